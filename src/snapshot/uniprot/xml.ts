/** Text as XML wants it; characters that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/gu, (letter) => (letter.length === 2 ? letter : ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const attributes = (values: Attributes): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escaped(String(value))}"`))
    .join("");

/** An element on a line of its own: with a text, with elements that are written already, or empty. */
export function element(name: string, values: Attributes, content?: string | readonly string[]): string {
  const start = `<${name}${attributes(values)}`;
  if (typeof content === "string") return `${start}>${escaped(content)}</${name}>\n`;
  const inner = (content ?? []).join("");
  return inner === "" ? `${start}/>\n` : `${start}>\n${inner}</${name}>\n`;
}
