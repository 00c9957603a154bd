import type { Pool } from "../../../pools/pool.ts";
import { asks } from "../../asks.ts";

/** As PubMed writes citations: without full stops, and the first page alone. */
const CITED = `SELECT pmid, replace(journal, '.', '') AS journal, year, volume, substr(pages, 1, instr(pages || '-', '-') - 1) AS page,
    replace(first_author, '.', '') AS author, rtrim(title, '.') AS title, 'Art' || (1 + pmid % 9) AS key
  FROM article WHERE journal IS NOT NULL AND year IS NOT NULL AND volume <> '' AND pages <> '' AND first_author LIKE '% %'
    AND volume NOT LIKE '%|%' AND length(volume) < 8 AND length(journal) < 40`;
const bar = (alias: string): string =>
  ["journal", "year", "volume", "page", "author", "key"]
    .map((name) => `${alias}.${name} || '|'`)
    .join(" || ");

const citations: Pool = {
  does: "Articles with all that a citation tells",
  sql: `SELECT journal, year, volume, page, author, title FROM (${CITED})`,
};
const written: Pool = {
  does: "The same as citation strings",
  sql: `SELECT ${bar("a")} AS bdata FROM (${CITED}) a`,
};
const twoWritten: Pool = {
  does: "Pairs of citation strings of one year and different journals",
  sql: `SELECT ${bar("a")} AS first, ${bar("b")} AS second FROM (${CITED}) a JOIN (${CITED}) b
    ON b.year = a.year AND b.journal > a.journal AND b.key <> a.key AND b.pmid % 5 = 0 AND a.pmid % 3 = 0`,
};

const whole = { bdata: "{bdata}" };
const parts = { bdata: "{journal}|{year}|{volume}|{page}|{author}||" };

export const ecitmatchAsks = asks("ecitmatch", [
  {
    from: citations,
    arguments: parts,
    templates: [
      "What is the PMID of {author} et al., {journal} {year};{volume}:{page}?",
      "Find the PubMed id for this reference: {author}, {journal}, {year}, vol. {volume}, p. {page}.",
      "My bibliography has {author} ({year}) {journal} {volume}:{page}. Does PubMed have it, and under which number?",
      "{journal} {year} {volume} {page} {author} - pmid?",
      "Match a citation for me: first author {author}, journal {journal}, year {year}, volume {volume}, first page {page}.",
      "Which PubMed record is the paper by {author} that starts on page {page} of {journal} volume {volume} ({year})?",
      "In the printed thesis I see [{author}, {journal} {volume}, {page} ({year})](bdata). I need its PubMed identifier for EndNote.",
      "While checking proofs I found a reference without an identifier. It is by {author} and appeared in {journal} in {year}, volume {volume}, beginning on page {page}. Please look up the PMID.",
    ],
  },
  {
    from: citations,
    arguments: { bdata: "{journal}|{year}|{volume}|{page}|||" },
    templates: [
      "I do not remember the author, but it was {journal} {year}, volume {volume}, page {page}. PMID?",
      "Resolve {journal} {year};{volume}:{page} to a PubMed id.",
      "Someone cited {journal} {volume} ({year}) {page} without naming anybody; look up the PubMed id.",
      "Reference manager needs the PMID: {journal}, {year}, {volume}, {page}",
    ],
  },
  {
    from: citations,
    arguments: { bdata: "{journal}|{year}||{page}|{author}||" },
    templates: [
      "PMID for {author}, {journal} {year}, page {page}? The volume is illegible.",
      "Citation without a volume: {author} in {journal}, {year}, starting at page {page}. Which PubMed id?",
      "{author} {year} {journal} p{page}, please convert to a PubMed id",
    ],
  },
  {
    from: written,
    arguments: whole,
    templates: [
      "Run the citation matcher on {bdata}",
      "Convert the citation string {bdata} to a PMID.",
      "ecitmatch {bdata}",
      "What does E-utilities' citation match return for {bdata}?",
      "My script has {bdata} and I want the PubMed id in the last field.",
    ],
  },
  {
    from: twoWritten,
    arguments: { bdata: "{first}\r{second}" },
    templates: [
      "Get the PubMed ids of these two citations: {first} and {second}",
      "Batch citation match: {first} {second}",
      "Two references to resolve to PMIDs, {first} plus {second}",
    ],
  },
  {
    from: written,
    arguments: { ...whole, db: "pubmed", retmode: "xml" },
    templates: [
      "Citation match against [the PubMed database](db) [with retmode xml](retmode): {bdata}",
      "Look {bdata} up [in PubMed as the database](db), [mode xml](retmode).",
      "[db pubmed](db), [retmode=xml](retmode), citation {bdata}",
    ],
  },
  {
    from: written,
    arguments: { ...whole, rettype: "xml" },
    templates: [
      "Old client call, [rettype xml](rettype): which PMID has {bdata}?",
      "Match {bdata} and pass [xml as the rettype](rettype).",
      "{bdata} to PMID, [rettype=xml](rettype)",
    ],
  },
  {
    from: written,
    arguments: { ...whole, normalize_separators: false },
    templates: [
      "Match {bdata} but [leave the separators as I wrote them](normalize_separators).",
      "{bdata}: PubMed id, [no rewriting of separators](normalize_separators)",
      "Send {bdata} to the citation matcher [with separator normalisation off](normalize_separators).",
    ],
  },
  {
    missing: ["bdata"],
    arguments: {},
    templates: [
      "Can you find the PubMed id for a reference in my bibliography?",
      "I have a printed citation and need its PMID.",
      "Match this citation to PubMed.",
      "Which PMID does the journal article I cited have?",
    ],
  },
]);
