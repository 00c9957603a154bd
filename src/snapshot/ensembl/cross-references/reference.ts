/** A reference to another database, in Ensembl's form. What the facts do not hold is left out. */
export interface Reference {
  readonly dbname: string;
  readonly db_display_name: string;
  readonly primary_id: string;
  readonly display_id?: string | undefined;
  readonly description?: string | null | undefined;
  readonly synonyms: readonly string[];
  readonly version: "0";
  readonly info_type?: "DIRECT" | "DEPENDENT";
  readonly info_text?: "";
}

/**
 * How Ensembl shows the databases whose references are held. `info_type` is the same for every reference of a database
 * in each recorded answer; where no answer was recorded it is not said.
 */
const databases: Readonly<Record<string, Pick<Reference, "db_display_name" | "info_type" | "info_text">>> = {
  HGNC: { db_display_name: "HGNC Symbol", info_type: "DIRECT" },
  EntrezGene: {
    db_display_name: "NCBI gene (formerly Entrezgene)",
    info_type: "DEPENDENT",
    info_text: "",
  },
  MIM_GENE: { db_display_name: "MIM gene", info_type: "DEPENDENT", info_text: "" },
  Uniprot_gn: { db_display_name: "UniProtKB Gene Name", info_type: "DEPENDENT", info_text: "" },
  MGI: { db_display_name: "MGI Symbol" },
  ZFIN_ID: { db_display_name: "ZFIN" },
  RefSeq_mRNA: { db_display_name: "RefSeq mRNA" },
  RefSeq_ncRNA: { db_display_name: "RefSeq ncRNA" },
  RefSeq_peptide: { db_display_name: "RefSeq peptide" },
  "Uniprot/SWISSPROT": { db_display_name: "UniProtKB/Swiss-Prot" },
  GO: { db_display_name: "GO" },
};

type Told = Pick<Reference, "dbname" | "primary_id"> &
  Partial<Pick<Reference, "display_id" | "description" | "synonyms">>;

export const reference = (told: Told): Reference => ({
  db_display_name: told.dbname,
  synonyms: [],
  version: "0",
  ...databases[told.dbname],
  ...told,
});

/** Whether a reference has a name: its id, what it is shown as, or a synonym. */
export function isCalled({ primary_id, display_id, synonyms }: Reference, name: string): boolean {
  const wanted = name.toLowerCase();
  return [primary_id, display_id, ...synonyms].some((text) => text?.toLowerCase() === wanted);
}
