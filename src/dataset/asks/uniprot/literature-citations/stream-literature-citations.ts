import { citedAuthors, citedJournals, citedSubjects } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { citationFields, describedCitations } from "../shared.ts";
import { citationOrder } from "./shared.ts";

export const streamLiteratureCitationsAsks = asks("stream_literature_citations", [
  {
    from: citedSubjects,
    arguments: { query: "{subject}" },
    templates: [
      "All articles on {subject} that UniProt cites, in one answer.",
      "Every UniProt literature citation about {subject}, please.",
      "I'm writing a review and need the complete set of UniProt references on {subject}.",
      "Stream UniProt citations for {subject}",
      "How much literature on {subject} is behind UniProt? Give me the whole list rather than a page.",
    ],
  },
  {
    from: citedJournals,
    arguments: { query: 'journal:"{journal}"' },
    templates: [
      "All papers [in {journal}](query) that UniProt references.",
      "Give the full list of UniProt citations [from {journal}](query) at once.",
      "Stream everything UniProt cites [out of the journal {journal}](query), all of it.",
    ],
  },
  {
    from: citedAuthors,
    arguments: { query: "author:{author}" },
    templates: [
      "All UniProt citations [by the author {author}](query) at once.",
      "Everything [authored by {author}](query) in UniProt's literature, the complete list please.",
      "Each and every UniProt-cited paper [of {author}](query)",
    ],
  },
  {
    from: citedSubjects,
    arguments: { query: "{subject}", download: true },
    templates: [
      "Download all UniProt citations on {subject} [as a file](download).",
      "I'd like to [keep as a file](download) every UniProt reference about {subject}.",
      "{subject}: full UniProt literature list, [to be saved as a file](download)",
    ],
  },
  {
    from: citedSubjects,
    arguments: { query: "{subject}", sort: "{order}" },
    choose: { order: citationOrder },
    templates: [
      "Every UniProt citation on {subject}, {order}.",
      "The entire UniProt literature about {subject} {order}",
      "Get all UniProt-cited articles on {subject} {order}, without paging.",
    ],
  },
  {
    from: citedSubjects,
    arguments: { query: "{subject}", fields: "{what}" },
    choose: { what: citationFields },
    templates: [
      "For all UniProt-cited papers on {subject} give only the {what}.",
      "Complete list of UniProt references on {subject}, just the {what}.",
      "I want the {what} and nothing else of every article on {subject} cited in UniProt.",
    ],
  },
  {
    from: citedSubjects,
    arguments: { query: "{subject}", fields: "{what}" },
    choose: { what: describedCitations },
    templates: [
      "The {what} of every UniProt citation about {subject}, no other fields.",
      "Stream UniProt's papers on {subject}, each cut down to the {what}.",
      "All literature UniProt has on {subject}: only the {what}.",
    ],
  },
  {
    from: citedJournals,
    arguments: { query: 'journal:"{journal}" AND published:{year}', fields: "id", download: true },
    templates: [
      "[Export to a file](download) [just the citation numbers](fields) of all UniProt references [from {journal}](query) [of {year}](query).",
      "[A file](download) with [nothing but citation numbers](fields) for every UniProt citation [in {journal}](query) [published in {year}](query).",
      "All UniProt-cited papers [of {journal}](query), [year {year}](query): [only their citation numbers](fields), [as a download](download).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all UniProt citations that match.",
      "The whole UniProt literature on my protein family in one answer, please.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "Download every matching UniProt reference [as a file](download).",
      "All UniProt citations I'm interested in, [to be saved as a file](download).",
    ],
  },
]);
