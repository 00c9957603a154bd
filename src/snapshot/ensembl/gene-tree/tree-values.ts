/** A clade of a gene tree in the JSON that the writers of other formats get. */
export interface Clade {
  readonly branch_length?: number;
  readonly confidence: { readonly bootstrap?: number };
  readonly taxonomy: {
    readonly id: number;
    readonly scientific_name: string;
    readonly common_name?: string;
  };
  readonly events?: { readonly type?: string };
  readonly id?: { readonly accession: string; readonly source: string };
  readonly sequence?: {
    readonly id: readonly { readonly accession: string; readonly source: string }[];
    readonly name?: string;
    readonly location: string;
    readonly mol_seq?: { readonly is_aligned: number; readonly seq: string };
  };
  readonly children?: readonly Clade[];
}

export const cladeOf = (value: unknown): Clade => (value as { readonly tree: Clade }).tree;
