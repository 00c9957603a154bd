/**
 * The assembly the coordinates of each gene table are on, as Ensembl names it.
 *
 * The package of the model organisms names its files after older assemblies (grcm38, rnor6, galgal5, mmul801) but its
 * coordinates are of the newer ones, so the name is settled by the coordinates: mouse agrees with MGI's GRCm39 table at
 * one end for 21,731 of 21,841 genes; rat genes all end within mRatBN7.2's chromosome 1 (260,522,016) and Brca1 lies
 * where only that assembly has it; chicken ids are those of GRCg7b (ENSGALG00010...) and pass the end of
 * Gallus_gallus-5.0's chromosome 1; macaque genes end within Mmul_10's chromosome 1 (223,616,942).
 * Fly and worm kept their coordinates. The other seven name their assembly and release in the table itself.
 */
export interface GeneSet {
  readonly taxid: number;
  readonly species: string;
  readonly assembly: string;
  readonly release: string;
  /** Length of a chromosome of that assembly which no gene may pass: what tells it from its neighbors. */
  readonly proof?: { readonly chrom: string; readonly length: number };
}

const annotables = "Ensembl 108/109";
const ideogram = "Ensembl 102";

export const geneSets: readonly GeneSet[] = [
  { taxid: 9606, species: "homo_sapiens", assembly: "GRCh38", release: annotables },
  {
    taxid: 10090,
    species: "mus_musculus",
    assembly: "GRCm39",
    release: annotables,
    proof: { chrom: "1", length: 195_154_279 },
  },
  {
    taxid: 10116,
    species: "rattus_norvegicus",
    assembly: "mRatBN7.2",
    release: annotables,
    proof: { chrom: "1", length: 260_522_016 },
  },
  { taxid: 7227, species: "drosophila_melanogaster", assembly: "BDGP6.32", release: annotables },
  { taxid: 6239, species: "caenorhabditis_elegans", assembly: "WBcel235", release: annotables },
  {
    taxid: 9031,
    species: "gallus_gallus",
    assembly: "bGalGal1.mat.broiler.GRCg7b",
    release: annotables,
    proof: { chrom: "1", length: 196_449_156 },
  },
  {
    taxid: 9544,
    species: "macaca_mulatta",
    assembly: "Mmul_10",
    release: annotables,
    proof: { chrom: "1", length: 223_616_942 },
  },
  { taxid: 7955, species: "danio_rerio", assembly: "GRCz11", release: ideogram },
  { taxid: 9913, species: "bos_taurus", assembly: "ARS-UCD1.2", release: ideogram },
  { taxid: 9823, species: "sus_scrofa", assembly: "Sscrofa11.1", release: ideogram },
  { taxid: 9615, species: "canis_lupus_familiaris", assembly: "CanFam3.1", release: ideogram },
  { taxid: 9685, species: "felis_catus", assembly: "Felis_catus_9.0", release: ideogram },
  { taxid: 9796, species: "equus_caballus", assembly: "EquCab3.0", release: ideogram },
  { taxid: 9598, species: "pan_troglodytes", assembly: "Pan_tro_3.0", release: ideogram },
];
