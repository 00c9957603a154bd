import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { absent, isOn, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import type { GenomeRow } from "./genome.ts";

interface SpeciesRow {
  readonly name: string;
  readonly division: string;
  readonly display_name: string | null;
  readonly taxid: number | null;
  readonly assembly: string | null;
  readonly common: string | null;
}

/** Species of a division; of bacteria the genomes are held. A division that is not has none, as at Ensembl. */
export const speciesList: EnsemblRoute = {
  service: "ensembl",
  path: "/info/species",
  functions: ["get_info_species"],
  tables: ["species", "taxon_name", "genome"],
  mainTable: (query) => (/^ensemblbacteria$/i.test(divisionOf(query)) ? "genome" : "species"),
  answer({ database, query }) {
    const collection = query.get("strain_collection");
    if (collection) return absent(`the snapshot does not know the strains of the collection ${collection}`);
    const rows = database.all<SpeciesRow>(
      `SELECT s.*, n.name AS common FROM species s
       LEFT JOIN taxon_name n ON n.taxid = s.taxid AND n.kind = 'genbank common name'
       WHERE s.division = ? COLLATE NOCASE ORDER BY s.name`,
      divisionOf(query),
    );
    if (rows.length === 0) return genomesAsSpecies(database, query);
    const species = rows.map(({ name, division, display_name, taxid, assembly, common }) => ({
      name,
      division,
      display_name: display_name ?? undefined,
      common_name: common ?? undefined,
      taxon_id: taxid === null ? undefined : String(taxid),
      assembly: assembly ?? undefined,
    }));
    return json({ species }, { lacks: LACKS, isPart: true });
  },
};

const LACKS = ["other species", "release", "accession", "aliases", "groups", "strain"];

const divisionOf = (query: URLSearchParams): string => query.get("division") ?? "EnsemblVertebrates";

/** Species of a division of which only genomes are held. */
function genomesAsSpecies(database: Database, query: URLSearchParams): Answer {
  const rows = database.all<GenomeRow>(
    "SELECT * FROM genome WHERE division = ? COLLATE NOCASE ORDER BY species",
    divisionOf(query),
  );
  const species = rows.map((row) => ({
    name: row.species,
    division: row.division,
    display_name: row.display_name,
    taxon_id: String(row.taxid),
    assembly: row.assembly_name ?? undefined,
    accession: row.assembly_accession ?? undefined,
    ...(isOn(query, "hide_strain_info") ? {} : { strain: row.strain }),
  }));
  return json({ species }, { lacks: species.length === 0 ? [] : GENOME_LACKS, isPart: true });
}

const GENOME_LACKS = ["newer genomes", "release", "common_name", "aliases", "groups"];
