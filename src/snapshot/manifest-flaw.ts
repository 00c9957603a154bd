import { SCHEMA_VERSION, volumes } from "./schema.ts";

/** Why a JSON document is not the manifest of a snapshot that this version can read; undefined where it is one. */
export function manifestFlaw(value: unknown): string | undefined {
  if (!isRecord(value)) return "it is no object";
  if (!Number.isInteger(value["schema"])) return "it names no schema";
  if (value["schema"] !== SCHEMA_VERSION) {
    return `it is of schema ${value["schema"]}, and this version of the package reads schema ${SCHEMA_VERSION}`;
  }
  if (typeof value["date"] !== "string") return "it names no date";
  const list = ["volumes", "tables", "sources", "dropped"].find((name) => !Array.isArray(value[name]));
  if (list !== undefined) return `it has no list of ${list}`;
  return (
    firstFlaw(value["volumes"], volumeFlaw) ??
    firstFlaw(value["tables"], (table) =>
      isEntry(table, { name: isName, rows: isCount }) ? undefined : "a table",
    ) ??
    firstFlaw(value["sources"], (source) =>
      isEntry(source, { file: isText, release: isText }) ? undefined : "a source",
    )
  );
}

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

function firstFlaw(list: unknown, flawOf: (entry: unknown) => string | undefined): string | undefined {
  const entries = list as readonly unknown[];
  for (const [at, entry] of entries.entries()) {
    const flaw = flawOf(entry);
    if (flaw !== undefined) return `entry ${at + 1} does not describe ${flaw}`;
  }
  return undefined;
}

/** Beyond this a volume is not one of ours, and must not be decompressed. */
const MOST_BYTES = 1_000_000_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isSize = (value: unknown): boolean => isCount(value) && Number(value) <= MOST_BYTES;
const isName = (value: unknown): boolean => typeof value === "string" && /^\w+$/.test(value);
const isHash = (value: unknown): boolean => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
/** A file beside the manifest, never one elsewhere. */
const isFile = (value: unknown): boolean => typeof value === "string" && /^\w[\w.-]*$/.test(value);
const isVolume = (value: unknown): boolean => volumes.some((volume) => volume === value);

const isEntry = (value: unknown, fields: Fields): boolean =>
  isRecord(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]));

const volumeFields: Fields = {
  volume: isVolume,
  file: isFile,
  bytes: isSize,
  sha256: isHash,
  plainBytes: isSize,
  plainSha256: isHash,
};

const volumeFlaw = (value: unknown): string | undefined =>
  isEntry(value, volumeFields) ? undefined : "a volume that this version knows";
