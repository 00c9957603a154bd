import type { Database } from "../../client/sqlite.ts";

export interface Article {
  readonly pmid: number;
  readonly doi: string | null;
  readonly pmcid: string | null;
  readonly title: string | null;
  readonly journal: string | null;
  readonly year: number | null;
  readonly volume: string | null;
  readonly pages: string | null;
  readonly first_author: string | null;
}

export const articleOf = (uid: string, database: Database): Article | undefined =>
  database.get<Article>("SELECT * FROM article WHERE pmid = ?", Number(uid));

/** PubMed's journal abbreviations have no full stops; UniProt's do. */
export const journal = ({ journal: name }: Pick<Article, "journal">): string =>
  (name ?? "").replaceAll(".", "");

/** PubMed writes `Mathijssen IM`, UniProt `Mathijssen I.M.`. */
export const author = ({ first_author: name }: Pick<Article, "first_author">): string =>
  (name ?? "").replace(
    / ((?:[A-Z][a-z]?\.-?)+)$/u,
    (_, initials: string) => ` ${initials.replace(/[.-]/g, "")}`,
  );

/** Family name and initials. */
export function nameParts(article: Article): { lastName: string; initials: string } {
  const name = author(article);
  const at = name.lastIndexOf(" ");
  return at < 0
    ? { lastName: name, initials: "" }
    : { lastName: name.slice(0, at), initials: name.slice(at + 1) };
}
