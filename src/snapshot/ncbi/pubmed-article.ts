import type { Database } from "../../client/sqlite.ts";
import { remembered } from "../query/remembered.ts";

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

/** PubMed writes `Mathijssen IM` and `Esther CR Jr`, UniProt `Mathijssen I.M.` and `Esther C.R. Jr.`. */
const nlmName = (name: string): string =>
  name.replace(
    / ((?:\p{Lu}\p{Ll}?\.-?)+)( (?:Jr|Sr|[IVX]{1,4}|\dnd|\drd|\dth)\.?)?$/u,
    (_, initials: string, rank = "") => ` ${initials.replace(/[.-]/g, "")}${rank.replace(".", "")}`,
  );

export const author = ({ first_author: name }: Pick<Article, "first_author">): string => nlmName(name ?? "");

/** All authors of an article, in order; undefined where only the first is held. */
export const authorsOf = remembered(200, (database, pmid: number): readonly string[] | undefined => {
  const names = database
    .all<{ name: string }>(
      "SELECT name FROM citation_author WHERE citation_id = ? ORDER BY position",
      String(pmid),
    )
    .map(({ name }) => nlmName(name));
  return names.length > 0 ? names : undefined;
});

/** Family name, initials and what follows them. */
export function nameParts(name: string): { lastName: string; initials: string; suffix: string } {
  const [, before = name, suffix = ""] = /^(.+) (Jr|Sr|[IVX]{2,4}|\dnd|\drd|\dth)$/.exec(name) ?? [];
  const at = before.lastIndexOf(" ");
  return at < 0
    ? { lastName: before, initials: "", suffix }
    : { lastName: before.slice(0, at), initials: before.slice(at + 1), suffix };
}

/** What PubMed has of articles and is not held. */
export function articleLacks(uids: readonly string[], database: Database): string[] {
  const partly = uids.some((uid) => authorsOf(database, Number(uid)) === undefined);
  return ["abstract", ...(partly ? ["other authors"] : [])];
}
