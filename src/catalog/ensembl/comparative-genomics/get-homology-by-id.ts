import { stableId } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { compara, layout, speciesInPath } from "../parameters.ts";
import { homologyHints } from "./hints.ts";
import { aligned, cigarLine, sequence, targetSpecies, targetTaxon, type } from "./parameters.ts";

export const getHomologyById = ensembl({
  name: "get_homology_by_id",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Find the orthologues and paralogues of a gene named by its stable identifier",
  path: "/homology/id/{species}/{id}",
  parameters: {
    id: path(stableId, "Gene"),
    species: speciesInPath,
    aligned,
    cigar_line: cigarLine,
    compara,
    format_: layout,
    sequence,
    target_species: targetSpecies,
    target_taxon: targetTaxon,
    type_: type,
  },
  observe: {
    ...homologyHints,
    opening: "{=id} of {=species|latin} has {#homolog}[ in {=target_species|latin}]:",
  },
  page: "https://www.ensembl.org/{=species|web}/Gene/Compara_Ortholog?g={=id}",
  example: {
    id: "ENSG00000012048",
    species: "homo_sapiens",
    target_species: "mus_musculus",
    type_: "orthologues",
  },
  asks: [
    "What is the {target_species} ortholog of {species} {id}?",
    "List the {type_} of {id} ({species})",
    "Does {id} of {species} have paralogs?",
    "Which gene in {target_species} corresponds to the {species} gene {id}?",
    "Homologues of {id} from {species} within taxon {target_taxon}",
    "How identical are {species} {id} and its {target_species} ortholog?",
  ],
});
