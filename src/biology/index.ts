export { allele } from "./allele.ts";
export { arbaId } from "./arba-id.ts";
export { type Assembly, assembly } from "./assembly.ts";
export { bindingMatrixId } from "./binding-matrix-id.ts";
export { blastDatabase, blastRid } from "./blast.ts";
export { type ChoiceDefinition, choice } from "./choice.ts";
export { type Chromosome, chromosome } from "./chromosome.ts";
export { citationId } from "./citation-id.ts";
export { type Citation, citationString } from "./citation-string.ts";
export { type ClinvarId, clinvarId } from "./clinvar-id.ts";
export { cosmicId } from "./cosmic-id.ts";
export { count } from "./count.ts";
export { crossrefDatabaseId } from "./crossref-database-id.ts";
export { type CalendarDate, date } from "./date.ts";
export { decimal } from "./decimal.ts";
export { diseaseId } from "./disease-id.ts";
export { doi } from "./doi.ts";
export { doid } from "./doid.ts";
export { efoId } from "./efo-id.ts";
export {
  type EnsemblId,
  ensemblExonId,
  ensemblGeneId,
  ensemblId,
  ensemblProteinId,
  ensemblTranscriptId,
  geneTreeId,
  sameStableId,
} from "./ensembl-id.ts";
export { entrezDatabase } from "./entrez-database.ts";
export { entrezIds } from "./entrez-ids.ts";
export { type EntrezNode, entrezQuery, parseEntrezQuery } from "./entrez-query.ts";
export { fieldList } from "./field-list.ts";
export { flag } from "./flag.ts";
export { genbankAccession } from "./genbank-accession.ts";
export { geneSymbol } from "./gene-symbol.ts";
export { genomeAccession } from "./genome-accession.ts";
export { goId } from "./go-id.ts";
export { residueLetter } from "./hgvs/residues.ts";
export { type HgvsVariant, hgvs, placedHgvs } from "./hgvs.ts";
export { hpoId } from "./hpo-id.ts";
export { type HumanSequence, humanSequence } from "./human-sequences.ts";
export { interproId } from "./interpro-id.ts";
export { keywordId } from "./keyword-id.ts";
export {
  type ArgumentSchema,
  defineKind,
  type JsonValue,
  type Kind,
  type Mention,
  type Span,
} from "./kind.ts";
export { listOf } from "./list-of.ts";
export { locationId } from "./location-id.ts";
export { mondoId } from "./mondo-id.ts";
export { ncbiGeneId } from "./ncbi-gene-id.ts";
export { newickFormat } from "./newick-format.ts";
export { ontologyName } from "./ontology-name.ts";
export { ontologyTermId } from "./ontology-term-id.ts";
export { pfamId } from "./pfam-id.ts";
export { pmcId } from "./pmc-id.ts";
export { populationName } from "./population-name.ts";
export { type PositionRange, positionRange } from "./position-range.ts";
export { proteomeId } from "./proteome-id.ts";
export { pubmedId } from "./pubmed-id.ts";
export { refseqAccession } from "./refseq-accession.ts";
export { type Region, region } from "./region.ts";
export { rsId } from "./rs-id.ts";
export { aminoAcidSequence, nucleotideSequence, sequence } from "./sequence.ts";
export { soId } from "./so-id.ts";
export { type Spdi, spdi } from "./spdi.ts";
export { findSpecies, type Species, species } from "./species.ts";
export { stableId } from "./stable-id.ts";
export type { GeneSymbol } from "./symbol/resolve-symbol.ts";
export { type Taxon, taxon } from "./taxon.ts";
export { taxonId } from "./taxon-id.ts";
export { text } from "./text.ts";
export { uniparcId } from "./uniparc-id.ts";
export { uniprotAccession } from "./uniprot-accession.ts";
export { uniprotEntryName } from "./uniprot-entry-name.ts";
export { parseUniprotQuery, type UniprotNode, uniprotQuery } from "./uniprot-query.ts";
export { type SortKey, uniprotSort } from "./uniprot-sort.ts";
export { unirefId } from "./uniref-id.ts";
export { uniruleId } from "./unirule-id.ts";
export { variantId } from "./variant-id.ts";
