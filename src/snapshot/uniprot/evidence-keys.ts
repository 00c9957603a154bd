import type { Entry } from "./namespace.ts";
import { element } from "./xml.ts";

/** Evidence of an entry's XML: each is written once, and its parts name it by a number. */
export class EvidenceKeys {
  readonly #keys = new Map<string, { readonly key: number; readonly evidence: Entry }>();

  /** Numbers of the evidence that a part carries; undefined where it has none. */
  of({ evidences }: Entry): string | undefined {
    const list = (evidences as Entry[] | undefined) ?? [];
    if (list.length === 0) return undefined;
    return list.map((evidence) => this.#keyOf(evidence)).join(" ");
  }

  #keyOf(evidence: Entry): number {
    const text = JSON.stringify(evidence);
    const known = this.#keys.get(text);
    if (known) return known.key;
    const key = this.#keys.size + 1;
    this.#keys.set(text, { key, evidence });
    return key;
  }

  elements(): string[] {
    return [...this.#keys.values()].map(({ key, evidence }) => {
      const { evidenceCode, source, id } = evidence;
      const reference =
        source && id
          ? [element("source", {}, [element("dbReference", { type: String(source), id: String(id) })])]
          : [];
      return element("evidence", { type: String(evidenceCode), key }, reference);
    });
  }
}
