import type { Arguments, Request } from "../../src/catalog/definition.ts";
import { baseUrls, buildRequest, findFunction } from "../../src/catalog/index.ts";
import { type Reading, readAnswer } from "../../src/client/index.ts";
import { recordedAnswers } from "../../test/recorded-answers.ts";
import { sharedText } from "../../test/shared.ts";

/** A recorded answer of a service with the request it answered, as far as that was written down. */
export interface Recording {
  readonly file: string;
  /** As the index names it; in parentheses where the catalogue has no such function. */
  readonly label: string;
  /** Function by whose rules the body is read. */
  readonly reader: string;
  readonly reading: Reading;
  readonly request?: Request;
  /** Of Ensembl's service for GRCh37, which the snapshot does not stand for: good for its form only. */
  readonly otherAssembly: boolean;
  /** Of an asserted error: what its words must fit, where the service's test looks at them. */
  readonly words?: string;
  /** The body is what the service's own test expects: a part, or with types and orders that mean nothing. */
  readonly loose: boolean;
}

interface Asked {
  readonly label: string;
  readonly request?: Request;
  readonly otherAssembly?: boolean;
  /** Of an asserted error: what the words must fit, where the test looks at them. */
  readonly words?: string;
}

/** Every recorded answer but the broken ones, with its request. */
export function recordings(): readonly Recording[] {
  const asked = askedByFile();
  return recordedAnswers()
    .filter(({ expected }) => expected !== "malformed" && expected !== "unavailable")
    .map(({ file, functionName, status, body, contentType }) => ({
      otherAssembly: false,
      ...(asked.get(file) ?? { label: functionName }),
      file,
      reader: functionName,
      loose: /__t_|\.jsonl/.test(file),
      reading: readAnswer(functionName, {
        status,
        body,
        headers: contentType ? { "content-type": contentType } : {},
      }),
    }));
}

function askedByFile(): ReadonlyMap<string, Asked> {
  const [, ...rows] = sharedText("responses/INDEX.tsv").trimEnd().split("\n");
  return new Map(
    rows.flatMap((row): [string, Asked][] => {
      const [file = "", label = "", upstream = ""] = row.split("\t");
      if (file.endsWith(".jsonl")) return assertedRequests(file);
      const request = requestOf(upstream.replace("//grch37.rest", "//rest"), label);
      const otherAssembly = upstream.includes("//grch37.rest");
      return [[file, { label, otherAssembly, ...(request ? { request } : {}) }]];
    }),
  );
}

interface Assertion {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly body: unknown;
  readonly ctype: string | null;
  readonly kind: string;
  readonly expected: unknown;
  readonly function: string | null;
}

const assertedRequests = (file: string): [string, Asked][] =>
  sharedText(`responses/${file}`)
    .trimEnd()
    .split("\n")
    .map((line, index) => {
      const { method, url, body, ctype, kind, expected, function: label } = JSON.parse(line) as Assertion;
      const type = ctype ?? "application/json";
      const request: Request = {
        method,
        url: `${baseUrls.ensembl}${url}`,
        headers: { accept: type, ...(method === "POST" ? { "content-type": "application/json" } : {}) },
        body: method === "POST" ? (typeof body === "string" ? body : JSON.stringify(body)) : undefined,
      };
      const words = kind === "error" ? "" : kind === "error_regex" ? String(expected) : undefined;
      return [
        `${file}:${index + 1}`,
        { label: label ?? "(other)", request, ...(words === undefined ? {} : { words }) },
      ];
    });

/** The request behind the index's words, which are those of five projects; undefined where it was not written down. */
function requestOf(upstream: string, label: string): Request | undefined {
  const text = unquoted(upstream).replace(/ \((inferred|all entries|tark\/rest model)\)$/, "");
  const args = /^params: (\{.*\})$/.exec(text)?.[1];
  if (args && findFunction(label)) return buildRequest(label, withoutNulls(JSON.parse(args) as Arguments));
  const [address = "", ...assignments] = text.split(/ (?=\w+=)/);
  if (!/^https?:/.test(address) || /[ |]/.test(address)) return undefined;
  const url = new URL(
    address
      .replace(/\.fcgi&/, ".fcgi?")
      .replace(/^http:/, "https:")
      .replace(/:(80|443)\//, "/"),
  );
  for (const [, name = "", list, plain, number] of assignments.join(" ").matchAll(ASSIGNMENT)) {
    url.searchParams.set(
      name,
      plain ?? number ?? [...(list ?? "").matchAll(/["']([^"']*)["']/g)].map(([, id]) => id).join(","),
    );
  }
  const accept =
    url.host === "rest.ensembl.org"
      ? { accept: label.startsWith("get_sequence") ? "*/*" : "application/json" }
      : {};
  return Object.values(baseUrls).some((base) => base.endsWith(url.host))
    ? { method: "GET", url: url.href, headers: accept, body: undefined }
    : undefined;
}

/** `db="pubmed", id=["1","2"]`, with either kind of quote. */
const ASSIGNMENT = /(\w+)=(?:\[([^\]]*)\]|["']([^"']*)["']|(\d+))/g;

const unquoted = (text: string): string =>
  /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;

const withoutNulls = (args: Arguments): Arguments =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
