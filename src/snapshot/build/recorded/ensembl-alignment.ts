import { alignmentTree, type BlockNode, parseAlignmentTree } from "../../ensembl/compara/alignment-tree.ts";
import type { Store } from "../store.ts";
import type { AnswerFolder, Assertion } from "./answer-folder.ts";
import { untyped } from "./recorded-json.ts";

const { numberAt, textAt } = untyped;

const ASKED = /^\/alignment\/region\/(\w+)\/(\w+):(\d+)-(\d+)\?/;

/** Blocks of alignments, gathered from what the server's tests say of their trees and of their first genome. */
export function loadEnsemblAlignments(answers: AnswerFolder, store: Store): void {
  const told = answers
    .asserts()
    .filter(({ url, path, expected }) => ASKED.test(url) && path.startsWith("[0]{") && expected !== null);
  const blocks = [...Map.groupBy(told, ({ url }) => ASKED.exec(url)?.[0] ?? "").values()];
  for (const [block, assertions] of blocks.entries()) addBlock(store, { block, assertions });
  store.check("alignment_row", ({ sequence, start, end }) => {
    const length = Number(end) - Number(start) + 1;
    return (sequence ?? null) === null || String(sequence).replaceAll("-", "").length === length
      ? undefined
      : "a sequence of another length than its place";
  });
}

interface Asserted {
  readonly block: number;
  readonly assertions: readonly Assertion[];
}

function addBlock(store: Store, { block, assertions }: Asserted): void {
  const url = assertions[0]?.url ?? "";
  const [, species = "", chrom = "", start, end] = ASKED.exec(url) ?? [];
  const query = new URLSearchParams(url.slice(url.indexOf("?") + 1).replaceAll(";", "&"));
  store.add("alignment_block", {
    block,
    method: query.get("method"),
    species_set_group: query.get("species_set_group"),
    species,
    chrom,
    start: Number(start),
    end: Number(end),
  });
  const trees = assertions.filter(({ path }) => path === "[0]{tree}").map(({ expected }) => String(expected));
  const nodes = parseAlignmentTree(trees.find((tree) => tree.includes("]:")) ?? "");
  addRows(store, { block, assertions, nodes });
}

interface Block extends Asserted {
  readonly nodes: readonly BlockNode[];
}

/** The first genome with its sequence; the others as the tree names them. */
function addRows(store: Store, { block, assertions, nodes }: Block): void {
  const isTold = (what: string) => (assertion: Assertion) =>
    assertion.path === "[0]{alignments}[0]" && assertion.url.includes(what);
  const masked = assertions.find(isTold("mask=soft"));
  const first = (masked ?? assertions.find(isTold("method=EPO")))?.expected ?? null;
  const place = {
    species: textAt(first, "species") ?? "",
    chrom: textAt(first, "seq_region") ?? "",
    start: numberAt(first, "start") ?? 0,
    end: numberAt(first, "end") ?? 0,
    strand: numberAt(first, "strand") ?? 1,
  };
  store.add("alignment_row", {
    block,
    position: 0,
    ...place,
    sequence: textAt(first, "seq"),
    is_masked: masked ? 1 : 0,
  });
  const leaves = nodes.flatMap(({ genome }) => genome ?? []);
  const others = leaves.filter(({ species }) => species !== place.species);
  for (const [index, genome] of others.entries()) {
    store.add("alignment_row", { block, position: index + 1, ...genome, is_masked: 0 });
  }
  for (const [position, { parent, genome, branchLength }] of nodes.entries()) {
    const row = genome && (genome.species === place.species ? 0 : others.indexOf(genome) + 1);
    store.add("alignment_node", { block, position, parent, row: row ?? null, branch_length: branchLength });
  }
  const written = alignmentTree(nodes);
  const told = assertions.find(({ expected }) => expected === written);
  if (nodes.length > 0 && !told)
    store.drop("alignment_node", {
      reason: "its names do not follow from its leaves",
      row: { block, position: 0 },
    });
}
