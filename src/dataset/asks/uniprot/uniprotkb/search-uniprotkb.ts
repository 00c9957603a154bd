import {
  annotatedTerms,
  commonKeywords,
  commonLocations,
  diseasesOfVariants,
  entryStems,
  enzymes,
  extremesOfSpecies,
  families,
  groupsWithLengths,
  lengthsOfSpecies,
  mappedProteins,
  masses,
  missenseVariants,
  namedProteins,
  organisms,
  paralogs,
} from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { ordersAcrossSpecies, ordersById, ordersInSpecies, tableFields } from "../protein-fields.ts";
import { sizes } from "../shared.ts";

export const searchUniprotkbAsks = asks("search_uniprotkb", [
  {
    from: namedProteins,
    arguments: { query: "gene:{symbol} AND organism_id:{taxid}" },
    templates: [
      "Which UniProtKB entries exist for the [{species}](query) gene {symbol}?",
      "{symbol} [{species}](query) UniProt",
      "I need the UniProt accession for {symbol} in [{species}](query).",
      "Look {symbol} up in UniProtKB, [{species}](query) proteins only.",
      "Before designing a western blot: what does UniProtKB return for {symbol} from [{species}](query)?",
      "Find the UniProt record encoded by [{species}](query) {symbol}.",
    ],
  },
  {
    from: namedProteins,
    arguments: { query: "gene:{symbol} AND organism_id:{taxid} AND reviewed:true" },
    templates: [
      "[Reviewed](query) [{species}](query) UniProt entries for the gene {symbol}",
      "Is there a [manually curated](query) UniProt entry for [{species}](query) {symbol}?",
      "Which [Swiss-Prot](query) accession goes with {symbol} of [{species}](query)?",
      "We cite only [reviewed UniProtKB entries](query); find the one for the [{species}](query) gene {symbol}.",
      "[{species}](query) {symbol}, [Swiss-Prot](query) section only",
    ],
  },
  {
    from: namedProteins,
    arguments: { query: "gene_exact:{symbol} AND organism_id:{taxid}" },
    templates: [
      "UniProtKB proteins of [{species}](query) whose gene name is [exactly](query) {symbol}, no partial matches",
      "Match the [{species}](query) gene name {symbol} [exactly](query) in UniProtKB.",
      "Search UniProt with the [exact gene name](query) {symbol} in [{species}](query).",
    ],
  },
  {
    from: namedProteins,
    arguments: { query: 'protein_name:"{name}" AND organism_id:{taxid}' },
    templates: [
      "[{species}](query) {name}: under which accession is it filed in UniProt?",
      "Find {name} ([{species}](query)) in UniProtKB by its protein name.",
      "Are there UniProt entries from [{species}](query) named “{name}”?",
      "A reviewer wants the accession number of {name}. The protein is [{species}](query).",
      "UniProt entry name for [{species}](query) {name}",
    ],
  },
  {
    from: namedProteins,
    arguments: { query: "{name}" },
    templates: [
      "Which UniProtKB entries mention {name}?",
      "Find UniProt proteins matching {name}.",
      "Run a free-text search in UniProtKB: {name}",
      "uniprot search {name}",
    ],
  },
  {
    from: annotatedTerms,
    arguments: { query: "go:{go_number} AND organism_id:{taxid}" },
    templates: [
      "Which [{species}](query) proteins in UniProtKB carry the GO annotation GO:{go_number}?",
      "GO:{go_number} – find [{species}](query) UniProt entries annotated with it.",
      "Search UniProtKB for [{species}](query) proteins associated with the ontology term GO:{go_number}.",
      "How many [{species}](query) UniProt entries are tagged GO:{go_number}?",
    ],
  },
  {
    from: annotatedTerms,
    arguments: { query: 'go:"{term}" AND organism_id:{taxid}' },
    templates: [
      "Which [{species}](query) proteins does UniProt annotate with the Gene Ontology term {term}?",
      "Find [{species}](query) UniProt entries with the GO term “{term}”.",
      "I study {term}; which [{species}](query) UniProtKB proteins have it among their GO terms?",
      "[{species}](query) proteins, GO = {term}, UniProt search",
    ],
  },
  {
    from: enzymes,
    arguments: { query: "ec:{ec} AND organism_id:{taxid}" },
    templates: [
      "Which [{species}](query) enzymes in UniProtKB have EC {ec}?",
      "EC {ec}: who catalyzes this in [{species}](query), according to UniProt?",
      "Find the [{species}](query) UniProt entries classified under enzyme number {ec}.",
      "Our metabolic model lists reaction class {ec}. Which [{species}](query) UniProtKB proteins have that EC number?",
    ],
  },
  {
    from: enzymes,
    arguments: { query: "ec:{class}.* AND organism_id:{taxid}" },
    templates: [
      "Search UniProtKB for [{species}](query) enzymes of the sub-subclass [EC {class}.-](query).",
      "Which [{species}](query) proteins fall into [{class}.-](query) of the enzyme classification (UniProt)?",
      "[EC {class}.x](query) enzymes of [{species}](query) in UniProt?",
    ],
  },
  {
    from: diseasesOfVariants,
    arguments: { query: 'cc_disease:"{disease}"' },
    templates: [
      "Which UniProtKB proteins are [involved in the disease](query) {disease}?",
      "A patient of ours has {disease}. Which proteins does UniProt [link to this disease](query)?",
      "Search UniProt's [disease annotation](query) for {disease}.",
      "{disease} – [disease-associated](query) proteins in UniProtKB?",
      "What protein, when mutated, [causes](query) {disease} according to UniProt?",
    ],
  },
  {
    from: missenseVariants,
    arguments: { query: "ft_variant:{rsid}" },
    templates: [
      "Which UniProtKB entry lists {rsid} among its [natural variants](query)?",
      "In what protein does UniProt annotate the [variant](query) {rsid}?",
      "Find UniProt proteins with the [sequence variant](query) {rsid}.",
    ],
  },
  {
    from: missenseVariants,
    arguments: { query: "ft_variant:{variant}" },
    templates: [
      "To which UniProt entry does the [variant feature](query) {variant} belong?",
      "{variant} is a UniProt [natural-variant](query) id. Which protein is it in?",
      "Search UniProtKB for the protein with [variant](query) {variant}.",
    ],
  },
  {
    from: mappedProteins,
    arguments: { query: "xref:ensembl-{gene_id}" },
    templates: [
      "Which UniProtKB entries [cross-reference](query) the Ensembl gene {gene_id}?",
      "Search UniProt for the protein [linked to](query) {gene_id}.",
      "I only have {gene_id}; use UniProt's [database cross-references](query) to find its entry.",
    ],
  },
  {
    from: mappedProteins,
    arguments: { query: "xref:ensembl-{transcript_id}" },
    templates: [
      "Find the UniProtKB protein with a [cross-reference](query) to {transcript_id}.",
      "Which UniProt entry [links to](query) the Ensembl transcript {transcript_id}?",
      "UniProtKB search by [Ensembl xref](query) {transcript_id}",
    ],
  },
  {
    from: lengthsOfSpecies,
    arguments: { query: "organism_id:{taxid} AND length:[{least} TO {most}]" },
    templates: [
      "Which [{species}](query) proteins in UniProtKB are between {least} and {most} residues long?",
      "[{species}](query) UniProt proteins, {least}–{most} aa",
      "My unknown band matches a chain of {least} to {most} amino acids; list [{species}](query) UniProt candidates of that length.",
      "Filter [{species}](query) UniProtKB entries to a sequence length from {least} to {most}.",
    ],
  },
  {
    from: extremesOfSpecies,
    arguments: { query: "organism_id:{taxid} AND length:[* TO {short}] AND reviewed:true" },
    templates: [
      "[Swiss-Prot](query) micropeptides of [{species}](query): [up to {short} residues](query)",
      "Which [reviewed](query) [{species}](query) proteins have [at most {short} amino acids](query) in UniProt?",
      "Looking for small proteins: [reviewed UniProtKB entries](query) from [{species}](query) with [a length of {short} aa or less](query).",
    ],
  },
  {
    from: extremesOfSpecies,
    arguments: { query: "organism_id:{taxid} AND length:[{long} TO *]" },
    templates: [
      "Which giant [{species}](query) proteins in UniProtKB have [{long} residues or more](query)?",
      "UniProt entries of [{species}](query) that are [at least {long} aa long](query)",
      "Search UniProtKB for [{species}](query) proteins with [no fewer than {long} amino acids](query).",
    ],
  },
  {
    from: groupsWithLengths,
    arguments: { query: "taxonomy_name:{group} AND length:[{least} TO {most}]" },
    templates: [
      "Find UniProtKB proteins from any member of [the taxon {group}](query) with {least} to {most} residues.",
      "Across [all of {group}](query), which UniProt entries measure {least}-{most} aa?",
      "Which proteins of organisms [within {group}](query) have a UniProt sequence length between {least} and {most}?",
    ],
  },
  {
    from: extremesOfSpecies,
    choose: { number: sizes },
    arguments: { query: "organism_id:{taxid}", sort: "length desc", size: "{number}" },
    templates: [
      "What are the {number} [longest](sort) [{species}](query) proteins in UniProtKB?",
      "Top {number} [{species}](query) UniProt entries [by sequence length](sort)",
      "List the {number} [largest proteins (by number of residues)](sort) that UniProtKB has for [{species}](query).",
    ],
  },
  {
    from: extremesOfSpecies,
    choose: { number: sizes },
    arguments: {
      query: "organism_id:{taxid} AND reviewed:true AND length:[* TO {short}]",
      sort: "length asc",
      size: "{number}",
    },
    templates: [
      "Among [reviewed](query) [{species}](query) proteins [of {short} residues or fewer](query), show the {number} [shortest](sort) in UniProt.",
      "{number} [smallest](sort) [Swiss-Prot](query) entries of [{species}](query), [max. {short} aa](query)",
      "In the [manually curated part of UniProt](query), which {number} [{species}](query) proteins [with at most {short} amino acids](query) come first [when ordered from tiny upwards](sort)?",
    ],
  },
  {
    from: families,
    choose: { order: ordersInSpecies, number: sizes },
    arguments: {
      query: 'protein_name:"{family}" AND organism_id:{taxid}',
      sort: "{order}",
      size: "{number}",
    },
    templates: [
      "First {number} [{species}](query) {family} entries of UniProtKB, {order}",
      "Show {number} UniProt proteins of [{species}](query) with “{family}” in their name, {order}.",
      "I'm browsing the {family} family ([{species}](query)). Give me {number} UniProtKB hits {order}.",
      "UniProtKB, [{species}](query), protein name {family}: {number} results {order}",
    ],
  },
  {
    from: entryStems,
    choose: { order: ordersAcrossSpecies },
    arguments: { query: "id:{stem}*", sort: "{order}" },
    templates: [
      "UniProt entries whose [entry name starts with](query) {stem}, {order}",
      "Which species have a UniProtKB entry [named](query) {stem}something? List them {order}.",
      "Find orthologs in Swiss-Prot by [mnemonic](query) {stem}…, {order}.",
    ],
  },
  {
    from: namedProteins,
    choose: { parts: tableFields },
    arguments: { query: "gene:{symbol} AND organism_id:{taxid}", fields: "{parts}" },
    templates: [
      "UniProtKB lookup of [{species}](query) {symbol}: return {parts} only",
      "For the [{species}](query) gene {symbol}, find the UniProt entries and show just the {parts}.",
      "Search UniProt for {symbol} in [{species}](query). Columns: {parts}",
      "I'd like the {parts} of whatever UniProtKB has for {symbol} ([{species}](query)).",
    ],
  },
  {
    from: diseasesOfVariants,
    choose: { parts: tableFields, number: sizes },
    arguments: { query: 'cc_disease:"{disease}"', fields: "{parts}", size: "{number}" },
    templates: [
      "Up to {number} UniProt proteins [implicated in](query) {disease}, with {parts}",
      "Table of {parts} for the first {number} UniProtKB proteins [associated with the disease](query) {disease}",
      "Show {number} hits at most: proteins with [a disease comment on](query) {disease} in UniProt. I want the {parts}.",
    ],
  },
  {
    from: namedProteins,
    arguments: { query: "gene:{symbol} AND organism_id:{taxid}", includeIsoform: true },
    templates: [
      "Find [{species}](query) {symbol} in UniProtKB, [isoforms included as separate hits](includeIsoform).",
      "Which UniProt entries [and isoform sequences](includeIsoform) match the gene {symbol} in [{species}](query)?",
      "Search UniProt for {symbol} ([{species}](query)) [and also match splice isoforms](includeIsoform).",
      "{symbol} [{species}](query) UniProtKB [incl. isoforms](includeIsoform)",
    ],
  },
  {
    from: paralogs,
    arguments: { query: "(gene:{first} OR gene:{second}) AND organism_id:{taxid}" },
    templates: [
      "UniProtKB entries for the [{species}](query) genes {first} and {second}?",
      "Compare {first} with {second}: find both [{species}](query) proteins in UniProt.",
      "Search UniProt for [{species}](query) proteins encoded by either {first} or {second}.",
    ],
  },
  {
    from: paralogs,
    choose: { parts: tableFields },
    arguments: { query: "accession:{first_accession} OR accession:{second_accession}", fields: "{parts}" },
    templates: [
      "Side by side from UniProtKB: {parts} of {first_accession} and {second_accession}",
      "Query UniProt for {first_accession} or {second_accession}, showing {parts}.",
      "One search, two accessions ({first_accession}, {second_accession}): give me their {parts} from UniProtKB.",
    ],
  },
  {
    from: organisms,
    choose: { number: sizes, order: ordersById },
    arguments: { query: 'organism_name:"{organism}"', sort: "{order}", size: "{number}" },
    templates: [
      "Show {number} UniProtKB proteins of {organism}, {order}.",
      "What proteins does UniProt have from {organism}? The first {number}, {order}, will do.",
      "{organism}: {number} UniProtKB entries {order}",
    ],
  },
  {
    unheld: "keywords of proteins",
    from: commonKeywords,
    arguments: { query: 'keyword:"{keyword}" AND organism_id:{taxid}' },
    templates: [
      "Which [{species}](query) UniProtKB entries have the keyword {keyword}?",
      "Find [{species}](query) proteins with the UniProt keyword “{keyword}”.",
      "keyword {keyword}, [{species}](query), UniProtKB",
      "I need a list of [{species}](query) proteins to which curators assigned the keyword {keyword}.",
    ],
  },
  {
    unheld: "subcellular locations of proteins",
    from: commonLocations,
    arguments: { query: 'cc_scl_term:"{location}" AND organism_id:{taxid}' },
    templates: [
      "Which [{species}](query) proteins does UniProt place in this [subcellular location](query): {location}?",
      "UniProtKB, [{species}](query), [localized to](query) {location}",
      "Search UniProt for [{species}](query) proteins [whose cellular location is](query) {location}.",
      "For our imaging screen: [{species}](query) proteins with [location annotation](query) {location} in UniProtKB?",
    ],
  },
  {
    unheld: "masses of proteins as something to search by",
    from: masses,
    arguments: { query: "mass:[{least} TO {most}] AND organism_id:{taxid}" },
    templates: [
      "My band runs between {least} and {most} Da. Which [{species}](query) UniProtKB proteins have such a [mass](query)?",
      "[{species}](query) UniProt entries with a [molecular weight](query) from {least} to {most} Da",
      "Find [{species}](query) proteins in UniProtKB by [mass](query), {least}–{most} daltons.",
    ],
  },
  {
    unheld: "families of proteins",
    from: families,
    arguments: { query: 'family:"{family}" AND organism_id:{taxid}' },
    templates: [
      "Which [{species}](query) proteins does UniProt assign to the [protein family](query) {family}?",
      "UniProtKB [family](query) search: {family}, [{species}](query)",
      "Find members of the {family} [family](query) in [{species}](query) by UniProt's [family annotation](query).",
    ],
  },
  {
    unheld: "levels of evidence for the existence of proteins",
    from: organisms,
    choose: { number: sizes },
    arguments: {
      query: "organism_id:{taxid} AND existence:1",
      size: "{number}",
      sort: "annotation_score desc",
    },
    templates: [
      "Show {number} [{species}](query) UniProtKB proteins with [existence evidence at the protein level](query), [best annotated first](sort).",
      "{number} [{species}](query) UniProt entries [proven at protein level](query), [by descending annotation score](sort)",
      "Which {number} [{species}](query) proteins of UniProt are [confirmed at protein level](query) and [come out on top by annotation score](sort)?",
    ],
  },
  {
    unheld: "masses of proteins as something to sort by",
    from: families,
    choose: { number: sizes },
    arguments: {
      query: 'protein_name:"{family}" AND organism_id:{taxid}',
      size: "{number}",
      sort: "mass desc",
    },
    templates: [
      "The {number} [heaviest](sort) [{species}](query) proteins named {family} in UniProtKB",
      "Give {number} [{species}](query) {family} entries of UniProt [by decreasing molecular mass](sort).",
      "Sort UniProt's [{species}](query) {family} proteins [from highest to lowest mass](sort) and show {number}.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Which reviewed UniProt entries fit my search?",
      "Search UniProtKB for my gene of interest.",
      "What's the UniProt accession of that protein in mouse?",
    ],
  },
  {
    missing: ["query"],
    choose: { number: sizes },
    arguments: { size: "{number}", sort: "length desc" },
    templates: [
      "Give me the {number} [longest](sort) UniProtKB hits for the usual search.",
      "From the search we discussed, list {number} UniProt proteins, [longest first](sort).",
    ],
  },
]);
