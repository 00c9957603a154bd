import { always, firstThen, reply } from "../fault-server.ts";
import { ENTRY, type Fault, FETCH, FIND, good, html, json, plain, SEARCH, SUMMARY } from "./fault.ts";

const limited = (headers: Readonly<Record<string, string>> = {}) => ({
  status: 429,
  headers: { ...plain, ...headers },
  body: "You have exceeded the limit of 15 requests per second",
});
const ncbiLimit = json({
  error: "API rate limit exceeded",
  "api-key": "203.0.113.7",
  count: "4",
  limit: "3",
});

/** Faults that a status, or an error in a whole answer, tells of. */
export const statusFaults: readonly Fault[] = [
  // Limits of rate
  {
    name: "429 with Retry-After in whole seconds",
    slow: true,
    respond: firstThen(limited({ "retry-after": "1" }), good),
    status: "data",
    hits: 2,
  },
  {
    name: "429 with Retry-After in fractions",
    respond: firstThen(limited({ "retry-after": "0.05" }), good),
    status: "data",
    hits: 2,
  },
  {
    name: "429 with Retry-After as a date",
    slow: true,
    respond: (socket, { number }) =>
      reply(
        socket,
        number === 1 ? limited({ "retry-after": new Date(Date.now() + 1000).toUTCString() }) : good,
      ),
    status: "data",
    hits: 2,
  },
  {
    name: "429 with Retry-After beyond the deadline",
    respond: always(limited({ "retry-after": "600" })),
    status: "unavailable",
    hits: 1,
  },
  {
    name: "429 with a Retry-After nobody can read",
    respond: firstThen(limited({ "retry-after": "soon" }), good),
    status: "data",
    hits: 2,
  },
  { name: "429 without Retry-After, once", respond: firstThen(limited(), good), status: "data", hits: 2 },
  { name: "429 for ever", respond: always(limited()), status: "unavailable", says: /429/u, hits: 3 },
  {
    name: "200 that reports NCBI's rate limit, once",
    call: SEARCH,
    respond: firstThen({ body: ncbiLimit }, { body: json({ esearchresult: { count: "1", idlist: ["1"] } }) }),
    status: "data",
    hits: 2,
  },
  {
    name: "200 that reports NCBI's rate limit, for ever",
    call: SEARCH,
    respond: always({ body: ncbiLimit }),
    status: "unavailable",
    says: /rate limit/iu,
    hits: 3,
  },
  {
    name: "UniProt's 429",
    call: ENTRY,
    respond: always({ status: 429, body: json({ url: "u", messages: ["Too Many Requests: busy"] }) }),
    status: "unavailable",
    hits: 3,
  },

  // Failures of the server
  {
    name: "500 with a page",
    respond: always({ status: 500, headers: html, body: "<html>oops</html>" }),
    status: "unavailable",
    hits: 3,
  },
  { name: "500 once", respond: firstThen({ status: 500 }, good), status: "data", hits: 2 },
  { name: "502", respond: always({ status: 502 }), status: "unavailable", hits: 3 },
  {
    name: "503 with an HTML page",
    respond: always({ status: 503, headers: html, body: "<html><h1>Down for maintenance</h1></html>" }),
    status: "unavailable",
    hits: 3,
  },
  { name: "504", respond: always({ status: 504 }), status: "unavailable", hits: 3 },
  {
    name: "Ensembl's masked internal error, asked again once",
    respond: always({ status: 400, body: json({ error: "something bad has happened" }) }),
    status: "unavailable",
    hits: 2,
  },
  {
    name: "NCBI's proxy fault in a 200",
    call: SEARCH,
    respond: always({ body: json({ error: "error forwarding request" }) }),
    status: "unavailable",
    hits: 3,
  },

  // Refusals: never asked twice
  { name: "404 with an empty body", respond: always({ status: 404 }), status: "refused", hits: 1 },
  {
    name: "400 with Ensembl's error",
    respond: always({ status: 400, body: json({ error: "No valid lookup found for symbol X" }) }),
    status: "refused",
    says: /No valid lookup/u,
    hits: 1,
  },
  {
    name: "400 with UniProt's messages",
    call: ENTRY,
    respond: always({
      status: 400,
      body: json({ url: "u", messages: ["The 'accession' value has invalid format."] }),
    }),
    status: "refused",
    says: /invalid format/u,
    hits: 1,
  },
  {
    name: "400 with NCBI's refusal of a key",
    call: SEARCH,
    respond: always({
      status: 400,
      body: json({ error: "API key invalid", "api-key": "203.0.113.7", type: "invalid" }),
    }),
    status: "refused",
    says: /key invalid/u,
    hits: 1,
  },
  {
    name: "403 of a blocked address",
    respond: always({ status: 403, headers: plain, body: "IP blacklisted" }),
    status: "refused",
    hits: 1,
  },
  { name: "410", call: ENTRY, respond: always({ status: 410 }), status: "refused", hits: 1 },
  {
    name: "414",
    call: SEARCH,
    respond: always({ status: 414, headers: html, body: "<html>Request-URI Too Large</html>" }),
    status: "refused",
    hits: 1,
  },

  // Errors inside a 200
  {
    name: "200 with an Ensembl error inside",
    respond: always({ body: json({ error: "ID 'X' not found" }) }),
    status: "refused",
    hits: 1,
  },
  {
    name: "200 with UniProt messages inside",
    call: FIND,
    respond: always({ body: json({ url: "u", messages: ["query parameter has an invalid syntax"] }) }),
    status: "refused",
    hits: 1,
  },
  {
    name: "200 with an esearch ERROR inside",
    call: SEARCH,
    respond: always({ body: json({ header: {}, esearchresult: { ERROR: "Invalid db name specified: x" } }) }),
    status: "refused",
    hits: 1,
  },
  {
    name: "200 with an error for the one id asked",
    call: SUMMARY,
    respond: always({
      body: json({
        result: { uids: ["7412"], "7412": { uid: "7412", error: "cannot get document summary" } },
      }),
    }),
    status: "refused",
  },
  {
    name: "200 with an XML ERROR inside",
    call: FETCH,
    respond: always({
      headers: { "content-type": "text/xml" },
      body: "<eFetchResult><ERROR>ID list is empty! Possibly it has no correct IDs.</ERROR></eFetchResult>",
    }),
    status: "refused",
  },

  // Nothing
  { name: "204", respond: always({ status: 204, headers: {} }), status: "empty", hits: 1 },
  { name: "200 with an empty body", respond: always({}), status: "malformed" },
];
