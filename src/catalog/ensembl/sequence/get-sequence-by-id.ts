import { count, flag, stableId } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { dbType, mask, objectType, sentAs, speciesOfId } from "../parameters.ts";
import { expand3prime, expand5prime, fasta, maskFeature, sequenceHints, sequenceType } from "./shared.ts";

export const getSequenceById = ensembl({
  name: "get_sequence_by_id",
  tool: "sequence",
  domain: "genomics",
  does: "Get the genomic, cDNA, coding or protein sequence of a gene, transcript or protein",
  path: "/sequence/id/{id}",
  parameters: {
    id: path(stableId, "Gene, transcript, exon or protein"),
    db_type: dbType,
    end: query(count, "Last position wanted, 1-based along the sequence; not together with expansion", {
      minimum: 0,
    }),
    expand_3prime: expand3prime,
    expand_5prime: expand5prime,
    format_: fasta,
    mask,
    mask_feature: maskFeature,
    multiple_sequences: query(flag, "Allow several sequences, such as all proteins of a gene"),
    object_type: objectType,
    species: speciesOfId,
    start: query(count, "First position wanted, 1-based along the sequence; not together with expansion", {
      minimum: 0,
    }),
    type_: query(sequenceType, "Which sequence; genomic unless given", sentAs("type")),
  },
  observe: sequenceHints,
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENSP00000269305" },
  asks: [
    "What is the {type_} sequence of {id}?",
    "Give me the sequence of {id}",
    "Protein sequence encoded by {id}",
    "FASTA of {id}",
    "Coding sequence of the transcript {id}",
    "Genomic sequence of {id} with {expand_5prime} bases upstream",
    "All protein sequences of the gene {id}",
    "Sequence of {id} with repeats masked",
  ],
});
