import { escapeXml } from "./escape.ts";

/** A value in the form that Perl's XML::Simple gives Ensembl's answers: `<opt><data id="..." /></opt>`. */
export const simpleXml = (value: unknown): string =>
  `<opt>\n${element(value, { name: "data", indent: "  " })}</opt>\n`;

/** What an element is called, and how far in it stands. */
interface Place {
  readonly name: string;
  readonly indent: string;
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Scalars are attributes, objects elements, lists repeated elements; an object of objects is a list by `name`. */
function element(value: unknown, place: Place): string {
  const { name, indent } = place;
  if (Array.isArray(value)) return value.map((part) => listed(part, place)).join("");
  if (!isMembers(value)) return `${indent}<${name}>${scalar(value)}</${name}>\n`;
  const members = Object.entries(value);
  if (members.length > 0 && members.every(([, member]) => isMembers(member))) {
    const named = sorted(members).map(([key, member]) => ({ name: key, ...(member as Members) }));
    return element(named, place);
  }
  return tag(sorted(members), place);
}

function tag(members: readonly (readonly [string, unknown])[], { name, indent }: Place): string {
  const isNested = ([, value]: readonly [string, unknown]) => typeof value === "object" && value !== null;
  const attributes = members
    .filter((member) => !isNested(member))
    .map(([key, value]) => ` ${nameOf(key)}="${scalar(value)}"`);
  const nested = members
    .filter(isNested)
    .map(([key, value]) => element(value, { name: nameOf(key), indent: `${indent}  ` }));
  const start = `${indent}<${name}${attributes.join("")}`;
  if (members.length === 0) return `${start}></${name}>\n`;
  return nested.length > 0 ? `${start}>\n${nested.join("")}${indent}</${name}>\n` : `${start} />\n`;
}

/** Members may be called as a client has asked; XML has fewer names. */
const nameOf = (key: string): string => key.replace(/^(?![A-Za-z_])|[^\w.:-]/g, "_");

/** A list within a list is an element whose parts are called `anon`. */
const listed = (value: unknown, { name, indent }: Place): string =>
  Array.isArray(value)
    ? `${indent}<${name}>\n${element(value, { name: "anon", indent: `${indent}  ` })}${indent}</${name}>\n`
    : element(value, { name, indent });

/** By name, but first of all the one that XML::Simple takes for the key. */
function sorted(members: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] {
  const key = ["name", "key", "id"].find((name) => members.some(([own]) => own === name));
  const rank = (name: string) => (name === key ? 0 : 1);
  return [...members].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const scalar = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  return typeof value === "boolean" ? String(Number(value)) : escapeXml(String(value));
};
