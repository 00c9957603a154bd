import { genbankAccession } from "../../../biology/index.ts";
import { absent, json, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { HUMAN } from "../species.ts";
import { expandedLacks } from "./genome.ts";
import { ASSEMBLY, type SequenceRow } from "./human-sequences.ts";

const LACKS = ["assembly_level", "base_count", "genebuild", "strain"];

/** The genome that an INSDC sequence is of: human, for of no other genome are the sequences held. */
export const genomesByAccession: EnsemblRoute = {
  service: "ensembl",
  path: "/info/genomes/accession/{accession}",
  functions: ["get_info_genomes_accession"],
  tables: ["assembly_sequence", "species", "taxon"],
  answer({ database, path, query }) {
    const accession = (path["accession"] ?? "").toUpperCase();
    const words = `No genomes found with accession ${accession}`;
    if (genbankAccession.parse(accession) === undefined) return refused(words);
    const found = database.get<SequenceRow>(
      "SELECT * FROM assembly_sequence WHERE assembly = ?1 AND (genbank = ?2 OR genbank LIKE ?2 || '.%')",
      ASSEMBLY,
      accession,
    );
    if (!found) return absent(words);
    const species = database.get<{ name: string; division: string; display_name: string }>(
      "SELECT name, division, display_name FROM species WHERE taxid = ? AND division = 'EnsemblVertebrates'",
      HUMAN,
    );
    const genome = {
      name: species?.name,
      display_name: species?.display_name,
      scientific_name: species?.display_name,
      division: species?.division,
      taxonomy_id: HUMAN,
      assembly_accession: found.assembly_genbank,
      assembly_name: ASSEMBLY,
    };
    return json([genome], { lacks: [...LACKS, ...expandedLacks(query)] });
  },
};
