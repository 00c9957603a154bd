import { keywordsAboveGo } from "../../pools/chains.ts";
import { keywordsWithGo, locationsAbove, plainLocations } from "../../pools/curation.ts";
import { parentTermsOf, termSynonyms, termsOf } from "../../pools/evolution.ts";
import { phenotypeTerms } from "../../pools/terms.ts";
import type { Chain } from "../asks.ts";

const byName = (ontology: string) => ({
  name: "get_ontology_name",
  arguments: { name: "{name}", ontology },
});

/** From names of terms to terms and on along the ontologies, or to what is annotated with them. */
export const termChains: readonly Chain[] = [
  {
    id: "go-name-to-descendants",
    from: parentTermsOf("GO"),
    steps: [byName("GO"), { name: "get_ontology_descendants", arguments: { id: "<0:accession>" } }],
    templates: [
      'Find the [GO](0.ontology) accession of "{name}" and list all its descendants.',
      "Which [Gene Ontology](0.ontology) terms stand below {name}? Look the term up by name first.",
      "[GO](0.ontology) term {name}: accession, then every descendant term",
      "For a custom gene set I need {name} with all more specific [GO](0.ontology) terms; resolve the name to its ID and go down from there.",
      "What is the [GO](0.ontology) ID for {name}, and what does the hierarchy have underneath that ID?",
      "Take the [Gene Ontology](0.ontology) name {name}, get its accession, fetch the descendants of the accession.",
      "I only remember the name {name}. Give me the matching [GO](0.ontology) accession and the terms that descend from it.",
    ],
  },
  {
    id: "go-name-to-ancestors",
    from: termsOf("GO"),
    choose: {
      ontology: { one: { GO: ["Gene Ontology", "GO"] } },
    },
    steps: [byName("{ontology}"), { name: "get_ontology_ancestors", arguments: { id: "<0:accession>" } }],
    templates: [
      'What {ontology} accession does "{name}" have, and which terms are its ancestors?',
      "Resolve {name} in the {ontology} and walk up to the root.",
      "{ontology} {name} -> accession -> all ancestors",
      "To slim my enrichment results I need the parents and grandparents of the {ontology} term {name}; I do not have its number.",
      "Look {name} up in the {ontology} by name and give me every broader term of the accession found.",
      "Under which broader {ontology} terms does {name} fall? Get the identifier, then its ancestors.",
      "Find the identifier of the {ontology} term called {name} and list everything above it.",
    ],
  },
  {
    id: "phenotype-name-to-descendants",
    from: parentTermsOf("HP"),
    steps: [byName("HP"), { name: "get_ontology_descendants", arguments: { id: "<0:accession>" } }],
    templates: [
      "Get the [HPO](0.ontology) identifier of {name} and all more specific phenotypes.",
      "What [HPO](0.ontology) terms are subtypes of {name}? Resolve the name to its HP number first.",
      "[HPO](0.ontology) {name}: HP id plus descendants",
      "I am coding a patient with {name}; show me its [Human Phenotype Ontology](0.ontology) number and the finer terms below it.",
      "Which HP accession belongs to {name} in the [HPO](0.ontology), and which descendants does that accession have?",
      "List the [Human Phenotype Ontology](0.ontology) branch under {name}, starting from the accession of that name.",
      "For phenotype matching I need {name} from the [HPO](0.ontology) and every term underneath.",
    ],
  },
  {
    id: "phenotype-name-to-genes",
    from: phenotypeTerms,
    steps: [
      byName("HP"),
      {
        name: "get_phenotype_by_accession",
        arguments: { accession: "<0:accession>", species: "{species}" },
      },
      { name: "lookup_by_id", arguments: { id: "<1:Gene>" } },
    ],
    templates: [
      "What is the [HPO](0.ontology) accession of {name}, which {species} genes are annotated with it, and where is the first one?",
      "Find the [HPO](0.ontology) term {name}, the {species} annotations of its accession, and the record of the first gene among them.",
      "[HPO](0.ontology) {name} -> HP id -> annotated {species} genes -> name and location of gene one",
      "A patient has {name}. Get the [HPO](0.ontology) number, query {species} phenotype annotations by that number, and tell me the symbol of the first gene.",
      "Using the [Human Phenotype Ontology](0.ontology) accession for {name}, find a {species} gene annotated with the phenotype and describe that gene.",
      "Which {species} gene is listed first for the phenotype {name}? Go by the term's [HPO](0.ontology) accession and look the gene up.",
      "Name one {species} gene, with chromosome and strand, that is annotated to {name}; take the ID of the term from the [HPO](0.ontology).",
    ],
  },
  {
    id: "synonym-to-ancestors",
    from: termSynonyms,
    steps: [
      { name: "get_ontology_name", arguments: { name: "{name}", ontology: "{ontology}" } },
      { name: "get_ontology_ancestors_chart", arguments: { id: "<0:accession>" } },
    ],
    templates: [
      'Which {ontology} term has the synonym "{name}", and what does its ancestor chart look like?',
      "Resolve {name} in {ontology} and draw the ancestry chart of the term you find.",
      "{ontology}: {name} -> term -> chart of is_a and part_of ancestors",
      "We annotate with the older label {name}. Find the proper {ontology} term and chart how it hangs together with the terms above it.",
      "I need the chart of ancestors for whatever {ontology} calls {name}.",
      "What does {ontology} file {name} under? Please give the term and a parent-by-parent chart of its ancestry.",
      "Look up {name} among the {ontology} names and synonyms, then reconstruct the chart from that term to the root.",
    ],
  },
  {
    id: "keyword-to-go-descendants",
    from: keywordsAboveGo,
    steps: [
      { name: "get_keyword_by_id", arguments: { id: "{id}" } },
      { name: "get_ontology_descendants", arguments: { id: "<0:geneOntologies.goId>" } },
    ],
    templates: [
      "Which GO term does the UniProt keyword {id} correspond to, and what are that term's descendants?",
      "Map UniProt keyword {id} to the Gene Ontology and list the terms below it.",
      "{id} (UniProt keyword) -> GO id -> descendants",
      "I want to replace {id} by Gene Ontology terms: get the GO number in the keyword's record and everything under it in the ontology.",
      "Look at keyword {id} of UniProt, take its GO mapping, and fetch all more specific GO terms.",
      "What lies beneath the GO term that UniProt maps its keyword {id} to?",
      "Open the keyword {id}; for the first GO term named there, give me the descendant terms.",
    ],
  },
  {
    id: "keyword-search-to-go-term",
    from: keywordsWithGo,
    steps: [
      { name: "search_keywords", arguments: { query: 'name:"{name}"' } },
      { name: "get_ontology_ancestors", arguments: { id: "<0:results.geneOntologies.goId>" } },
    ],
    templates: [
      "Find the UniProt keyword {name}, see which GO term it maps to, and list the ancestors of the GO term.",
      'Which Gene Ontology terms are above the one that UniProt equates with its keyword "{name}"?',
      "UniProt keyword {name} -> GO term -> ancestors",
      "Search UniProt's keywords for {name}; with the GO ID given there, climb the ontology up to the root.",
      "I am aligning vocabularies: the keyword {name} in UniProt, its GO equivalent, and all broader GO terms, please.",
      "Look for {name} among UniProt keywords, take the GO ID of the first result and get every ancestor.",
      "To what branch of the Gene Ontology does the UniProt keyword {name} belong? Trace it by its GO mapping.",
    ],
  },
  {
    id: "location-to-go-ancestors",
    from: locationsAbove,
    steps: [
      { name: "get_location_by_id", arguments: { id: "{id}" } },
      { name: "get_ontology_ancestors", arguments: { id: "<0:geneOntologies.goId>" } },
    ],
    templates: [
      "To which GO cellular component does the UniProt subcellular location {id} map, and what are the ancestors of it?",
      "Take {id} from UniProt's locations, find its GO term and climb up the ontology.",
      "{id} -> GO term -> all ancestors",
      "Which Gene Ontology terms are broader than the one UniProt links to location {id}?",
      "Open the subcellular location {id}; with its GO identifier, list every parent up to the root.",
      "I need the GO mapping of UniProt's {id} together with the terms above it in the cellular component branch.",
      "Where in the GO hierarchy does UniProt location {id} sit? Give me its GO ID and that ID's ancestors.",
    ],
  },
  {
    id: "location-search-to-go-term",
    from: plainLocations,
    steps: [
      { name: "search_subcellular_locations", arguments: { query: 'name:"{name}"' } },
      { name: "get_ontology_id", arguments: { id: "<0:results.geneOntologies.goId>" } },
    ],
    templates: [
      "Which GO term does UniProt give for the subcellular location {name}, and what are the children of that term?",
      "Search UniProt's subcellular locations for {name} and look up the GO term of the first result.",
      'UniProt location "{name}" -> GO id -> GO record',
      "Translate the location {name} from UniProt's vocabulary into GO and show the GO term with its parents.",
      "I have imaging labels such as {name}. Find the UniProt location with this name, then the Gene Ontology term it is mapped to.",
      "Find {name} among the UniProt locations; take its GO accession; tell me synonyms and relatives of the accession.",
      "What does Ensembl's ontology lookup say about the GO component that UniProt assigns to the location {name}?",
    ],
  },
];
