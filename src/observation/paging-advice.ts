import type { FunctionDefinition } from "../catalog/definition.ts";

/** Parameters that widen or move a page, across the services, in the order they are named to the reader. */
const PAGING = [
  "size",
  "cursor",
  "retmax",
  "retstart",
  "limit",
  "offset",
  "page_size",
  "pageSize",
  "page_token",
  "pageToken",
  "HITLIST_SIZE",
];

/** How to get results beyond the page: the function's own paging parameters; undefined where it has none. */
export function pagingAdvice(definition: FunctionDefinition | undefined): string | undefined {
  const names = PAGING.filter((name) => definition?.parameters[name] !== undefined);
  return names.length === 0 ? undefined : `ask with ${names.join(" or ")}`;
}
