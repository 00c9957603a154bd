import { goNamesBy, termNames, termStems, termSynonyms } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";

export const getOntologyNameAsks = asks("get_ontology_name", [
  {
    from: termNames,
    arguments: { name: "{name}", ontology: "{ontology}" },
    templates: [
      'What is the {ontology} ID of "{name}"?',
      "Does {ontology} have a term with the name {name}? Look it up.",
      "{name} {ontology} accession",
      'I need to annotate a sample with "{name}". Which {ontology} term should I use?',
      "Under which accession does {ontology} list {name}, and what are the parent terms?",
      "Map the label '{name}' onto {ontology}.",
    ],
  },
  {
    from: termNames,
    arguments: { name: "{name}" },
    templates: [
      'Which ontology terms carry the name "{name}"?',
      "ontology id for {name}?",
      "Is there an ontology term named exactly {name}, in whatever ontology Ensembl has loaded?",
      "Search the ontologies by name: {name}",
    ],
  },
  {
    from: termSynonyms,
    arguments: { name: "{name}", ontology: "{ontology}" },
    templates: [
      'Somebody wrote "{name}" in the free-text column; which {ontology} term does that correspond to?',
      "What is the official {ontology} term for {name}?",
      'Does {ontology} know "{name}", perhaps as a synonym?',
      "{ontology} entry for '{name}'",
    ],
  },
  {
    from: termNames,
    arguments: { name: "{name}", ontology: "{ontology}", simple: true },
    templates: [
      'Accession of "{name}" in {ontology}, [no parents or children needed](simple)',
      "Resolve {name} to its {ontology} ID [without listing related terms](simple).",
      "[Simple lookup](simple) by name in {ontology}: {name}",
    ],
  },
  {
    from: termStems,
    arguments: { name: "{stem}%", ontology: "{ontology}" },
    templates: [
      'Which {ontology} terms [have names starting with "{stem}"](name)?',
      "List {ontology} terms [whose name begins with {stem}](name).",
      "[All names that start with {stem}](name) in {ontology}",
    ],
  },
  {
    from: goNamesBy("part_of"),
    arguments: { name: "{name}", ontology: "{ontology}", relation: "part_of" },
    templates: [
      'Look up "{name}" by name in {ontology} and show [only part_of links](relation).',
      "What is {name} [a part of](relation), according to {ontology}?",
      "{ontology} term {name}, [part_of](relation) relations",
    ],
  },
  {
    from: goNamesBy("regulates"),
    arguments: { name: "{name}", ontology: "{ontology}", relation: "regulates" },
    templates: [
      'In {ontology}, to what does the term named "{name}" point by [regulates](relation)?',
      "Find {name} in {ontology}; of its relations keep [regulates](relation) alone.",
    ],
  },
  {
    missing: ["name"],
    arguments: { ontology: "HP" },
    templates: [
      "What is the [HPO](ontology) ID of the phenotype I described?",
      "Find the matching term name in the [Human Phenotype Ontology](ontology).",
    ],
  },
  {
    missing: ["name"],
    arguments: {},
    templates: [
      "Which ontology term carries that name?",
      "I need an accession for the label in my sample sheet; look it up by name.",
    ],
  },
]);
