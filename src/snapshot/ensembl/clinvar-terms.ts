/**
 * ClinVar's molecular consequences as Ensembl names them, the most severe first.
 * `inframe_indel` and `no_sequence_alteration` are no terms of Ensembl's.
 */
const TERMS: readonly (readonly [clinvar: string, ensembl: string])[] = [
  ["splice_acceptor_variant", "splice_acceptor_variant"],
  ["splice_donor_variant", "splice_donor_variant"],
  ["nonsense", "stop_gained"],
  ["frameshift_variant", "frameshift_variant"],
  ["stop_lost", "stop_lost"],
  ["initiator_codon_variant", "start_lost"],
  ["inframe_insertion", "inframe_insertion"],
  ["inframe_deletion", "inframe_deletion"],
  ["missense_variant", "missense_variant"],
  ["synonymous_variant", "synonymous_variant"],
  ["5_prime_UTR_variant", "5_prime_UTR_variant"],
  ["3_prime_UTR_variant", "3_prime_UTR_variant"],
  ["intron_variant", "intron_variant"],
  ["non-coding_transcript_variant", "non_coding_transcript_variant"],
  ["genic_upstream_transcript_variant", "upstream_gene_variant"],
  ["genic_downstream_transcript_variant", "downstream_gene_variant"],
];

/** Ensembl's terms, the most severe first. */
export const SEVERITY: readonly string[] = TERMS.map(([, term]) => term);

/**
 * The most severe of the consequences that ClinVar gives a variant over all its transcripts, joined with `|` in each cell;
 * undefined where none is a term of Ensembl's.
 */
export function mostSevere(cells: readonly (string | null)[]): string | undefined {
  const said = new Set(cells.flatMap((cell) => cell?.split("|") ?? []));
  return TERMS.find(([clinvar]) => said.has(clinvar))?.[1];
}
