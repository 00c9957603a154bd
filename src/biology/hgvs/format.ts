import { formatLocation } from "./location.ts";
import type { Change, HgvsVariant } from "./model.ts";

/** The canonical spelling: three-letter residues, `Ter` for stop, no gene symbol beside a transcript. */
export function formatHgvs({ reference, type, predicted, alleles }: HgvsVariant): string {
  const name = reference ? `${reference.id}${reference.selector ? `(${reference.selector})` : ""}:` : "";
  const groups = alleles.map((group) => group.map(formatChange).join(";"));
  const bare = groups.length === 1 && alleles[0].length === 1;
  const body = bare ? (groups[0] ?? "") : groups.map((group) => `[${group}]`).join(";");
  return `${name}${type}.${predicted ? `(${body})` : body}`;
}

export function formatChange(change: Change): string {
  const { kind, at, deleted = "", inserted = "", length, stop = "" } = change;
  const gone = deleted || (length === undefined ? "" : `(${length})`);
  const words: Record<Change["kind"], string> = {
    substitution: deleted ? `${deleted}>${inserted}` : inserted,
    deletion: `del${gone}`,
    duplication: `dup${gone}`,
    insertion: `ins${inserted}`,
    delins: `del${gone}ins${inserted}`,
    inversion: `inv${gone}`,
    conversion: `con${inserted}`,
    repeat: (change.units ?? []).map(({ bases, count }) => `${bases}[${count}]`).join(""),
    frameshift: `${inserted}fs${stop}`,
    extension: `${inserted}ext${stop}`,
    identity: `${deleted}=`,
    unknown: "?",
    none: `0${stop}`,
    splice: "spl",
  };
  return `${at ? formatLocation(at) : ""}${words[kind]}`;
}
