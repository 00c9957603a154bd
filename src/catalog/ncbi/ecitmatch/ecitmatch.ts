import { choice, citationString, flag, text } from "../../../biology/index.ts";
import { eutils, query } from "../../definition.ts";

const pubmed = choice({ id: "citation-database", title: "pubmed", values: ["pubmed"] });
const xml = choice({ id: "citation-format", title: "xml", values: ["xml"] });

export const ecitmatch = eutils({
  name: "ecitmatch",
  tool: "ecitmatch",
  domain: "general-biology",
  does: "Find the PubMed id of an article from its citation: journal, year, volume, first page and author",
  path: "/entrez/eutils/ecitmatch.cgi",
  parameters: {
    bdata: query(citationString, "Citation to look up, or several on lines of their own", { required: true }),
    db: query(pubmed, "Database of the citations", { default: "pubmed" }),
    retmode: query(xml, "Format; the answer is bar-separated text all the same", { default: "xml" }),
    rettype: { kind: text, does: "Older name of retmode; not sent", in: "client", required: false },
    normalize_separators: {
      kind: flag,
      does: "Kept for compatibility: separators are always written as the service reads them",
      in: "client",
      required: false,
      default: true,
    },
  },
  accept: "*/*",
  observe: { noun: "citation" },
  example: { bdata: "Biochim Biophys Acta|1976|446|179|Strekas TC|citation_1|" },
  asks: [
    "What is the PMID of this citation: {bdata}",
    "Match the citation {bdata} to a PubMed id",
    "Find the PubMed id for {bdata}",
    "Which PubMed article is cited as {bdata}?",
    "Look up these references in PubMed: {bdata}",
    "Resolve the reference {bdata} to its PMID",
  ],
});
