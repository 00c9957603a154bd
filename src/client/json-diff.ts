/** One place in which two JSON values differ. */
export interface FieldChange {
  /** `/`-separated as in RFC 6901 (JSON Pointer); empty for the whole value. */
  readonly path: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Every place in which two JSON values differ, in the order of the first and then of the second; list elements by position. */
export function diffJson(
  before: unknown,
  after: unknown,
  { path = "" }: { readonly path?: string } = {},
): FieldChange[] {
  if (Object.is(before, after)) return [];
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, kind: "changed", before, after }];
  }
  const changes: FieldChange[] = [];
  for (const [key, value] of Object.entries(before)) {
    const place = `${path}/${escaped(key)}`;
    if (Object.hasOwn(after, key)) changes.push(...diffJson(value, (after as Branch)[key], { path: place }));
    else changes.push({ path: place, kind: "removed", before: value });
  }
  for (const [key, value] of Object.entries(after)) {
    if (!Object.hasOwn(before, key))
      changes.push({ path: `${path}/${escaped(key)}`, kind: "added", after: value });
  }
  return changes;
}

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null;

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
