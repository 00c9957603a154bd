import { citedArticles, citedArticlesWithPages } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { citationFields, describedCitations } from "../shared.ts";

export const getCitationByIdAsks = asks("get_citation_by_id", [
  {
    from: citedArticles,
    arguments: { citationId: "{pmid}" },
    templates: [
      "Which paper is UniProt citation {pmid}?",
      "Show UniProt's citation record {pmid}.",
      "UniProt references PMID {pmid} in an entry; what does its citation page say?",
      "uniprot literature citation {pmid} title + journal",
      "I'm checking the evidence behind a UniProt annotation. It points to citation {pmid}: what is that article?",
      "Title, please, of the publication that UniProt stores as {pmid}.",
    ],
  },
  {
    from: citedArticlesWithPages,
    arguments: { citationId: "{pmid}" },
    templates: [
      "In which journal and year did the UniProt-cited article {pmid} appear?",
      "Volume and pages of UniProt reference {pmid}?",
      "Does UniProt give a DOI for its citation {pmid}?",
      "Who is first author of the article UniProt cites as {pmid}?",
      "I need bibliographic details of {pmid} as UniProt's literature section has them.",
    ],
  },
  {
    from: citedArticlesWithPages,
    arguments: { citationId: "{pmid}", fields: "{what}" },
    choose: { what: citationFields },
    templates: [
      "UniProt citation {pmid}: {what}, no other details.",
      "Only the {what} of UniProt reference {pmid}, please.",
      "For my bibliography, take from UniProt's citation {pmid} just the {what}.",
      "Limit UniProt's literature record {pmid} to the {what}.",
      "What I need of citation {pmid} in UniProt is the {what} and nothing else.",
    ],
  },
  {
    from: citedArticles,
    arguments: { citationId: "{pmid}", fields: "{what}" },
    choose: { what: describedCitations },
    templates: [
      "Show me for UniProt citation {pmid} the {what} and no more.",
      "Just the {what} from UniProt's literature entry {pmid}.",
      "UniProt reference {pmid}, please reduce it to the {what}.",
    ],
  },
  {
    from: citedArticles,
    arguments: { citationId: "{pmid}", fields: "id" },
    templates: [
      "Does UniProt cite {pmid}? [Return the citation id without any details](fields).",
      "Probe UniProt's citations for {pmid} and answer with [the citation number only](fields).",
      "Confirm {pmid} is in UniProt's literature: [the bare citation number is enough](fields).",
    ],
  },
  {
    missing: ["citationId"],
    arguments: {},
    templates: [
      "Which article does this UniProt citation refer to?",
      "Show me that literature citation in UniProt.",
      "How is the reference from my UniProt entry cited, by citation number?",
    ],
  },
  {
    missing: ["citationId"],
    arguments: { fields: "title" },
    templates: [
      "Give [only the title](fields) of the UniProt citation.",
      "From UniProt's literature record I want [nothing but the article title](fields).",
    ],
  },
]);
