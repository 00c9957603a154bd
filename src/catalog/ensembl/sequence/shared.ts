import { choice, count, flag } from "../../../biology/index.ts";
import { type Hints, query } from "../../definition.ts";
import { words } from "../../words.ts";
import { sentAs } from "../parameters.ts";

export const expand3prime = query(count, "Extra bases downstream, for genomic sequence", { minimum: 0 });
export const expand5prime = query(count, "Extra bases upstream, for genomic sequence", { minimum: 0 });
export const maskFeature = query(
  flag,
  "Mask introns, or untranslated regions of cDNA; not together with mask",
);

const fastaKind = choice({ id: "sequence-layout", title: "a sequence format", values: ["fasta"] });
export const fasta = query(fastaKind, "Layout of the answer", sentAs("format"));

export const sequenceType = words({
  id: "sequence-type",
  title: "a type of sequence",
  values: {
    genomic: ["genomic DNA"],
    cds: ["coding sequence", "coding"],
    cdna: ["cDNA", "mRNA", "transcript sequence"],
    protein: ["amino acid", "peptide"],
  },
});

export const sequenceHints: Hints = {
  noun: "sequence",
  keep: ["id", "molecule", "desc", "seq", "query"],
  say: "The [{molecule|is dna}DNA||{molecule}] sequence of {id}[ ({desc})] is {seq}",
};
