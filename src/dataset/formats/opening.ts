/** Shapes after which a place is known to differ from record to record, whatever comes. */
const ENOUGH = 2;

/**
 * Which records must stand at the head of a file, because they show a shape that the records before them do not: other members of an
 * object, another type of a value. `datasets.load_dataset("json")` makes up the types of a file from its first 10 MB, and fails at a
 * later record that has more. Two shapes of a place are enough for it to leave the place open, so these are few.
 * Source: datasets 5.2.0, packaged_modules/json/json.py and utils/json.py (find_mixed_struct_types_field_paths).
 */
export function openings(): (record: unknown) => boolean {
  const shapes = new Map<string, Set<string>>();
  const see = (value: unknown, place: string): boolean => {
    if (value === null || value === undefined) return false;
    const seen = shapes.get(place) ?? new Set();
    // What is left open is not looked into any more, by the reader neither.
    if (seen.size >= ENOUGH) return false;
    shapes.set(place, seen);
    const shape = shapeOf(value);
    const isNew = !seen.has(shape);
    seen.add(shape);
    return partsOf(value, place).reduce((found, [part, at]) => see(part, at) || found, isNew);
  };
  return (record) => see(record, "");
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return `{${Object.keys(value).sort().join()}}`;
  return Number.isInteger(value) ? "integer" : typeof value;
}

function partsOf(value: unknown, place: string): readonly (readonly [part: unknown, place: string])[] {
  if (Array.isArray(value)) return value.map((part: unknown) => [part, `${place}/*`]);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, part]) => [part, `${place}/${key}`]);
}
