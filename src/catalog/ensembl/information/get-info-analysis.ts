import { ensembl } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";

export const getInfoAnalysis = ensembl({
  name: "get_info_analysis",
  tool: "information",
  domain: "genomics",
  does: "List the analyses behind the data of a species and the databases they fill",
  path: "/info/analysis/{species}",
  parameters: { species: speciesInPath },
  observe: { noun: "analysis" },
  page: "https://www.ensembl.org/{=species|web}/Info/Annotation",
  example: { species: "homo_sapiens" },
  asks: [
    "Which analyses were run to annotate {species} in Ensembl?",
    "List the logic names available for {species}",
    "What pipelines produced the Ensembl data of {species}?",
    "Analysis names I can use as logic_name for {species}",
    "Which Ensembl databases hold each analysis of {species}?",
  ],
});
