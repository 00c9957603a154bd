const PUBMED = "{=db|is pubmed}https://pubmed.ncbi.nlm.nih.gov";
const ENTREZ = "https://www.ncbi.nlm.nih.gov";

/** PubMed, the taxonomy and dbSNP have pages of their own; several records are found by their ids. */
export const recordPage = `[${[
  `${PUBMED}/{=id|one}/`,
  `${PUBMED}/?term={=id}`,
  `{=db|is taxonomy}${ENTREZ}/Taxonomy/Browser/wwwtax.cgi?id={=id|one}`,
  `{=db|is snp}${ENTREZ}/snp/rs{=id|one|digits}`,
  `${ENTREZ}/{=db}/{=id|one}`,
  `${ENTREZ}/{=db}/?term={=id}`,
].join("||")}]`;

export const searchPage = `[${PUBMED}/?term={=term}||${ENTREZ}/{=db}/?term={=term}]`;

/** The link that an answer names, or else all between the two databases. */
export const linkPage = `[${[
  `${PUBMED}/?linkname={linkname}&from_uid={=id|one}`,
  `${ENTREZ}/{=db}/?linkname={linkname}&from_uid={=id|one}`,
  `${ENTREZ}/{=db}/?linkname={=dbfrom}_{=db}&from_uid={=id|one}`,
].join("||")}]`;
