import { broadKeywords, keywordsWithGo, keywordsWithSynonyms } from "../../../pools/curation.ts";
import { keywords } from "../../../pools/proteins.ts";
import { asks } from "../../asks.ts";
import { describedKeywords, keywordFields } from "../shared.ts";

export const getKeywordByIdAsks = asks("get_keyword_by_id", [
  {
    from: keywords,
    arguments: { id: "{id}" },
    templates: [
      "Which keyword is {id} in UniProt's controlled vocabulary?",
      "{id} – keyword name and category?",
      "Our FASTA annotation pipeline spits out {id}. Translate that UniProt keyword for me.",
      "Is {id} a biological process, a ligand, a PTM or something else?",
      "Fetch the UniProt keyword record {id}.",
      "what does {id} stand for",
    ],
  },
  {
    from: keywordsWithGo,
    arguments: { id: "{id}" },
    templates: [
      "Give the Gene Ontology equivalent of UniProt keyword {id}.",
      "Keyword-to-GO mapping for {id}, please.",
      "We're replacing UniProt keywords by GO annotations: to which term does {id} correspond?",
    ],
  },
  {
    from: keywordsWithSynonyms,
    arguments: { id: "{id}" },
    templates: [
      "Which synonyms does the keyword {id} have?",
      "For text mining I collect alternative spellings. What are those of keyword {id} in UniProt?",
      "Could {id} have been called differently in older papers? Give UniProt's synonyms for that keyword.",
    ],
  },
  {
    from: broadKeywords,
    arguments: { id: "{id}" },
    templates: [
      "Where in the keyword hierarchy of UniProt does {id} sit?",
      "Parents and children of keyword {id}?",
      "Is there anything more specific below UniProt keyword {id}?",
    ],
  },
  {
    from: keywordsWithGo,
    arguments: { id: "{id}", fields: "{what}" },
    choose: { what: keywordFields },
    templates: [
      "Just the {what} of keyword {id}.",
      "For UniProt keyword {id} I'd like to see the {what} and nothing beyond that.",
      "{id} / return only: {what}",
      "Strip the record of keyword {id} so that only the {what} remain.",
      "A curator asks for the {what} of {id}; drop every other part of the keyword entry.",
    ],
  },
  {
    from: keywordsWithGo,
    arguments: { id: "{id}", fields: "{what}" },
    choose: { what: describedKeywords },
    templates: [
      "Only show the {what} for the UniProt keyword {id}.",
      "Keyword {id}: the {what}, skip the rest.",
      "I'm writing a glossary and want from {id} no more than the {what}.",
    ],
  },
  {
    from: keywords,
    arguments: { id: "{id}", fields: "id" },
    templates: [
      "Verify that keyword {id} exists; [echo the identifier and no other field](fields).",
      "Is {id} a live UniProt keyword? [The id alone](fields) as answer is fine.",
      "Return [nothing but the keyword id](fields) for {id} so that my link checker can tick it off.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "What does this UniProt keyword mean?",
      "Show the parents and children of my keyword in UniProt's hierarchy.",
      "I've got a KW number here, tell me the keyword behind it.",
    ],
  },
  {
    missing: ["id"],
    arguments: { fields: "gene_ontologies" },
    templates: [
      "Return [only the GO terms](fields) of that UniProt keyword.",
      "For the keyword I am curating, show [nothing but its GO mapping](fields).",
    ],
  },
]);
