import { absent, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";

interface SpeciesRow {
  readonly name: string;
  readonly division: string;
  readonly display_name: string | null;
  readonly taxid: number | null;
  readonly assembly: string | null;
  readonly common: string | null;
}

/** Species of a division; a division that is not has none, as at Ensembl. */
export const speciesList: EnsemblRoute = {
  service: "ensembl",
  path: "/info/species",
  functions: ["get_info_species"],
  tables: ["species", "taxon_name"],
  answer({ database, query }) {
    const collection = query.get("strain_collection");
    if (collection) return absent(`the snapshot does not know the strains of the collection ${collection}`);
    const rows = database.all<SpeciesRow>(
      `SELECT s.*, n.name AS common FROM species s
       LEFT JOIN taxon_name n ON n.taxid = s.taxid AND n.kind = 'genbank common name'
       WHERE s.division = ? COLLATE NOCASE ORDER BY s.name`,
      query.get("division") ?? "EnsemblVertebrates",
    );
    const species = rows.map(({ name, division, display_name, taxid, assembly, common }) => ({
      name,
      division,
      display_name: display_name ?? undefined,
      common_name: common ?? undefined,
      taxon_id: taxid === null ? undefined : String(taxid),
      assembly: assembly ?? undefined,
    }));
    return json({ species }, { lacks: species.length === 0 ? [] : LACKS, isPart: true });
  },
};

const LACKS = ["other species", "release", "accession", "aliases", "groups", "strain"];
