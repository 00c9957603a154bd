import type { RouteContext } from "../../route.ts";
import type { Feature } from "../features.ts";

/** Type of the Sequence Ontology and the members shown as GFF's own attributes. */
interface Kind {
  readonly type: string;
  /** Prefix of the id, which GFF3 wants unique among all types. */
  readonly id?: string;
  readonly parent?: string;
  readonly name?: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  gene: { type: "gene", id: "gene", name: "external_name" },
  transcript: { type: "mRNA", id: "transcript", parent: "gene" },
  mane: { type: "mRNA", id: "transcript", parent: "gene" },
  exon: { type: "exon", parent: "transcript", name: "exon_id" },
  cds: { type: "CDS", id: "CDS", parent: "transcript" },
  band: { type: "chromosome_band", name: "id" },
  variation: { type: "sequence_alteration", id: "sequence_variant" },
};

/** Members with a column of their own. */
const COLUMNS = new Set([
  "feature_type",
  "seq_region_name",
  "start",
  "end",
  "strand",
  "phase",
  "id",
  "Parent",
  "source",
]);

/** Features of an area as GFF3, in their order. */
export function gff3(value: unknown, { path }: RouteContext): string {
  const features = value as readonly Feature[];
  const region = /^(?:chr)?([^:]+):([\d,]+)(?:-|\.\.)([\d,]+)/.exec(path["region"] ?? "");
  const pragma = region ? [`##sequence-region   ${region.slice(1, 4).join(" ").replaceAll(",", "")}`] : [];
  return `${["##gff-version 3", ...pragma, ...features.map(line)].join("\n")}\n`;
}

function line(feature: Feature): string {
  const kind = kinds[String(feature["feature_type"])] ?? { type: String(feature["feature_type"]) };
  const columns = [
    feature["seq_region_name"],
    feature["source"] ?? ".",
    feature["feature_type"] === "transcript" && feature["biotype"] === undefined ? "transcript" : kind.type,
    feature["start"],
    feature["end"],
    ".",
    strandSign(feature["strand"]),
    feature["phase"] ?? ".",
  ];
  return [...columns.map((column) => escaped(String(column))), attributesOf(feature, kind)].join("\t");
}

export const strandSign = (strand: unknown): string => (strand === 1 ? "+" : strand === -1 ? "-" : ".");

function attributesOf(feature: Feature, { id, parent, name }: Kind): string {
  const own = [
    ...(id ? [["ID", `${id}:${String(feature["id"])}`]] : []),
    ...(name && feature[name] !== undefined ? [["Name", String(feature[name])]] : []),
    ...(parent && feature["Parent"] ? [["Parent", `${parent}:${String(feature["Parent"])}`]] : []),
  ];
  const others = Object.entries(feature)
    .filter(([key, value]) => !COLUMNS.has(key) && key !== name && value !== null)
    .map(([key, value]) => [key, Array.isArray(value) ? value.map(String) : String(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [...own, ...others]
    .map(
      ([key = "", value = ""]) =>
        `${String(key)}=${typeof value === "string" ? escaped(value) : value.map(escaped).join(",")}`,
    )
    .join(";");
}

/** GFF3's own signs as it wants them escaped. */
const escaped = (text: string): string =>
  text.replace(
    /[\t\n\r%;=&,]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
