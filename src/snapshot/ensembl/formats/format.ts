/** Formats Ensembl writes answers in. */
export type Format = keyof typeof mimeTypes;

/** The content type of each format, without charset. */
export const mimeTypes = {
  json: "application/json",
  jsonp: "text/javascript",
  xml: "text/xml",
  yaml: "text/x-yaml",
  html: "text/html",
  text: "text/plain",
  fasta: "text/x-fasta",
  seqxml: "text/x-seqxml+xml",
  gff3: "text/x-gff3",
  bed: "text/x-bed",
  orthoxml: "text/x-orthoxml+xml",
  nh: "text/x-nh",
  phyloxml: "text/x-phyloxml+xml",
} as const;

const byMime: ReadonlyMap<string, Format> = new Map(
  Object.entries(mimeTypes).map(([format, type]) => [type, format as Format]),
);

/** Format of a content type, whatever its parameters and capitals. */
export const formatOfType = (type: string): Format | undefined => byMime.get(bareType(type));

/** `text/x-fasta; charset=utf-8` without its parameters. */
export const bareType = (type: string): string => (type.split(";", 1)[0] ?? "").trim().toLowerCase();

/** What may stand at the end of a path. */
const extensions: Readonly<Record<string, Format>> = {
  json: "json",
  jsonp: "jsonp",
  xml: "xml",
  yaml: "yaml",
  txt: "text",
  fasta: "fasta",
  seqxml: "seqxml",
  gff3: "gff3",
  bed: "bed",
  orthoxml: "orthoxml",
  nh: "nh",
  phyloxml: "phyloxml",
};

export const extensionNames: readonly string[] = Object.keys(extensions);

/** A path's last segment without its extension, and the format that names; undefined where it has none. */
export function splitExtension(
  segment: string,
): { readonly rest: string; readonly format: Format } | undefined {
  const dot = segment.lastIndexOf(".");
  const name = segment.slice(dot + 1);
  const format = dot > 0 && Object.hasOwn(extensions, name) ? extensions[name] : undefined;
  return format && { rest: segment.slice(0, dot), format };
}

/** Content type as sent: text has a charset, JSON has none, as at Ensembl. */
export const contentTypeOf = (format: Format): string =>
  format === "json" ? mimeTypes.json : `${mimeTypes[format]}; charset=utf-8`;
