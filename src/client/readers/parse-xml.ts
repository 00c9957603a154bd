/** Text, or an element: attributes as `@name`, text beside attributes as `#text`, repeated children as a list in order. */
export type XmlValue = string | XmlElement;
export interface XmlElement {
  readonly [name: string]: XmlValue | readonly XmlValue[];
}

export type XmlResult = { readonly value: XmlElement } | { readonly problem: string };

interface Child {
  readonly name: string;
  readonly value: XmlValue;
}

interface Frame {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: Child[];
  /** Text directly inside. */
  text: string;
  /** Text of the element and everything in it, in order. */
  plain: string;
}

/** A document while it is read: its text, and the elements that are open. */
interface Scan {
  readonly text: string;
  readonly stack: Frame[];
}

const MAX_DEPTH = 256;
const NAME = /[^\s/>=<"'!?&]+/y;
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads well-formed XML into nested objects, in one pass and without a schema. Text mixed with markup
 * (`The <i>BRCA1</i> gene`) becomes its plain text. Several roots are allowed, because efetch joins documents.
 * A document that declares entities is a problem, so nothing can expand; nesting is limited.
 * An own scanner because the answers of one call must be read in well under a millisecond.
 */
export function parseXml(text: string): XmlResult {
  const root: Frame = { name: "", attributes: [], children: [], text: "", plain: "" };
  const stack: Frame[] = [root];
  const scan: Scan = { text, stack };
  let position = 0;
  while (position < text.length) {
    const open = text.indexOf("<", position);
    addText(stack, decodeEntities(text.slice(position, open === -1 ? text.length : open)));
    if (open === -1) break;
    const next = readMarkup(scan, open);
    if (typeof next === "string") return { problem: next };
    position = next;
  }
  const last = stack.at(-1);
  if (last && last !== root) return { problem: `the XML ends inside <${last.name}>` };
  if (root.children.length === 0) return { problem: "the XML has no element" };
  if (root.text.trim() !== "") return { problem: "text stands outside the XML elements" };
  return { value: group(root) };
}

/** Position after the markup that starts at `open`, or what is wrong with it. */
function readMarkup(scan: Scan, open: number): number | string {
  const { text, stack } = scan;
  if (text.startsWith("<!--", open)) return skipTo(scan, { from: open, mark: "-->" });
  if (text.startsWith("<?", open)) return skipTo(scan, { from: open, mark: "?>" });
  if (text.startsWith("<![CDATA[", open)) {
    const end = skipTo(scan, { from: open, mark: "]]>" });
    if (typeof end === "number") addText(stack, text.slice(open + 9, end - 3));
    return end;
  }
  if (text.startsWith("<!", open)) return skipDeclaration(scan, open);
  if (text[open + 1] === "/") return closeTag(scan, open);
  return openTag(scan, open);
}

function skipTo(
  { text }: Scan,
  { from, mark }: { readonly from: number; readonly mark: string },
): number | string {
  const end = text.indexOf(mark, from);
  return end === -1 ? `the XML ends before "${mark}"` : end + mark.length;
}

function skipDeclaration(scan: Scan, open: number): number | string {
  const { text } = scan;
  const end = text.indexOf(">", open);
  if (end === -1) return "the XML ends inside a declaration";
  const subset = text.indexOf("[", open);
  if (subset === -1 || subset > end) return end + 1;
  const close = text.indexOf("]", subset);
  if (close === -1) return "the XML ends inside a declaration";
  if (text.slice(subset, close).includes("<!ENTITY"))
    return "the XML declares entities, which are never expanded";
  return skipTo(scan, { from: close, mark: ">" });
}

function openTag({ text, stack }: Scan, open: number): number | string {
  NAME.lastIndex = open + 1;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return `"<" without a name at character ${open}`;
  const attributes: [string, string][] = [];
  let position = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = position;
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    attributes.push([`@${match[1]}`, decodeEntities(match[2] ?? match[3] ?? "")]);
    position = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = position;
  const end = TAG_END.exec(text);
  if (!end) return `the tag <${name}> at character ${open} is not closed`;
  if (stack.length > MAX_DEPTH) return `the XML is nested deeper than ${MAX_DEPTH} levels`;
  stack.push({ name, attributes, children: [], text: "", plain: "" });
  if (end[1] === "/") closeFrame(stack);
  return TAG_END.lastIndex;
}

function closeTag({ text, stack }: Scan, open: number): number | string {
  const end = text.indexOf(">", open);
  if (end === -1) return "the XML ends inside a closing tag";
  const name = text.slice(open + 2, end).trimEnd();
  if (stack.length === 1 || stack.at(-1)?.name !== name) return `</${name.slice(0, 80)}> closes nothing`;
  closeFrame(stack);
  return end + 1;
}

function closeFrame(stack: Frame[]): void {
  const frame = stack.pop();
  const parent = stack.at(-1);
  if (!frame || !parent) return;
  parent.children.push({ name: frame.name, value: elementValue(frame) });
  parent.plain += frame.plain;
}

function addText(stack: readonly Frame[], text: string): void {
  const frame = stack.at(-1);
  if (!frame || text === "") return;
  frame.text += text;
  frame.plain += text;
}

function elementValue(frame: Frame): XmlValue {
  const direct = frame.text.trim();
  if (frame.children.length > 0 && direct === "") return group(frame);
  const text = frame.children.length > 0 ? frame.plain.replaceAll(/\s+/g, " ").trim() : direct;
  if (frame.attributes.length === 0) return text;
  return Object.fromEntries(text === "" ? frame.attributes : [...frame.attributes, ["#text", text]]);
}

function group({ attributes, children }: Frame): XmlElement {
  const members = new Map<string, XmlValue | XmlValue[]>(attributes);
  for (const { name, value } of children) {
    const before = members.get(name);
    if (before === undefined) members.set(name, value);
    else if (Array.isArray(before)) before.push(value);
    else members.set(name, [before, value]);
  }
  return Object.fromEntries(members);
}

/** Replaces the five predefined entities and numeric references; any other is left as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
  });
}
