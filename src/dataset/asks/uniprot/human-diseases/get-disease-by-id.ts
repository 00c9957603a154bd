import { namedDiseases, referencedDiseases } from "../../../pools/curation.ts";
import { diseases } from "../../../pools/proteins.ts";
import { asks } from "../../asks.ts";
import { describedDiseases, diseaseFields } from "../shared.ts";

export const getDiseaseByIdAsks = asks("get_disease_by_id", [
  {
    from: diseases,
    arguments: { id: "{id}" },
    templates: [
      "Which disorder hides behind the UniProt code {id}?",
      "{id} disease name + acronym",
      "A protein page I am reading says “involvement in disease: {id}”. What is that condition?",
      "Open the human disease record {id}.",
      "Resolve the disease accession {id} for me.",
      "For a variant report I must spell out {id} in full; how does UniProt name it?",
      "what's {id} short for in uniprot's disease vocabulary",
    ],
  },
  {
    from: referencedDiseases,
    arguments: { id: "{id}" },
    templates: [
      "What MIM number does UniProt give for {id}?",
      "To which MeSH and MedGen concepts is {id} mapped?",
      "Under what other names is the condition {id} known?",
      "I'm harmonizing disease vocabularies and need the OMIM equivalent of {id}.",
      "Cross-references of UniProt disease {id}, please.",
    ],
  },
  {
    from: namedDiseases,
    arguments: { id: "{id}", fields: "{what}" },
    choose: { what: diseaseFields },
    templates: [
      "For {id}, give only the {what}.",
      "I just want the {what} of UniProt disease {id}, nothing else.",
      "{id}: {what} only",
      "Trim the disease entry {id} down to its {what}.",
      "Our table has a column for the {what}; fill it for {id} and leave out the rest of the record.",
    ],
  },
  {
    from: namedDiseases,
    arguments: { id: "{id}", fields: "{what}" },
    choose: { what: describedDiseases },
    templates: [
      "From the disease record {id} return nothing but the {what}.",
      "Limit {id} to the {what}.",
      "What does UniProt say about {id}? The {what} is all I need.",
    ],
  },
  {
    from: namedDiseases,
    arguments: { id: "{id}", fields: "id" },
    templates: [
      "Does the disease accession {id} still exist in UniProt? [The bare identifier is enough](fields).",
      "Ping {id} among the human diseases and return [just its id, no other field](fields).",
      "Check disease {id}: [only the identifier back](fields), please.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Show me the UniProt entry of this human disease.",
      "What's the OMIM number of the UniProt disease I have in front of me?",
      "I have a DI accession somewhere; tell me which disorder it stands for.",
    ],
  },
  {
    missing: ["id"],
    arguments: { fields: "acronym" },
    templates: [
      "Only [the acronym](fields) of that UniProt disease record, please.",
      "Return [the acronym](fields), nothing else, of the disease entry.",
    ],
  },
]);
