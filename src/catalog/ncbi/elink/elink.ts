import { choice, entrezDatabase, text } from "../../../biology/index.ts";
import { eutils, query } from "../../definition.ts";
import { linkPage } from "../pages.ts";
import { accessionIds, dates, ids, queryKey, webEnvironment } from "../parameters.ts";

const command = choice({
  id: "link-command",
  title: "a link command",
  values: [
    "neighbor",
    "neighbor_score",
    "neighbor_history",
    "acheck",
    "ncheck",
    "lcheck",
    "llinks",
    "llinkslib",
    "prlinks",
  ],
});

export const elink = eutils({
  name: "elink",
  tool: "elink",
  domain: "general-biology",
  does: "Follow links from Entrez records to related records of the same or another database",
  path: "/entrez/eutils/elink.fcgi",
  parameters: {
    dbfrom: query(entrezDatabase, "Database that the ids are from", { required: true }),
    db: query(entrezDatabase, "Database to link to"),
    cmd: query(command, "Which links to get, or only whether there are any", { default: "neighbor" }),
    id: ids,
    query_key: queryKey,
    WebEnv: webEnvironment,
    idtype: accessionIds,
    linkname: query(text, "Only this kind of link, such as gene_snp_genegenotype"),
    term: query(text, "Only linked records that match this query; needs db the same as dbfrom"),
    holding: query(text, "Only this LinkOut provider"),
    ...dates,
  },
  anyOf: [["id", "WebEnv"]],
  fixed: { retmode: "json" },
  observe: {
    list: "linksets.linksetdbs",
    keep: ["linkname", "dbto", "links", "ERROR"],
    noun: "link set",
    opening: "{#link set} from {=dbfrom} {=id}:",
    say: "The {=dbfrom} record {=id} links to {links.*} in {dbto} ({linkname}).",
  },
  page: linkPage,
  example: { dbfrom: "gene", db: "protein", id: "672" },
  asks: [
    "Which {db} records are linked to {dbfrom} {id} at NCBI?",
    "Find the PubMed articles linked to NCBI gene {id}",
    "Which proteins does Entrez gene {id} link to?",
    "Articles related to PubMed {id}",
    "What are the dbSNP variants of NCBI gene {id}?",
    "Link {dbfrom} {id} to {db}",
    "Does {dbfrom} record {id} have LinkOut links?",
  ],
});
