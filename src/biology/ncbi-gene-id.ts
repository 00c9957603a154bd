import { cuedNumber } from "./cued-number.ts";

/** NCBI Gene (Entrez) identifier, a number: `672`, `GeneID:672`, `Entrez gene 672`. */
export const ncbiGeneId = cuedNumber({
  id: "ncbi-gene-id",
  title: "an NCBI gene id",
  examples: ["672", "GeneID:672", "gene id 672", "Entrez gene 672"],
  cue: "(?:(?:ncbi|entrez)[ _-]?gene|gene|entrez)[ _-]?(?:id|uid|identifier)|(?:ncbi|entrez)[ _-]?gene",
});
