import { inText } from "./accession.ts";
import { defineKind, type Kind } from "./kind.ts";

export type EnsemblFeature = "gene" | "transcript" | "protein" | "exon" | "regulatory" | "tree" | "family";

/** An Ensembl stable identifier in its parts. */
export interface EnsemblId {
  /** Without the version: `ENSG00000012048`. */
  readonly stableId: string;
  readonly version?: number;
  readonly feature: EnsemblFeature;
  /** `ENS` for human, `ENSMUS` for mouse, `MGP_CAROLIEiJ_` for a mouse strain. */
  readonly speciesPrefix: string;
}

const FEATURES: Readonly<Record<string, EnsemblFeature>> = {
  G: "gene",
  T: "transcript",
  P: "protein",
  E: "exon",
  R: "regulatory",
  GT: "tree",
  FM: "family",
};

const VERSION = "(?:\\.[1-9]\\d{0,3})?";
const shapes = (letters: string): string =>
  `(?:ENS(?:[A-Z]{3,4})?[${letters}]\\d{11}|MGP_[A-Za-z0-9]{3,20}_[${letters}]\\d{7,11})${VERSION}`;
const TREE = `ENSGT\\d{14}${VERSION}`;
const FAMILY = "ENSFM\\d{14}";
const REGULATORY = "ENSR(?:\\d{1,2}|X|Y|MT)_[0-9A-Z]{4,8}";
const ANY = `${shapes("GTPER")}|${TREE}|${FAMILY}|${REGULATORY}`;

const PARTS =
  /^(ENS(?:[A-Z]{3,4})?(?=[GTPER][\d])|MGP_[A-Z0-9]{3,20}_|ENS)([GTPER](?=\d)|GT|FM|R)(\d{5,14}|(?:\d{1,2}|X|Y|MT)_[0-9A-Z]{4,8})(?:\.(\d+))?$/i;

/**
 * Ensembl stable identifier: `ENS`, a species code (none for human, `MUS` for mouse), a letter for the feature,
 * eleven digits and optionally a version. Gene trees are `ENSGT` and families `ENSFM` with fourteen digits;
 * mouse strains are `MGP_<strain>_G…`. A version counts: `ENSG00000012048`, `….22` and `….23` all differ;
 * `sameStableId` is for those who want to know whether two may be the same feature.
 */
export const ensemblId = ensembl({
  id: "ensembl-id",
  title: "an Ensembl stable id",
  shape: ANY,
  examples: ["ENSG00000012048", "ENST00000357654.9", "ENSMUSG00000017146", "ensg00000012048"],
});

/** Ensembl gene: `ENSG00000012048`, `ENSMUSG00000017146`, `ENSG00000012048.23`. */
export const ensemblGeneId = ensembl({
  id: "ensembl-gene-id",
  title: "an Ensembl gene id",
  shape: shapes("G"),
  examples: ["ENSG00000012048", "ENSMUSG00000017146", "ENSG00000012048.23"],
});

/** Ensembl transcript: `ENST00000357654`, `ENSMUST00000017290`, `ENST00000357654.9`. */
export const ensemblTranscriptId = ensembl({
  id: "ensembl-transcript-id",
  title: "an Ensembl transcript id",
  shape: shapes("T"),
  examples: ["ENST00000357654", "ENST00000357654.9"],
});

/** Ensembl protein (translation): `ENSP00000350283`. */
export const ensemblProteinId = ensembl({
  id: "ensembl-protein-id",
  title: "an Ensembl protein id",
  shape: shapes("P"),
  examples: ["ENSP00000350283", "ENSP00000350283.3"],
});

/** Ensembl exon: `ENSE00001484009`. */
export const ensemblExonId = ensembl({
  id: "ensembl-exon-id",
  title: "an Ensembl exon id",
  shape: shapes("E"),
  examples: ["ENSE00001484009", "ENSE00001872691.2"],
});

/** Ensembl Compara gene tree: `ENSGT` and fourteen digits. */
export const geneTreeId = ensembl({
  id: "gene-tree-id",
  title: "a gene tree id",
  shape: TREE,
  examples: ["ENSGT00390000003602", "ensgt00390000003602"],
});

/** Whether two ids name one feature: same stable id, and no two different versions. */
export const sameStableId = (left: EnsemblId, right: EnsemblId): boolean =>
  left.stableId === right.stableId &&
  (left.version === undefined || right.version === undefined || left.version === right.version);

function ensembl(definition: {
  id: string;
  title: string;
  shape: string;
  examples: readonly [string, ...string[]];
}): Kind<EnsemblId> {
  const { id, title, shape, examples } = definition;
  const whole = new RegExp(`^(?:${shape})$`, "i");
  return defineKind<EnsemblId>({
    id,
    title,
    examples,
    schema: { type: "string", pattern: `^(?:${shape})$` },
    parse: (text) => (whole.test(text) ? partsOf(text) : undefined),
    format: ({ stableId, version }) => (version === undefined ? stableId : `${stableId}.${version}`),
    find: inText(shape),
  });
}

function partsOf(text: string): EnsemblId | undefined {
  const [, prefix, letters = "", , version] = PARTS.exec(text) ?? [];
  const feature = FEATURES[letters.toUpperCase()];
  if (prefix === undefined || feature === undefined) return undefined;
  // The strain in MGP_ ids is written in mixed case.
  const spell = /^mgp_/i.test(prefix)
    ? (part: string) => part.replace(/^mgp/i, "MGP")
    : (part: string) => part.toUpperCase();
  return {
    stableId: spell(text.replace(/\.\d+$/, "")),
    ...(version !== undefined && { version: Number(version) }),
    feature,
    speciesPrefix: spell(prefix),
  };
}
