/**
 * Search fields of Entrez: the full name that E-utilities print in a query's translation, and the tags that mean it.
 * Sources: einfo of PubMed, Protein and Gene; PubMed Help; Entrez Sequences Help (NBK49540); Gene Help (NBK3841).
 * Tags that some databases read in two ways (`cdat`, `sym`) are not here and stay as written.
 */
const fields: Readonly<Record<string, string>> = {
  "All Fields": "all",
  UID: "uid",
  Filter: "filt sb subset",
  Title: "ti titl",
  "Title/Abstract": "tiab",
  Abstract: "ab",
  "Text Word": "tw word,text words",
  "MeSH Terms": "mh mesh,mesh term",
  "MeSH Major Topic": "majr",
  "MeSH Subheading": "sh subh,mesh subheadings",
  Author: "au auth authors",
  "First Author": "1au faut,first author name,author - first",
  "Last Author": "lastau laut,last author name,author - last",
  "Full Author Name": "fau full,author - full",
  "Corporate Author": "cn coln,author - corporate",
  Investigator: "ir invr",
  "Full Investigator Name": "fir finv,investigator - full",
  Affiliation: "ad affl",
  Journal: "ta jour,journal title",
  "EC/RN Number": "rn ecno",
  "Substance Name": "nm subs,supplementary concept",
  "Publication Date": "dp pdat,date - publication",
  "Entrez Date": "edat,date - entrez,date - entry",
  "Create Date": "crdt,date - create",
  "Modification Date": "mdat,date - modification",
  "MeSH Date": "mhda,date - mesh",
  "Electronic Publication Date": "epdt",
  "Print Publication Date": "ppdt",
  Volume: "vi vol",
  Issue: "ip iss",
  Pagination: "pg page,page number",
  "Publication Type": "pt ptyp",
  Language: "la lang",
  "Secondary Source ID": "si",
  "Other Term": "ot otrm",
  "Grant Number": "gr grnt",
  "Place of Publication": "pl cnty",
  "Pharmacological Action": "pa papx",
  "Location ID": "lid",
  "Article Identifier": "aid",
  "PubMed ID": "pmid",
  "Transliterated Title": "tt",
  Editor: "ed",
  Publisher: "pubn",
  "NLM Unique ID": "jid",
  "Personal Name as Subject": "ps",
  Accession: "accn",
  Organism: "orgn",
  "Primary Organism": "porgn porg",
  "Gene Name": "gene",
  "Protein Name": "prot",
  Properties: "prop property",
  "Feature Key": "fkey",
  Keyword: "kywd",
  "Sequence Length": "slen",
  "Molecular Weight": "mlwt molwt",
  "SeqID String": "sqid",
  Strain: "strn",
  Isolate: "isol",
  Breed: "brd",
  Cultivar: "cult",
  Division: "div",
  BioProject: "gprj",
  "Preferred Symbol": "pref",
  Chromosome: "chr",
  "Default Map Location": "mv",
  "MIM ID": "mim",
  "Disease/Phenotype": "dis",
  "Gene Ontology": "go",
  "Domain Name": "dom",
  "Base Position": "cpos",
  "Gene Full Name": "gfn",
  "Protein Full Name": "pfn",
  "Gene Length": "gl",
  "Exon Count": "xc",
  Group: "grp",
  "Taxonomy ID": "tid",
  "Nucleotide Accession": "ncac",
  "All Names": "alln",
  "Next Level": "nxlv",
};

const byTag = new Map(
  Object.entries(fields).flatMap(([name, tags]) => {
    const [short = "", ...long] = tags.split(",");
    return [name.toLowerCase(), ...short.split(" "), ...long].map((tag) => [tag, name] as const);
  }),
);

/**
 * The full name of a tag's field: `tiab` is `Title/Abstract`. A suffix stays: `mh:noexp` is `MeSH Terms:noexp`.
 * Unknown tags are lower case.
 */
export function entrezField(tag: string): string {
  const [name = "", ...suffix] = tag.trim().replace(/\s+/g, " ").toLowerCase().split(":");
  return [byTag.get(name.trim()) ?? name.trim(), ...suffix].join(":");
}

/** Whether the tag is one that Entrez documents. */
export const isEntrezTag = (tag: string): boolean => byTag.has(tag.trim().toLowerCase().split(":")[0] ?? "");
