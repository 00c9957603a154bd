import { citedAuthors, citedJournals, citedSubjects } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { citationFields, describedCitations, sizes } from "../shared.ts";
import { citationOrder } from "./shared.ts";

export const searchLiteratureCitationsAsks = asks("search_literature_citations", [
  {
    from: citedSubjects,
    arguments: { query: "{subject}" },
    templates: [
      "What has UniProt cited on {subject}?",
      "Search the UniProt literature citations for {subject}.",
      "Articles about {subject} among UniProt's references",
      "Find me publications on {subject} that back UniProt annotations.",
      "I'm curating and want to see if UniProt already references papers about {subject}.",
    ],
  },
  {
    from: citedAuthors,
    arguments: { query: "author:{author}" },
    templates: [
      "Find UniProt citations [written by {author}](query).",
      "Which papers [with {author} as author](query) does the UniProt literature section contain?",
      "UniProt references [authored by {author}](query)?",
    ],
  },
  {
    from: citedAuthors,
    arguments: { query: "author:{author} AND published:{year}" },
    templates: [
      "Look for the UniProt reference [{author}](query), [published {year}](query).",
      "A UniProt entry refers to [a paper by {author}](query) [from {year}](query). Search the citations for it.",
      "uniprot citation [author {author}](query) [year {year}](query)",
    ],
  },
  {
    from: citedJournals,
    arguments: { query: 'journal:"{journal}"', size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show {n} UniProt-cited papers [from the journal {journal}](query).",
      "{n} examples of UniProt citations [published in {journal}](query)",
      "I'd like {n} UniProt literature citations [whose journal is {journal}](query), please.",
    ],
  },
  {
    from: citedSubjects,
    arguments: { query: "{subject}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "First {n} UniProt citations on {subject}",
      "Get {n} articles about {subject} from the UniProt literature.",
      "Which papers on {subject} does UniProt cite? Show up to {n}.",
    ],
  },
  {
    from: citedSubjects,
    arguments: { query: "{subject}", sort: "{order}" },
    choose: { order: citationOrder },
    templates: [
      "Search UniProt's citations on {subject}, {order}.",
      "UniProt references dealing with {subject}, {order}",
      "Look for {subject} in the UniProt literature and give me the hits {order}.",
    ],
  },
  {
    from: citedSubjects,
    arguments: { query: "{subject}", fields: "{what}" },
    choose: { what: citationFields },
    templates: [
      "For UniProt citations about {subject}, show me only the {what}.",
      "UniProt literature on {subject}: just the {what}, please.",
      "Search UniProt's references for {subject} and strip them to the {what}.",
      "I need the {what}, no other bibliographic field, of papers on {subject} that UniProt cites.",
    ],
  },
  {
    from: citedSubjects,
    arguments: { query: "{subject}", fields: "{what}" },
    choose: { what: describedCitations },
    templates: [
      "What does UniProt cite on {subject}? The {what} only.",
      "Find UniProt citations for {subject}, with the {what} and nothing else.",
      "Search results for {subject} in UniProt's literature, restricted to the {what}.",
    ],
  },
  {
    from: citedJournals,
    arguments: { query: 'journal:"{journal}" AND published:{year}', fields: "id" },
    templates: [
      "[Citation numbers only](fields) of UniProt references [in {journal}](query), [year {year}](query).",
      "Which UniProt-cited articles did [{journal}](query) [publish in {year}](query)? [Bare citation numbers](fields) will do.",
      "Search UniProt citations: [journal {journal}](query), [published {year}](query), [no more than the citation numbers](fields).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Search the literature that UniProt cites.",
      "Which papers does UniProt reference on this?",
      "Find that article among the UniProt citations.",
    ],
  },
  {
    missing: ["query"],
    arguments: { size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show me {n} matching UniProt citations.",
      "I want {n} references out of UniProt's literature.",
    ],
  },
]);
