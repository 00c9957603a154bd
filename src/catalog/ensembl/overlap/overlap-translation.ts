import { text } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { dbType, sentAs, speciesOfId } from "../parameters.ts";
import { proteinFeature, proteinId, soTerm } from "./shared.ts";

export const overlapTranslation = ensembl({
  name: "overlap_translation",
  tool: "overlap",
  domain: "proteomics",
  does: "List the features of a protein: domains, variants, exon boundaries",
  path: "/overlap/translation/{id}",
  parameters: {
    id: path(proteinId, "Protein"),
    db_type: dbType,
    feature: query(proteinFeature, "What to list; domains unless given"),
    so_term: soTerm,
    species: speciesOfId,
    type_: query(text, "Only this type of domain or consequence, such as low_complexity", sentAs("type")),
  },
  observe: {
    list: "",
    noun: "protein feature",
    keep: ["type", "id", "description", "start", "end", "interpro", "feature_type", "hseqname", "Parent"],
    opening: "{=id} has {#protein feature}:",
    say: "[{type} {id}||{type}||{id}][ ({description})] at residues {start|to end}.",
  },
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENSP00000269305", feature: "translation_exon" },
  asks: [
    "Which domains does the protein {id} have?",
    "Pfam, SMART and InterPro domains of {id}",
    "Protein features of {id}",
    "Which missense variants hit the protein {id}? Use {feature}.",
    "Where are the exon boundaries on the protein {id}?",
    "List the {type_} regions of {id}",
  ],
});
