import { geneSymbol } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { dbType, externalDb, objectType, speciesInPath } from "../parameters.ts";

export const getXrefsBySymbol = ensembl({
  name: "get_xrefs_by_symbol",
  tool: "cross_references",
  domain: "genomics",
  does: "Find every Ensembl object linked to a symbol, which may be a synonym or an external name",
  path: "/xrefs/symbol/{species}/{symbol}",
  parameters: {
    species: speciesInPath,
    symbol: path(geneSymbol, "Symbol, synonym or display name"),
    db_type: dbType,
    external_db: externalDb,
    object_type: objectType,
  },
  observe: {
    list: "",
    noun: "object",
    keep: ["id", "type"],
    say: "The symbol {=symbol} of {=species|latin} is linked to the {type|words} {id}.",
  },
  page: "https://www.ensembl.org/{=species|web}/Gene/Summary?g={=symbol}",
  example: { species: "homo_sapiens", symbol: "BRCA1" },
  asks: [
    "Which Ensembl identifiers are linked to the symbol {symbol} in {species}?",
    "Convert the {species} symbol {symbol} to Ensembl ids",
    "Is {symbol} ambiguous in {species}, that is, does it point to more than one Ensembl gene?",
    "All Ensembl objects called {symbol} in {species}, synonyms included",
    "Ensembl ids that {external_db} links to the {species} symbol {symbol}",
  ],
});
