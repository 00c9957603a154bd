import { ensemblId } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import { geneBySymbol, unversioned } from "../genes.ts";
import { namedSpecies } from "../named-species.ts";
import { heldSpecies } from "../species.ts";
import { taxonOfMember, treeOfMember } from "./asked-tree.ts";

/** Id of the tree of the gene, transcript or protein in the path. */
export function treeOfId({ database, path }: RouteContext): string | Answer {
  const species = namedSpecies(database, path["species"] ?? "");
  if (isAnswer(species)) return species;
  const id = unversioned(path["id"] ?? "").toUpperCase();
  if (ensemblId.parse(id) === undefined) return refused(`ID '${path["id"]}' not found`);
  const tree = treeOfMember(database, id);
  if (tree === undefined) return absent(`No GeneTree found for ${id}`);
  // The genome of gorilla is that of a subspecies; its taxon is the one its members have.
  return taxonOfMember(database, id) === species.taxid ? tree : refused(`ID '${id}' not found`);
}

/** Id of the tree of the gene whose symbol is in the path. */
export function treeOfSymbol({ database, path }: RouteContext): string | Answer {
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const symbol = path["symbol"] ?? "";
  const gene = geneBySymbol(database, { taxid: held.taxid, symbol });
  if (!gene) return absent(`No valid lookup found for symbol ${symbol}`);
  return treeOfMember(database, gene.id) ?? absent(`No GeneTree found for ${gene.id}`);
}
