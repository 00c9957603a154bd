/** Why the snapshot's answers differ in form from the recorded ones: form, path, reason. The first that fits counts. */
const FORM_REASONS: readonly (readonly [form: RegExp, path: RegExp, reason: string])[] = [
  // What stands only in ours.
  [
    /^esummary pubmed/,
    /Item\((DOI|doi|ArticleIds)\)/,
    "the two recorded articles are of 2002 and have no DOI",
  ],
  [
    /^get_phenotype|^get_variation/,
    /clinical_significance|risk_allele|review_status|associated_gene/,
    "attributes of ClinVar and the GWAS Catalog, which Ensembl's test database does not hold; named as in Ensembl's documentation",
  ],
  [
    /^get_uniparc_by_upi/,
    /uniParcCrossReferences|taxonomies/,
    "the recorded answer is of the API of 2020, ours of 2026 (`get_uniparc_databases`)",
  ],
  [
    /uniprotkb/,
    /ecNumbers|\.disease\b/,
    "the recorded entries are of a scorpion toxin and of search results without enzymes or diseases",
  ],
  [/^overlap_by/, /gene_id|biotype|canonical_transcript/, "Ensembl's tests look at a part of each feature"],
  [
    /^search_subcellular/,
    /partOf/,
    "a member of locations that are a part of another; neither of the two recorded ones is",
  ],
  [/^search_taxonomy/, /commonName/, "the two recorded taxa have no common name"],
  [/^vep_by/, /colocated_variants\[\]\.clin_sig/, "no recorded variant stands in ClinVar"],
  // What stands only in theirs.
  [
    /^get_query_beacon/,
    /variantLevelData/,
    "clinical interpretations of Ensembl's test database, which stand in one recorded answer and not in the others",
  ],
  [
    /^variant_recoder/,
    /./,
    "the notations held are those of ClinVar and dbSNP, by transcript where a table knows it",
  ],
  [
    /^vep_by/,
    /^(transcript_consequences|data|colocatedVariants|[a-z_A-Z]+$)/,
    "written by the project that recorded it, not by Ensembl",
  ],
  [
    /^efetch pubmed|^esummary pubmed|citation/,
    /./,
    "of an article the facts hold title, journal, year, volume, pages, authors and ids",
  ],
  [
    /^(efetch|esummary) snp/,
    /./,
    "of a variant the facts hold place, alleles, gene, consequence and significance",
  ],
  [/^(efetch|esummary) taxonomy/, /./, "of a taxon the facts hold names, rank and lineage"],
  [/^esummary gene/, /./, "of a gene the facts hold names, place, aliases and MIM numbers"],
  [/^esummary protein/, /./, "of a protein the facts hold accession, title, length and organism"],
  [/^einfo/, /./, "a build of NCBI's indexes, and counts of them"],
  [/^elink/, /IdUrlList|IdCheckList/, "commands llinks, prlinks, ncheck and lcheck: no LinkOuts are held"],
  [/^esearch/, /[tT]ranslation(s|S)et|errorlist/, "only where a term is translated, or not found"],
  [/^get_archive_id/, /./, "no history of retired identifiers is held"],
  [
    /disease/,
    /definition|properties|statistics/,
    "of a disease the facts hold names, synonyms, keywords and cross-references",
  ],
  [
    /^search_(keywords|subcellular_locations)/,
    /./,
    "of the vocabularies the facts hold names, synonyms and parents",
  ],
  [
    /^get_proteome/,
    /./,
    "of a proteome the facts hold its organism, lineage and number of reviewed proteins",
  ],
  [
    /^get_uniprotkb|^search_uniprotkb/,
    /./,
    "of an entry the facts hold names, genes, function, places, diseases, variants and cross-references",
  ],
  [/^search_uniref/, /./, "the recorded answer of 2020 has older members"],
  [/taxonomy/, /tags|hidden|statistics|children/, "of a taxon the facts hold names, rank and lineage"],
  [/^get_info_assembly/, /./, "the dates of Ensembl's gene builds are not held"],
  [/^get_info_species/, /strain/, "strain collections are not held"],
  [/^get_homology/, /./, "no alignments, trees or proteins of other species are held"],
  [/^get_ontology/, /definition/, "of a term the facts hold name, synonyms and parents"],
  [
    /^get_phenotype/,
    /./,
    "attributes of sources that the snapshot does not hold (OMIM, Orphanet, Cancer Gene Census)",
  ],
  [/^get_variation/, /./, "no frequencies, genotypes, studies or structural variants are held"],
  [/^vep_by/, /./, "no nucleotide sequences, frequencies, regulatory features or scores are held"],
  [
    /^lookup|^archive/,
    /logic_name|source|version|gencode_primary|UTR|phenotypes|snoU13|\*/,
    "the annotation's pipeline names, and versions of another release, are not held",
  ],
  [/^overlap_by/, /./, "no regulatory, repeat or miscellaneous features are held"],
];

/** Why values differ where the same was asked: function and file, path, reason; the values decide where paths do not. */
const VALUE_REASONS: readonly (readonly [
  about: RegExp,
  path: RegExp,
  reason: string,
  test?: (values: Values) => boolean,
])[] = [
  [
    /(jsonl|__t_)/,
    /assembly|start|end|length|version|latest|biotype|karyotype|lines|canonical|description/,
    "Ensembl's tests run on a cut-out of GRCh37 with its own gene builds; the snapshot holds GRCh38",
  ],
  [
    /(jsonl|__t_)/,
    /leaf/,
    "the taxonomy of Ensembl's test database is a cut-out: what has no children there has some here",
  ],
  [
    /(jsonl|__t_)/,
    /numTotalResults|nextPageToken/,
    "Ensembl's test database holds more variants than its tests show, and counts them",
  ],
  [/(jsonl|__t_)/, /hgvsg|spdi/, "Ensembl's test database knows no RefSeq accessions of its chromosomes"],
  [/(jsonl|__t_)/, /most_severe_consequence/, "the transcripts at that place of GRCh37 are others"],
  [
    /^(esearch|einfo|elink)/,
    /count|idlist|IdList|retmax|Count|links|ids\[\]|DbName/i,
    "the snapshot counts and finds what it holds, and its header says so",
  ],
  [/^esearch/, /WebEnv/, "a key of the session"],
  [/^esearch/, /Translation/, "automatic term mapping by MeSH and NCBI's lexicon is not held"],
  [/^einfo/, /DbBuild|LastUpdate/, "the build of NCBI's index"],
  [/^(efetch|esummary)/, /docsum|spdi/i, "HGVS on transcripts and alleles added later are not held"],
  [
    /^efetch/,
    /AuthorList|ELocationID/,
    "of an article the first author and the DOI are held, and the list says that it is not complete",
  ],
  [
    /^efetch/,
    /lines/,
    "lines of the gene's report whose facts are not held, or whose place is of a later annotation",
  ],
  [/^esummary .*esummary6/, /text|CommonName/, "NCBI Taxonomy of 2021 against that of the recording"],
  [/^lookup/, /start|end|version/, "the place in another Ensembl release, or on GRCh37"],
  [
    /uniparc|uniref/,
    /./,
    "the recorded answer is of 2020; the snapshot's facts are of recorded answers of 2026 and of `stream_uniref`",
  ],
  [/genecentric/, /./, "two recorded answers of different years: the snapshot holds the newer"],
  [/^get_variation/, /./, "the recorded answers are of 2014 and of 2024; the snapshot holds the newer"],
  [/^get_info_data/, /releases/, "the snapshot tells the releases that its own genes are of"],
  [/^get_archive/, /version|latest/, "versions of another Ensembl release"],
  [/^get_proteome/, /citations/, "another recorded answer spells the same citation otherwise"],
  [/^get_proteome|^search_crossref|^search_|^stream_/, /[cC]ount|servers/, "UniProt 2024 against 2026"],
];

/** Why the snapshot answers what the service's tests expect to be refused, or refuses it in other words: address, reason. */
const REFUSAL_REASONS: readonly (readonly [url: RegExp, reason: string])[] = [
  [/overlap\/region\/.*1\.\.2000000/, "the tests' server allows regions of 1 Mb, the public one of 5 Mb"],
  [/content-type=text\/plain/, "the gene has one protein here, so there is nothing to choose"],
];

interface Values {
  readonly theirs: string;
  readonly ours: string;
}

export const reasonFor = (form: string, path: string): string | undefined =>
  FORM_REASONS.find(([forms, paths]) => forms.test(form) && paths.test(path))?.[2];

export const valueReasonFor = (
  about: string,
  { path, ...values }: Values & { readonly path: string },
): string | undefined =>
  VALUE_REASONS.find(
    ([of, paths, , test]) => of.test(about) && paths.test(path) && (test?.(values) ?? true),
  )?.[2];

export const refusalReasonFor = (url: string): string | undefined =>
  REFUSAL_REASONS.find(([urls]) => urls.test(url))?.[1];
