/** A sequence in Ensembl's form. */
export interface Sequence {
  /** Stable id, or `chromosome:GRCh37:X:1000000:1000100:1`. */
  readonly id: string;
  /** As it was asked for. */
  readonly query: string;
  readonly version?: number | undefined;
  readonly molecule: "protein" | "dna";
  readonly desc?: null;
  readonly seq: string;
}
