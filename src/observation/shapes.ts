/** How the documents of services look whose functions serve many databases, so that no one function file can describe them. */
export interface Shape {
  /** Path that only this kind of document has. */
  readonly has: string;
  /** Path to the results. @default `has`, as one record */
  readonly list?: string;
  readonly noun?: string;
  readonly total?: string;
  /** What to tell of a result: label and path. @default all fields */
  readonly fields?: readonly (readonly [label: string, path: string])[];
  /** Whether other fields may follow `fields`. @default false */
  readonly more?: boolean;
  /** What to tell once: label and path. */
  readonly context?: readonly (readonly [label: string, path: string])[];
}

const CITATION = "MedlineCitation.Article";
const JATS = "front.article-meta";

export const SHAPES: readonly Shape[] = [
  {
    has: "esearchresult",
    list: "esearchresult.idlist",
    noun: "record id",
    total: "esearchresult.count",
    context: [["query as NCBI read it", "esearchresult.querytranslation"]],
  },
  {
    has: "eSearchResult",
    list: "eSearchResult.IdList.Id",
    noun: "record id",
    total: "eSearchResult.Count",
    context: [["query as NCBI read it", "eSearchResult.QueryTranslation"]],
  },
  { has: "result.uids", list: "result", noun: "record" },
  { has: "eSummaryResult.DocSum", list: "eSummaryResult.DocSum", noun: "record" },
  {
    has: "eSummaryResult.DocumentSummarySet.DocumentSummary",
    list: "eSummaryResult.DocumentSummarySet.DocumentSummary",
    noun: "record",
  },
  { has: "einforesult.dblist", list: "einforesult.dblist", noun: "database" },
  { has: "einforesult.dbinfo", noun: "database" },
  { has: "eInfoResult.DbList", list: "eInfoResult.DbList.DbName", noun: "database" },
  { has: "eInfoResult.DbInfo", noun: "database" },
  {
    has: "linksets.linksetdbs",
    list: "linksets.linksetdbs",
    noun: "link set",
    fields: [
      ["link", "linkname"],
      ["to database", "dbto"],
      ["ids", "links"],
      ["error", "ERROR"],
    ],
    context: [["from database", "linksets.0.dbfrom"]],
  },
  {
    has: "eLinkResult.LinkSet.LinkSetDb",
    list: "eLinkResult.LinkSet.LinkSetDb",
    noun: "link set",
    fields: [
      ["link", "LinkName"],
      ["to database", "DbTo"],
      ["ids", "Link.Id"],
      ["error", "ERROR"],
      ["note", "Info"],
    ],
    context: [["from database", "eLinkResult.LinkSet.DbFrom"]],
  },
  {
    has: "eLinkResult.LinkSet.IdCheckList",
    noun: "check",
    fields: [
      ["id", "Id"],
      ["has neighbors", "Id.HasNeighbor"],
      ["has link-outs", "Id.HasLinkOut"],
    ],
  },
  {
    has: "PubmedArticleSet.PubmedArticle",
    list: "PubmedArticleSet.PubmedArticle",
    noun: "article",
    fields: [
      ["PMID", "MedlineCitation.PMID"],
      ["title", `${CITATION}.ArticleTitle`],
      ["journal", `${CITATION}.Journal.Title`],
      ["year", `${CITATION}.Journal.JournalIssue.PubDate.Year`],
      ["date", `${CITATION}.Journal.JournalIssue.PubDate.MedlineDate`],
      ["volume", `${CITATION}.Journal.JournalIssue.Volume`],
      ["pages", `${CITATION}.Pagination.MedlinePgn`],
      ["authors", `${CITATION}.AuthorList.Author.LastName`],
      ["collective", `${CITATION}.AuthorList.Author.CollectiveName`],
      ["ids", "PubmedData.ArticleIdList.ArticleId"],
      ["abstract", `${CITATION}.Abstract.AbstractText`],
      ["types", `${CITATION}.PublicationTypeList.PublicationType`],
      ["keywords", "MedlineCitation.KeywordList.Keyword"],
      ["MeSH", "MedlineCitation.MeshHeadingList.MeshHeading.DescriptorName"],
      ["substances", "MedlineCitation.ChemicalList.Chemical.NameOfSubstance"],
    ],
  },
  {
    has: "pmc-articleset.article",
    list: "pmc-articleset.article",
    noun: "article",
    fields: [
      ["ids", `${JATS}.article-id`],
      ["title", `${JATS}.title-group.article-title`],
      ["journal", "front.journal-meta.journal-title-group.journal-title"],
      ["year", `${JATS}.pub-date.year`],
      ["authors", `${JATS}.contrib-group.contrib.name.surname`],
      ["abstract", `${JATS}.abstract`],
      ["keywords", `${JATS}.kwd-group.kwd`],
      ["sections", "body.sec.title"],
      ["text", "body.sec.p"],
    ],
  },
  {
    has: "TaxaSet.Taxon",
    list: "TaxaSet.Taxon",
    noun: "taxon",
    fields: [
      ["taxon id", "TaxId"],
      ["name", "ScientificName"],
      ["rank", "Rank"],
      ["common name", "OtherNames.GenbankCommonName"],
      ["other common names", "OtherNames.CommonName"],
      ["synonyms", "OtherNames.Synonym"],
      ["parent", "ParentTaxId"],
      ["division", "Division"],
      ["lineage", "Lineage"],
      ["genetic code", "GeneticCode.GCName"],
    ],
  },
  ...(["GBSet.GBSeq", "INSDSet.INSDSeq"] as const).map((path): Shape => {
    const tag = path.split(".")[1] ?? "";
    return {
      has: path,
      list: path,
      noun: "sequence record",
      more: true,
      fields: [
        ["accession", `${tag}_accession-version`],
        ["definition", `${tag}_definition`],
        ["organism", `${tag}_organism`],
        ["length", `${tag}_length`],
        ["molecule", `${tag}_moltype`],
        ["source", `${tag}_source`],
        ["sequence", `${tag}_sequence`],
      ],
    };
  }),
  {
    has: "TSeqSet.TSeq",
    list: "TSeqSet.TSeq",
    noun: "sequence",
    fields: [
      ["accession", "TSeq_accver"],
      ["definition", "TSeq_defline"],
      ["organism", "TSeq_orgname"],
      ["taxon id", "TSeq_taxid"],
      ["length", "TSeq_length"],
      ["sequence", "TSeq_sequence"],
    ],
  },
  { has: "IPGReportSet.IPGReport", list: "IPGReportSet.IPGReport", noun: "identical-protein report" },
  { has: "BioSampleSet.BioSample", list: "BioSampleSet.BioSample", noun: "sample" },
  { has: "DocumentSummary", list: "DocumentSummary", noun: "record" },
  { has: "ePostResult.QueryKey", noun: "history entry" },
  // Ensembl and UniProt wrap their lists in one member.
  { has: "data.homologies", list: "data.homologies", noun: "homology" },
  { has: "mappings", list: "mappings", noun: "mapping" },
  { has: "results", list: "results", noun: "result" },
];
