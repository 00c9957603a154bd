import type { Service } from "../catalog/definition.ts";
import type { Answer } from "../client/outcome.ts";
import { serviceHeaders } from "./ensembl/formats/service-headers.ts";
import { ABSENT_HEADER, ABSENT_VALUE, type Route } from "./route.ts";

interface Form {
  readonly status: number;
  readonly type: string;
  /** Headers beside the content type. */
  readonly headers?: Readonly<Record<string, string>>;
  body(about: { readonly url: string; readonly message: string }): string;
}

/** How each service says that a page is not there (spec/errors.json). */
const unknownPage: Readonly<Record<Service, Form>> = {
  ensembl: {
    status: 404,
    type: "application/json",
    headers: serviceHeaders,
    body: ({ message }) => JSON.stringify({ error: message }),
  },
  uniprot: {
    status: 404,
    type: "application/json",
    body: ({ url, message }) => JSON.stringify({ url, messages: [message] }),
  },
  eutils: {
    status: 404,
    type: "application/json",
    body: ({ message }) => JSON.stringify({ error: message }),
  },
  blast: { status: 404, type: "text/html", body: ({ message }) => `<html><body>${message}</body></html>` },
};

/** How each service says that it does not have what was asked for. */
const notHeld: Readonly<Record<Service, Form>> = {
  ensembl: { ...unknownPage.ensembl, status: 400 },
  uniprot: unknownPage.uniprot,
  eutils: { ...unknownPage.eutils, status: 400 },
  blast: {
    status: 200,
    type: "text/html",
    body: () => "<!--QBlastInfoBegin\n\tStatus=UNKNOWN\nQBlastInfoEnd\n-->",
  },
};

/** The service has no such page: the request is wrong, here as there. */
export const unknownPageAnswer = (service: Service, url: string): Answer =>
  write(unknownPage[service], {
    url,
    message: "page not found. Please check your uri and refer to our documentation",
  });

/** The service may well have it, the snapshot does not: a route without tables answers nothing whatever is asked. */
export function absentAnswer({ service, tables }: Route, url: string): Answer {
  const message =
    tables.length === 0
      ? "the snapshot holds nothing of this kind"
      : `the snapshot does not hold ${new URL(url).pathname}`;
  const answer = write(notHeld[service], { url, message });
  return { ...answer, headers: { ...answer.headers, [ABSENT_HEADER]: ABSENT_VALUE } };
}

/** Parameters beyond all use: told before they are read. */
export const tooManyAnswer = (
  service: Service,
  { url, most }: { readonly url: string; readonly most: number },
): Answer =>
  write({ ...unknownPage[service], status: 400 }, { url, message: `more than ${most} parameters` });

const encoder = new TextEncoder();

const write = (
  { status, type, headers = {}, body }: Form,
  about: { url: string; message: string },
): Answer => ({
  status,
  headers: { "content-type": type, ...headers },
  body: encoder.encode(body(about)),
});
