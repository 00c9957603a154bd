import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, json, refused } from "../answers.ts";
import { findSpecies } from "../species.ts";
import { alignmentTree, type BlockNode, type GenomePlace } from "./alignment-tree.ts";

interface AlignedRow extends GenomePlace {
  readonly position: number;
  readonly sequence: string | null;
  readonly is_masked: number;
}

/** A block with the genomes asked for. */
export function blockAnswer({ database, query }: RouteContext, block: number): Answer {
  const rows = database.all<AlignedRow>(
    "SELECT * FROM alignment_row WHERE block = ? ORDER BY position",
    block,
  );
  const mask = query.get("mask");
  if (mask && rows.every((row) => !row.is_masked)) {
    return absent("the snapshot does not know the repeats of this region");
  }
  const shown = query.getAll("display_species_set").map((name) => findSpecies(database, name)?.name ?? name);
  const displayed = rows.filter(({ species }) => shown.length === 0 || shown.includes(species));
  if (displayed.length === 0) return refused("no alignment available for this region");
  const isAligned = query.get("aligned") !== "0";
  const tree = alignmentTree(nodesOf(database, { block, rows }), {
    lengths: query.get("no_branch_lengths") !== "1",
  });
  const alignments = displayed.map(({ species, chrom, start, end, strand, sequence }) => ({
    species,
    seq_region: chrom,
    start,
    end,
    strand,
    seq: sequence === null ? undefined : shownSequence(sequence, { isAligned, mask }),
    description: "",
  }));
  const isWhole = shown.length === 0 && tree !== "";
  return json([{ alignments, tree: isWhole ? tree : undefined }], {
    lacks: [
      ...(displayed.every(({ sequence }) => sequence !== null) ? [] : ["seq of other species"]),
      ...(tree === "" ? ["other species"] : []),
      ...(isWhole ? [] : ["tree"]),
    ],
  });
}

function shownSequence(
  sequence: string,
  { isAligned, mask }: { readonly isAligned: boolean; readonly mask: string | null },
): string {
  const letters = isAligned ? sequence : sequence.replaceAll("-", "");
  if (mask === "soft") return letters;
  return mask === "hard" ? letters.replace(/[a-z]/g, "N") : letters.toUpperCase();
}

interface NodeRow {
  readonly parent: number | null;
  readonly row: number | null;
  readonly branch_length: number | null;
}

const nodesOf = (
  database: Database,
  { block, rows }: { readonly block: number; readonly rows: readonly AlignedRow[] },
): BlockNode[] =>
  database
    .all<NodeRow>("SELECT * FROM alignment_node WHERE block = ? ORDER BY position", block)
    .map(({ parent, row, branch_length }) => {
      const genome = rows.find(({ position }) => position === row);
      return { parent, branchLength: branch_length, ...(genome && { genome }) };
    });
