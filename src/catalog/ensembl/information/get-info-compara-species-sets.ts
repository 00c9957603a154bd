import { ensembl, path } from "../../definition.ts";
import { compara, comparaMethod } from "../parameters.ts";

export const getInfoComparaSpeciesSets = ensembl({
  name: "get_info_compara_species_sets",
  tool: "information",
  domain: "evolution",
  does: "List the sets of species that a comparative genomics method was run on",
  path: "/info/compara/species_sets/{method}",
  parameters: { method: path(comparaMethod, "Method"), compara },
  observe: {
    list: "",
    noun: "species set",
    keep: ["name", "species_set_group", "species_set", "method"],
    say: "{name} ({method}) covers {species_set.*|latin}.",
  },
  example: { method: "EPO" },
  asks: [
    "Which species sets are there for {method}?",
    "What species are covered by the {method} alignments?",
    "List the {method} collections of {compara}",
    "Which genomes were compared with {method}?",
    "Available {method} species set groups",
    "Which species has Ensembl aligned with {method}?",
  ],
});
