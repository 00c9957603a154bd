import { inText } from "./accession.ts";
import { defineKind } from "./kind.ts";
import { ADDRESS } from "./ontology-curie.ts";

/** Prefixes as their ontologies write them; others are read too, but not looked for in prose. */
const PREFIXES = [
  "APO",
  "BFO",
  "BTO",
  "CHEBI",
  "CL",
  "CLO",
  "DDANAT",
  "DOID",
  "ECO",
  "EFO",
  "EMAPA",
  "ENVO",
  "FBbt",
  "FBcv",
  "FMA",
  "FYPO",
  "GENO",
  "GO",
  "GSSO",
  "HANCESTRO",
  "HP",
  "HsapDv",
  "IAO",
  "IDO",
  "MA",
  "MEDGEN",
  "MESH",
  "MI",
  "MOD",
  "MONDO",
  "MP",
  "MPATH",
  "MS",
  "NBO",
  "NCBITaxon",
  "NCIT",
  "OBA",
  "OBI",
  "OGMS",
  "OMIM",
  "OMIMPS",
  "ORPHA",
  "Orphanet",
  "OTMI",
  "PATO",
  "PO",
  "PR",
  "PSI-MI",
  "RO",
  "SCTID",
  "SNOMEDCT",
  "SO",
  "SYMP",
  "TO",
  "TRANS",
  "UBERON",
  "UMLS",
  "UO",
  "VO",
  "VT",
  "WBbt",
  "WBPhenotype",
  "XAO",
  "XPO",
  "ZFA",
  "ZP",
] as const;

const OFFICIAL = new Map<string, string>(PREFIXES.map((prefix) => [prefix.toLowerCase(), prefix]));
const LOCAL = "[A-Z]{0,4}\\d{1,9}";
const WHOLE = new RegExp(`^(?:${ADDRESS})?([A-Z][A-Z-]{0,14})[:_](${LOCAL})$`, "i");

/** Ontologies of the OBO Foundry whose numbers always have seven digits. */
const SEVEN_DIGITS = new Set("BFO CL EFO GO HP IAO MONDO MP OBI PATO SO UBERON ZFA".split(" "));

/**
 * Term of any ontology as a CURIE: prefix, colon, local number (`GO:0006915`, `CHEBI:15377`, `Orphanet:558`).
 * Also read with an underscore and as an address; known prefixes take their official spelling.
 */
export const ontologyTermId = defineKind<string>({
  id: "ontology-term-id",
  title: "an ontology term",
  examples: ["GO:0006915", "CHEBI:15377", "UBERON_0002107", "Orphanet:558"],
  parse: (text) => {
    const [, prefix, local] = WHOLE.exec(text) ?? [];
    if (prefix === undefined || local === undefined) return undefined;
    const official = OFFICIAL.get(prefix.toLowerCase()) ?? prefix;
    if (SEVEN_DIGITS.has(official) && !/^\d{7}$/.test(local)) return undefined;
    return `${official}:${local.toUpperCase()}`;
  },
  format: (value) => value,
  find: inText(`(?:${PREFIXES.join("|")})[:_]${LOCAL}`),
});
