/** What is compared with the reference's specification. */
export type Aspect = "path" | "place" | "type" | "required" | "default" | "sent" | "accept" | "content-type";

/** Where the catalogue differs from the reference on purpose; docs/differences.md says the same to readers. */
export interface Difference {
  /** Official names; `*` at the end stands for any rest. */
  readonly functions: readonly string[];
  readonly parameters?: readonly string[];
  readonly aspect: Aspect;
  readonly reason: string;
}

export const differences: readonly Difference[] = [
  {
    functions: [
      "stream_arba",
      "stream_genecentric",
      "stream_literature_citations",
      "stream_proteomes",
      "stream_subcellular_locations",
      "stream_uniparc",
      "stream_uniprotkb",
      "stream_uniref",
      "stream_unirule",
    ],
    aspect: "path",
    reason:
      "the reference calls /search, so that a function named stream returns the first 25 results and they pass for all",
  },
  {
    functions: [
      "get_genecentric_by_proteome_id",
      "get_uniparc_by_upi",
      "get_uniref_by_id",
      "get_uniref_members",
    ],
    aspect: "path",
    reason:
      "the reference sends the literal text %7Bid%7D in the path and the identifier in the query; the documented path form is the same record",
  },
  {
    functions: ["get_genecentric_by_proteome_id"],
    parameters: ["upid"],
    aspect: "place",
    reason: "the identifier stands in the path, as UniProt documents it",
  },
  {
    functions: ["get_uniparc_by_upi"],
    parameters: ["upi"],
    aspect: "place",
    reason: "the identifier stands in the path, as UniProt documents it",
  },
  {
    functions: ["get_uniref_by_id", "get_uniref_members"],
    parameters: ["id"],
    aspect: "place",
    reason: "the identifier stands in the path, as UniProt documents it",
  },
  {
    functions: ["esummary"],
    parameters: ["retmode"],
    aspect: "default",
    reason:
      "without it the service writes XML whose fields have no names of their own; JSON holds the same by name",
  },
  {
    functions: ["blast", "blast_retrieve"],
    parameters: ["FORMAT_TYPE"],
    aspect: "default",
    reason: "without it the service writes a web page; JSON2_S is its one-file JSON report",
  },
  {
    functions: ["ecitmatch"],
    parameters: ["rettype"],
    aspect: "place",
    reason: "the reference sends it only when retmode is empty, which it never is",
  },
  {
    functions: ["blast", "blast_retrieve", "ecitmatch", "efetch", "esummary"],
    aspect: "accept",
    reason: "NCBI chooses the format by retmode or FORMAT_TYPE and ignores the header, so it says */*",
  },
  {
    functions: ["get_query_beacon"],
    parameters: ["alternateBases"],
    aspect: "required",
    reason:
      "the service takes alternateBases or variantType; the reference asks for the first even with the second",
  },
  {
    functions: ["get_ontology_id", "get_ontology_name"],
    parameters: ["relation"],
    aspect: "sent",
    reason: "several relations repeat the key; joined with a comma they are no relation to the service",
  },
  {
    functions: ["get_info_biotypes_groups"],
    aspect: "path",
    reason: "without a group the path has no slash at its end",
  },
  {
    functions: ["get_genetree_member_by_symbol"],
    aspect: "accept",
    reason:
      "the reference names the type of a body it does not send and no type that it takes; the siblings take JSON",
  },
  {
    functions: ["get_genetree_member_by_symbol", "vep_by_hgvs", "vep_by_id", "vep_by_region"],
    aspect: "content-type",
    reason: "a GET has no body whose type could be named",
  },
];
