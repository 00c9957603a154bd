import { anyOf, type Condition, mentions, quick, type Wanted, where } from "../query/condition.ts";

/** Letters of initials, with or without full stops and hyphens: `ES`, `E.S.`, `J.-P.`. */
const INITIALS = /^(?:\p{L}{1,4}|(?:\p{L}\.-?){1,4})$/u;

interface Name {
  readonly family: string;
  /** Letters alone. */
  readonly initials: string;
}

/** `Lander ES` and `Lander E.S.`; undefined for a family name alone. */
function nameOf(text: string): Name | undefined {
  const words = text.split(/\s+/);
  const last = words.pop() ?? "";
  return words.length > 0 && INITIALS.test(last)
    ? { family: words.join(" "), initials: last.replace(/[.-]/g, "") }
    : undefined;
}

/** Whether two words may be an author: PubMed is asked for authors without a tag, too. */
export function isAuthorName(text: string): boolean {
  const [family = "", initials = "", ...more] = text.split(" ");
  return (
    more.length === 0 &&
    /^\p{L}[\p{L}'-]+$/u.test(family) &&
    /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.-?){1,4})$/u.test(initials)
  );
}

/** The beginnings under which an author is indexed: PubMed writes `Lander ES`, UniProt `Lander E.S.`. */
function beginnings(text: string): string[] {
  const name = nameOf(text);
  if (!name) return [text];
  const { family, initials } = name;
  return [`${family} ${initials}`, `${family} ${[...initials].join(" ")}`];
}

/** `smith j` finds Smith J and Smith J.A., however the name is spelled. */
export function firstAuthor(wanted: Wanted): Condition {
  const index = { index: "article_text", rowid: "uid", columns: ["first_author"] };
  const text = wanted.text.replace(/\*$/, "").trim();
  return quick(
    anyOf(
      beginnings(text).map((beginning) =>
        mentions(index, { text: `${beginning}*`, phrase: true, wildcard: true }),
      ),
    ),
  );
}

/** The first author, or any of those that were recorded with a citation. */
export function anyAuthor(wanted: Wanted): Condition {
  const text = wanted.text.replace(/\*$/, "").trim();
  const name = nameOf(text);
  const family = wanted.wildcard ? text : `${text} `;
  const spelled = name ? `${name.family} ${[...name.initials].join(".")}` : family;
  const pattern = `${spelled.replace(/[\\%_]/g, "\\$&")}%`;
  const recorded = where(
    "uid IN (SELECT CAST(citation_id AS INTEGER) FROM citation_author WHERE replace(name, '-', '') LIKE ? ESCAPE '\\')",
    pattern,
  );
  return anyOf([firstAuthor(wanted), quick(recorded)]);
}
