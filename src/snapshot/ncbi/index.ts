import type { Route, RouteContext } from "../route.ts";
import { proteinSources } from "../uniprot/cited-sources.ts";
import { absentAnswer } from "./answers.ts";
import { blastRoute } from "./blast/route.ts";
import { entrezDatabases } from "./databases.ts";
import { ecitmatch } from "./ecitmatch.ts";
import { efetch } from "./efetch.ts";
import { egquery } from "./egquery.ts";
import { einfo } from "./einfo.ts";
import { elink } from "./elink.ts";
import type { Utility } from "./entrez-database.ts";
import { epost } from "./epost.ts";
import { esearch } from "./esearch.ts";
import { esummary } from "./esummary.ts";

const tables = [...new Set([...entrezDatabases.values()].flatMap((entrez) => entrez.tables))];

const mainTable = (query: URLSearchParams): string | undefined =>
  entrezDatabases.get(query.get("db") ?? query.get("dbfrom") ?? "pubmed")?.tables[0];

const MANE_FILES = ["mane_transcripts_human.tsv.gz", "exons_human_mane.tsv.gz", "cds_human_mane.tsv.gz"];

/** RefSeq's proteins are of the transcripts, Swiss-Prot's of UniProt. */
function cites({ database, query }: RouteContext, text: string): readonly string[] | undefined {
  const db = query.get("db") ?? query.get("dbfrom");
  if (db === "gene" && query.get("rettype")?.toLowerCase() === "gene_table") return MANE_FILES;
  if (db !== "protein") return undefined;
  const refseq = /\b[ANXY]P_\d{6}/.test(text) ? ["transcripts_human.tsv.gz"] : [];
  const found = [...refseq, ...proteinSources(database, text)];
  return found.length > 0 ? found : undefined;
}

const route = (
  file: string,
  { functions, utility }: { functions: readonly string[]; utility: Utility },
): Route => ({
  service: "eutils",
  path: `/entrez/eutils/${file}`,
  functions,
  tables: file === "ecitmatch.cgi" ? ["article"] : functions.length > 0 ? tables : [],
  mainTable,
  reads: (query) => [mainTable(query) ?? []].flat(),
  answer: ({ database, query }) => utility({ database, query }),
  // The list of databases is of no table.
  cites: (context, text) => (file === "einfo.fcgi" && !context.query.get("db") ? [] : cites(context, text)),
});

/** Every route of NCBI answered from the snapshot. */
export const ncbiRoutes: readonly Route[] = [
  route("esearch.fcgi", { functions: ["esearch"], utility: esearch }),
  route("esummary.fcgi", { functions: ["esummary"], utility: esummary }),
  route("efetch.fcgi", { functions: ["efetch"], utility: efetch }),
  route("elink.fcgi", { functions: ["elink"], utility: elink }),
  route("einfo.fcgi", { functions: ["einfo"], utility: einfo }),
  route("ecitmatch.cgi", { functions: ["ecitmatch"], utility: ecitmatch }),
  route("epost.fcgi", { functions: [], utility: epost }),
  blastRoute,
  route("egquery.fcgi", { functions: [], utility: egquery }),
  route("espell.fcgi", { functions: [], utility: () => absentAnswer("NCBI's spelling of terms") }),
];
