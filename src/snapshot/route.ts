import type { Request, Service } from "../catalog/definition.ts";
import type { Answer } from "../client/outcome.ts";
import type { Database } from "../client/sqlite.ts";

/** What a route knows when it answers. */
export interface RouteContext {
  readonly database: Database;
  /** Values of the path's placeholders, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Query of a GET, or fields of a form POST. */
  readonly query: URLSearchParams;
  readonly request: Request;
}

/**
 * One route of a service, answered from the snapshot in the service's own wire format.
 * `answer` returns undefined where the snapshot does not hold what was asked; the server turns that into
 * the service's own "not found" form with the header that tells absent from refused.
 */
export interface Route {
  readonly service: Service;
  /** Path with `{placeholder}` segments. */
  readonly path: string;
  /** Catalogue functions this route answers. */
  readonly functions: readonly string[];
  /** Snapshot tables it reads. */
  readonly tables: readonly string[];
  /** Which of its tables an answer mostly comes from, where that depends on the query. @default the first */
  mainTable?(query: URLSearchParams): string | undefined;
  /** Which of its tables an answer surely reads, where that depends on the query: they are unpacked first. @default all */
  reads?(query: URLSearchParams): readonly string[];
  answer(context: RouteContext): Answer | undefined;
  /**
   * Fact files whose facts an answer of content shows, told by its text; none where it has no source. The text is
   * that of the bytes one by one, so that only ASCII reads as it was written.
   * @default the main source of the main table
   */
  cites?(context: RouteContext, text: string): readonly string[] | undefined;
}

export { ABSENT_HEADER, ABSENT_VALUE, LACKS_HEADER, SCOPE_HEADER } from "../client/outcome.ts";

export const SCOPE_VALUE = "snapshot";
