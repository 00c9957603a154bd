import { accession } from "./accession.ts";
import type { Kind } from "./kind.ts";

/** What tells one ontology's identifiers from another's. */
export interface OntologyShape {
  readonly id: string;
  readonly title: string;
  readonly prefix: string;
  /** Source of the expression for what follows the prefix. */
  readonly local: string;
  readonly examples: readonly [string, ...string[]];
}

/**
 * Identifiers of one OBO-style ontology: canonical `PREFIX:local`.
 * Also read: `PREFIX_local`, any letter case, and the term's address (`http://…/PREFIX_local`).
 */
export function ontologyCurie({ id, title, prefix, local, examples }: OntologyShape): Kind<string> {
  return accession({
    id,
    title,
    examples,
    shape: `(?:${ADDRESS})?${prefix}[:_]${local}`,
    canonical: `${prefix}:${local}`,
    mention: `${prefix}[:_]${local}`,
    spell: (text) => `${prefix}:${text.slice(text.length - localPart(text).length)}`,
  });
}

/** The address that OBO and EFO terms have on the web, without the term. */
export const ADDRESS = "https?://[a-z0-9.]{1,40}/(?:[a-z]{1,20}/){0,3}";

const localPart = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("_")) + 1);
