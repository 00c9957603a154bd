import { readFileSync } from "node:fs";
import { findFunction } from "../src/catalog/index.ts";
import type { OutcomeStatus } from "../src/client/outcome.ts";
import { sharedPath, sharedText } from "./shared.ts";

/** One recorded answer of a service, with what a person who read it says it is. */
export interface RecordedAnswer {
  /** File in `../shared/responses`, with the line for the file that holds many. */
  readonly file: string;
  readonly service: string;
  /** Catalogue function that the answer is of, or one of the same service where none is. */
  readonly functionName: string;
  readonly status: number;
  readonly contentType?: string;
  readonly body: Uint8Array | string;
  readonly expected: OutcomeStatus;
}

/** What is not data among the recorded files, judged by reading each; the start of a file's name, verdict, reason. */
const EXCEPTIONS: readonly (readonly [start: string, expected: OutcomeStatus, reason: string])[] = [
  ["ncbi/epost__", "refused", "ERROR elements only: no id stored, or no such database"],
  ["ncbi/esummary__bp_esummary8.xml", "refused", "ERROR: neither query_key nor id given"],
  ["ncbi/esummary__tx_nucleotide_genbank2uid_fails_", "refused", "ERROR elements: invalid uids, no document"],
  [
    "ncbi/esummary__esummary_nucleotide_CYP2D6.json",
    "refused",
    "error: invalid uid, and an empty list of uids",
  ],
  [
    "ncbi/efetch__bu_test_fetch_seq_ncbi_invalid_positions_0",
    "refused",
    "HTTP 400: the start lies behind the sequence's end",
  ],
  [
    "ncbi/elink__gg_nuccore_981f15bf.json",
    "unavailable",
    "C++ exceptions for every link name, no link, raw line breaks",
  ],
  ["ncbi/einfo__bp_einfo4.xml", "malformed", "ends inside DbList"],
  ["ncbi/blast_retrieve__bp_broken1.xml", "malformed", "ends inside the query's title (cut on purpose)"],
  ["ncbi/blast_retrieve__bp_xml_2218_blastp_002.xml", "empty", "two queries, no hits"],
  ["ncbi/blast_retrieve__bp_xml_2226_blastp_002.xml", "empty", "message: No hits found"],
  ["ncbi/elink__mp_medgen_elink_pubmed_0_entries.xml", "empty", "a link set without links"],
  ["ncbi/elink__elink_nucleotide_nucleotide_NG_012337.1.json", "empty", "no linksetdbs"],
  ["ncbi/elink__elink_nucleotide_nucleotide_NM_003002.2.json", "empty", "no linksetdbs"],
  ["ncbi/elink__gg_nuccore_30cdc916.xml", "empty", "No filtered links"],
  ["ncbi/esearch__gg_nuccore_86fe1f3f.xml", "empty", "count 0"],
  ["ncbi/esearch__gg_nuccore_76ef35d5.xml", "empty", "count 0"],
  ["ncbi/esearch__gg_nuccore_c0200b35.xml", "empty", "count 0"],
  ["ncbi/esearch__gg_nuccore_535c9aca.json", "empty", "count 0"],
  ["ncbi/esearch__gg_nucleotide_", "empty", "count 0: a sequence was searched as a term"],
  ["ncbi/esearch__tx_taxonomy_get_uid_1.xml", "empty", "count 0"],
  ["ncbi/esearch__tx_taxonomy_children_no_results", "empty", "count 0"],
  ["ncbi/esearch__tx_taxonomy_taxon_state_get_uid_2.xml", "empty", "count 0"],
  ["ncbi/esearch__bp_esearch8.xml", "empty", "count 0"],
  [
    "ensembl/lookup_by_id__ENSP00000364699_expand1.json",
    "refused",
    "error: expand is for genes and transcripts",
  ],
  [
    "ensembl/lookup_by_id__ENSP00000519382_expand1.json",
    "refused",
    "error: expand is for genes and transcripts",
  ],
  ["ensembl/lookup_by_id__ABCDE_expand1.json", "empty", "an empty object"],
  ["ensembl/lookup_by_id__ENSG00000000000_expand1.json", "empty", "an empty object"],
  ["ensembl/get_info_analysis__t_analysis_wibble.json", "empty", "an empty object for an unknown species"],
  ["ensembl/get_info_species__t_species_division_wibble.json", "empty", "an empty list of species"],
  ["ensembl/get_info_species__t_species_strain_collection_bogus.json", "empty", "an empty list of species"],
  [
    "ensembl/get_homology_by_id__t_id_homo_sapiens_ENSG00000139618_format_condensed_target_spec",
    "empty",
    "data: []",
  ],
  ["ensembl/get_phenotype_by_term__t_term_homo_sapiens_Brugada_20syndrome_source_turnip", "empty", "[]"],
  ["ensembl/get_xrefs_by_id__t_id_ENSG00000176515_external_db_wibble.json", "empty", "[]"],
  ["ensembl/get_xrefs_by_symbol__t_symbol_homo_sapiens_AL033381.1_object_type_tran", "empty", "[]"],
  ["ensembl/overlap_by_id__t_id_ENSG00000176515_feature_none.json", "empty", "[]"],
  ["ensembl/overlap_by_region__t_region_homo_sapiens_6_1000000..2000000_feature_", "empty", "[]"],
  ["ensembl/overlap_by_region__t_region_homo_sapiens_6_1000000-1003000_feature_variation", "empty", "[]"],
  [
    "ensembl/overlap_by_region__t_region_homo_sapiens_6_1020000..1030000_feature_simple_logic_name_bogus",
    "empty",
    "[]",
  ],
];

/** Functions for recorded answers of routes that the catalogue does not have. */
const STAND_INS: Readonly<Record<string, string>> = {
  ncbi: "esearch",
  ensembl: "get_info_rest",
  uniprot: "search_uniprotkb",
};

/** Every recorded answer; the collected assertions of Ensembl's own tests line by line. */
export function recordedAnswers(): readonly RecordedAnswer[] {
  const [, ...rows] = sharedText("responses/INDEX.tsv").trimEnd().split("\n");
  return rows.flatMap((row) => {
    const [file = "", functionName = "", , , , , , , , note = ""] = row.split("\t");
    return file.endsWith(".jsonl") ? assertedAnswers(file) : [fileAnswer(file, { functionName, note })];
  });
}

function fileAnswer(
  file: string,
  { functionName, note }: { functionName: string; note: string },
): RecordedAnswer {
  const service = file.split("/")[0] ?? "";
  const status = Number(/\bHTTP (\d{3})\b/.exec(note)?.[1] ?? 200);
  // A redirect page is the web server's, and nobody followed it.
  const [, verdict] = EXCEPTIONS.find(([start]) => file.startsWith(start)) ?? [];
  const expected = status === 301 ? "unavailable" : (verdict ?? "data");
  return {
    file,
    service,
    functionName: known(functionName, service),
    status,
    body: readFileSync(sharedPath(`responses/${file}`)),
    expected,
  };
}

const known = (name: string | null, service: string): string =>
  name !== null && findFunction(name) ? name : (STAND_INS[service] ?? "");

interface Assertion {
  readonly kind: string;
  readonly path: string;
  readonly expected: unknown;
  readonly ctype: string | null;
  readonly function: string | null;
  readonly msg: string;
}

/** What Ensembl's own tests expect: whole bodies, parts of bodies under a path, and errors. */
function assertedAnswers(file: string): readonly RecordedAnswer[] {
  return sharedText(`responses/${file}`)
    .trimEnd()
    .split("\n")
    .map((line, index): RecordedAnswer => {
      const assertion = JSON.parse(line) as Assertion;
      const isError = assertion.kind.startsWith("error");
      const text = typeof assertion.expected === "string" && assertion.path === "" && !isError;
      return {
        file: `${file}:${index + 1}`,
        service: "ensembl",
        functionName: known(assertion.function, "ensembl"),
        status: isError ? 400 : 200,
        contentType: text ? (assertion.ctype ?? "text/plain") : "application/json",
        body: text
          ? String(assertion.expected)
          : JSON.stringify(isError ? { error: assertion.msg } : bodyOf(assertion)),
        expected:
          isError || assertion.path.startsWith("{error}") ? "refused" : isBare(assertion) ? "empty" : "data",
      };
    });
}

/** `[]` and `{}` are what Ensembl says when it has nothing. */
const isBare = ({ path, expected }: Assertion): boolean =>
  path === "" && /^(\[\]|\{\}|\{("nextPageToken":null,)?"[a-z]+":\[\]\})$/i.test(JSON.stringify(expected));

/** The part of a body that a test looks at, in its place: `[0]{name}` stands in a list of objects. */
function bodyOf({ path, expected }: Assertion): unknown {
  const steps = [...path.matchAll(/\[(\d+)\]|\{([^}]*)\}/g)];
  return steps.reduceRight<unknown>((inner, [, index, name]) => {
    if (name !== undefined) return { [name]: inner, "": "the rest was not recorded" };
    return [...Array.from({ length: Number(index) }, () => ({})), inner];
  }, expected);
}
