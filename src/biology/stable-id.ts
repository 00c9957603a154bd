import { inText } from "./accession.ts";
import { ensemblId } from "./ensembl-id.ts";
import { defineKind } from "./kind.ts";
import { isApprovedSymbol } from "./symbol/is-approved.ts";

type Style = readonly [shape: string, spell: (text: string) => string];

const upper = (text: string): string => text.toUpperCase();
const capitalized = (prefix: string) => (text: string) => prefix + text.slice(prefix.length);

/** Styles of the databases whose genes Ensembl and Ensembl Genomes take over. */
const STYLES: readonly Style[] = [
  // FlyBase genes, transcripts, proteins
  ["FBgn\\d{7}", capitalized("FBgn")],
  ["FBtr\\d{7}", capitalized("FBtr")],
  ["FBpp\\d{7}", capitalized("FBpp")],
  // WormBase genes
  ["WBGene\\d{8}", capitalized("WBGene")],
  // Locus Reference Genomic: record, its transcripts and proteins
  ["LRG_\\d{1,5}(?:[tp]\\d{1,3})?", (text) => `LRG_${text.slice(4).toLowerCase()}`],
  // TAIR loci and transcripts
  ["AT[1-5CM]G\\d{5}(?:\\.\\d{1,2})?", upper],
  // Yeast systematic names
  ["Y[A-P][LR]\\d{3}[CW](?:-[A-Z])?(?:_[a-z]{2,6})?|Q\\d{4}", upper],
  // Fission yeast systematic names
  ["SP(?:A|B|C|M)C?[A-Z0-9]{1,8}\\.\\d{2}c?(?:\\.\\d)?", (text) => text],
  // Plasmodium, Trypanosoma, Leishmania
  ["PF3D7_\\d{7}(?:\\.\\d)?|Tb\\d{1,3}\\.[\\w.]{3,20}|LmjF\\.\\d{2}\\.\\d{4}", (text) => text],
  // E. coli and M. tuberculosis locus tags
  ["b\\d{4}|Rv\\d{4}[Ac]?", (text) => text],
  // Rice
  ["Os\\d{2}g\\d{7}", (text) => `Os${text.slice(2, 4)}g${text.slice(5)}`],
  ["GENSCAN\\d{11}", upper],
];

const whole = STYLES.map(([shape, spell]): readonly [RegExp, Style[1]] => [
  new RegExp(`^(?:${shape})$`, "i"),
  spell,
]);

/** An Ensembl id, whose number has eleven digits or, of trees and families, fourteen. `ENSRNA…` of plants differs. */
const LIKE_ENSEMBL = /^ENS(?!RNA)(?:[A-Z]{3,4})?(?:[GTPER]|GT|FM)\d+(?:\.\d+)?$/i;

/** E. coli locus tags and Q-numbers look like too much else to be found in prose. */
const FOUND = STYLES.map(([shape]) => shape)
  .filter((shape) => !/^b\\d/.test(shape))
  .join("|")
  .replace("|Q\\d{4}", "");
const ENSEMBL =
  "ENS(?:[A-Z]{3,4})?[GTPER]\\d{11}(?:\\.[1-9]\\d{0,3})?|ENSGT\\d{14}|ENSFM\\d{14}|MGP_[A-Za-z0-9]{3,20}_[GTPE]\\d{7,11}";

/**
 * Stable id that Ensembl or one of the Ensembl Genomes sites can look up: `ENS…`, LRG, and the ids of the species'
 * own databases (FlyBase `FBgn0000008`, WormBase `WBGene00000001`, TAIR `AT1G01010`, yeast `YAL001C`). Since each genome
 * brings its own, anything without spaces that has a letter and a digit is read, unless it is an Ensembl id with digits
 * missing or a human gene's symbol; only known styles are recognised.
 */
export const stableId = defineKind<string>({
  id: "stable-id",
  title: "a stable id that Ensembl knows",
  examples: ["ENSG00000012048", "FBgn0000008", "WBGene00000001", "AT1G01010", "YAL001C", "LRG_1"],
  parse: (text) => {
    const ensembl = ensemblId.normalise(text);
    if (ensembl !== undefined) return ensembl;
    const style = whole.find(([shape]) => shape.test(text));
    if (style) return style[1](text);
    if (LIKE_ENSEMBL.test(text) || isApprovedSymbol(text)) return undefined;
    return /^(?=.{0,79}[A-Za-z])(?=.{0,79}\d)[A-Za-z0-9][\w.:()+-]{2,79}$/.test(text) ? text : undefined;
  },
  format: (value) => value,
  find: inText(`${ENSEMBL}|${FOUND}`),
});
