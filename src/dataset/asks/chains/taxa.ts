import { siblingTaxa, speciesWithProteins, strainGenomes } from "../../pools/chains.ts";
import { namedTaxa } from "../../pools/ncbi.ts";
import type { Chain } from "../asks.ts";

const byCommonName = { name: "get_taxonomy_name", arguments: { name: "{common_name}" } };

/** From names of organisms and genomes to taxa, proteins and other genomes. */
export const taxonChains: readonly Chain[] = [
  {
    id: "common-name-to-lineage",
    from: namedTaxa,
    steps: [byCommonName, { name: "get_taxonomy_classification", arguments: { id: "<0:id>" } }],
    templates: [
      "Which taxon is called {common_name}, and what is its complete classification?",
      "Find the taxonomy ID of the {common_name} and walk its lineage up to the root.",
      "{common_name}: taxon id, then full lineage",
      "To what order and family does the {common_name} belong? Resolve the common name first.",
      "Place the {common_name} in the tree of life; you will need its taxon number.",
      'I am labelling a tree and only have "{common_name}". What taxon is meant, and which higher taxa contain it?',
      "Look up {common_name} by its English name, then list all ancestors of the taxon you find.",
    ],
  },
  {
    id: "common-name-to-proteins",
    from: speciesWithProteins,
    steps: [byCommonName, { name: "search_uniprotkb", arguments: { query: "organism_id:<0:id>" } }],
    templates: [
      "What proteins does UniProt have for the {common_name}? Start by finding its taxonomy ID.",
      "Get the taxon number of the {common_name} and search UniProtKB for entries of that organism.",
      "{common_name} -> taxid -> UniProtKB entries",
      "I study the {common_name}; find its NCBI taxon and list UniProt proteins of exactly this organism.",
      "Which UniProtKB records belong to the species known as {common_name}?",
      "Look up what {common_name} is called scientifically and which proteins are in UniProt under its organism ID.",
      "Are there sequences from the {common_name} in UniProt? Use its taxonomy identifier for the search.",
    ],
  },
  {
    id: "taxonomy-search-to-record",
    from: namedTaxa,
    steps: [
      { name: "esearch", arguments: { db: "taxonomy", term: "{common_name}[Common Name]" } },
      { name: "efetch", arguments: { db: "taxonomy", id: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Search [NCBI Taxonomy](0.db,1.db) for the common name {common_name} and fetch the full record.",
      "Find the taxid of the {common_name} in [Entrez Taxonomy](0.db,1.db), then retrieve that entry with its lineage.",
      "[taxonomy](0.db,1.db) esearch {common_name}, efetch the hit",
      "What lineage and rank does [NCBI's Taxonomy](0.db,1.db) record for the {common_name}? I do not know its number.",
      "Use E-utilities: look up {common_name} by common name in the [taxonomy database](0.db,1.db) and download the record.",
      "Under which scientific name does [NCBI Taxonomy](0.db,1.db) hold the {common_name}, and what is in its complete entry?",
      "I need the whole [Taxonomy](0.db,1.db) entry from NCBI for the animal or plant called {common_name}.",
    ],
  },
  {
    id: "taxonomy-search-to-summary",
    from: namedTaxa,
    steps: [
      { name: "esearch", arguments: { db: "taxonomy", term: "{name}[Scientific Name]" } },
      { name: "esummary", arguments: { db: "taxonomy", id: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Search [NCBI Taxonomy](0.db,1.db) for {name} and give me the document summary of the taxon found.",
      "What taxid does {name} have in [Entrez Taxonomy](0.db,1.db), and what does the short summary say?",
      "{name}, [NCBI taxonomy](0.db,1.db): uid + docsum",
      "Get the brief [taxonomy](0.db,1.db) summary for {name} through esearch and esummary.",
      "Is {name} an active species in [NCBI's Taxonomy](0.db,1.db)? Find its uid and read the status in the docsum.",
      "I want the English name that the [NCBI taxonomy](0.db,1.db) docsum holds for {name}; search by scientific name.",
      "Look for the scientific name {name} in the [taxonomy database at NCBI](0.db,1.db) and summarize the hit.",
    ],
  },
  {
    id: "taxon-to-siblings",
    from: siblingTaxa,
    steps: [
      { name: "get_taxonomy_id", arguments: { id: "{name}" } },
      { name: "get_taxonomy_id", arguments: { id: "<0:parent.scientific_name>" } },
    ],
    templates: [
      "What is the parent taxon of {name}, and which other taxa does that parent contain?",
      "Find the genus of {name} and list the species in it.",
      "{name} -> parent -> all children of the parent",
      "Which sister species does {name} have? Get its parent in the taxonomy and then the children of the parent.",
      "Look up {name} in Ensembl's taxonomy; then open the taxon directly above it.",
      "I need congeners of {name} as outgroup candidates, from the node above it in the taxonomy.",
      "Show me the taxonomy record of whatever taxon {name} belongs to directly.",
    ],
  },
  {
    id: "assembly-to-lineage",
    from: strainGenomes,
    steps: [
      { name: "get_info_genomes_assembly", arguments: { assembly_id: "{assembly}" } },
      { name: "get_taxonomy_classification", arguments: { id: "<0:taxonomy_id>" } },
    ],
    templates: [
      "Which organism was assembled as {assembly}, and what is its lineage?",
      "Find the genome with accession {assembly} in Ensembl and classify its organism up to the root.",
      "{assembly}: strain, taxon id, classification",
      "The tree tip is labelled {assembly}. Tell me the genome behind it and all higher taxa of the organism.",
      "Take the taxonomy ID of the assembly {assembly} and list the taxa above it.",
      "To what genus and family does the genome {assembly} belong?",
      "Describe the assembly {assembly} and then give the full taxonomic path of its source.",
    ],
  },
  {
    id: "assembly-to-related-genomes",
    from: strainGenomes,
    steps: [
      { name: "get_info_genomes_assembly", arguments: { assembly_id: "{assembly}" } },
      { name: "get_taxonomy_id", arguments: { id: "<0:taxonomy_id>" } },
      { name: "get_info_genomes_taxonomy", arguments: { taxon_name: "<1:parent.scientific_name>" } },
    ],
    templates: [
      "Which other genomes of the same species as {assembly} does Ensembl hold? Go from the assembly to its taxon, to the parent taxon, to the genomes under that.",
      "Find the organism of {assembly}, its parent in the taxonomy, and every Ensembl genome under the parent.",
      "{assembly} -> taxon -> parent taxon -> all genomes below",
      "For a pangenome I start with {assembly}: what taxon is it, what taxon is directly above, and which genomes are listed under that one?",
      "Take the strain assembled as {assembly}, climb one step in the taxonomy, and list sister genomes in Ensembl.",
      "Give me all genomes that share the parent taxon of the assembly {assembly}.",
      "I have the accession {assembly} and want relatives: resolve its taxon, go to the taxon's parent, and report Ensembl's genomes for the parent.",
    ],
  },
  {
    id: "genome-to-taxon",
    from: strainGenomes,
    steps: [
      { name: "get_info_genomes", arguments: { name: "{genome}" } },
      { name: "get_taxonomy_by_id", arguments: { taxonId: "<0:taxonomy_id>" } },
    ],
    templates: [
      "Get the taxonomy ID of Ensembl's genome {genome} and show UniProt's record for that taxon.",
      "What does UniProt's taxonomy say about the organism of the Ensembl genome {genome}?",
      "{genome} (Ensembl) -> taxon id -> UniProt taxonomy entry",
      "Look up the genome {genome} in Ensembl and then its taxon, rank and lineage in UniProt.",
      "I need to join Ensembl's {genome} with UniProt: find its taxon number and the taxon's UniProt entry.",
      "Under which mnemonic or name does UniProt list the organism whose production name is {genome} in Ensembl?",
      "For the production name {genome}: genome details from Ensembl first, taxon details from UniProt second.",
    ],
  },
];
