import type { FunctionDefinition, Service } from "../catalog/definition.ts";
import { getFunction } from "../catalog/index.ts";
import {
  ABSENT_HEADER,
  ABSENT_VALUE,
  LACKS_HEADER,
  type Reading,
  SCOPE_HEADER,
  SCOPE_NOTICE,
} from "./outcome.ts";
import { errorBoxOf, readBlast } from "./readers/blast.ts";
import { type Body, decodeBody } from "./readers/decode-body.ts";
import { readEnsembl } from "./readers/ensembl.ts";
import { readEutils } from "./readers/eutils.ts";
import { readStatus } from "./readers/http-status.ts";
import { absent } from "./readers/reading.ts";
import { readUniprot } from "./readers/uniprot.ts";
import { errorWordsOf } from "./readers/words.ts";

/** An answer as recorded or received; header names in any case, or no headers at all. */
export interface RawAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array | string;
}

/** What a service's reader is given for an answer with a success status. */
export interface ReadableAnswer {
  readonly definition: FunctionDefinition;
  readonly body: Body;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

type Reader = (answer: ReadableAnswer) => Reading;

const READERS: Readonly<Record<Service, Reader>> = {
  ensembl: readEnsembl,
  uniprot: readUniprot,
  eutils: readEutils,
  blast: readBlast,
};

/**
 * Judges what an answer to the named function means, as `spec/errors.json` describes how the services say no.
 * Pure, and never throws for any bytes.
 * @throws UsageError for a name the catalogue does not hold.
 */
export const readAnswer = (name: string, answer: RawAnswer): Reading =>
  judgeAnswer(getFunction(name), answer);

/** The same for a function that need not be in the catalogue. */
function judgeAnswer(definition: FunctionDefinition, { status, headers = {}, body }: RawAnswer): Reading {
  const lower = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]));
  const decoded = decodeBody(body, lower["content-type"]);
  if (lower[ABSENT_HEADER] === ABSENT_VALUE) {
    return absent(
      errorWordsOf(decoded) ?? errorBoxOf(decoded) ?? "the snapshot holds nothing for this request",
    );
  }
  const answer: ReadableAnswer = { definition, body: decoded, headers: lower };
  const reading = readStatus(status, answer) ?? READERS[definition.service](answer);
  const limits = limitsOf(lower);
  return limits.length === 0 ? reading : { ...reading, notices: [...reading.notices, ...limits] };
}

/** What the snapshot says about how far its answer reaches. */
function limitsOf(headers: Readonly<Record<string, string | undefined>>): readonly string[] {
  const lacks = headers[LACKS_HEADER]?.split(",").filter((part) => part.trim() !== "") ?? [];
  return [
    ...(lacks.length > 0 ? [`The snapshot lacks some or all of: ${lacks.join(", ")}.`] : []),
    ...(headers[SCOPE_HEADER] === undefined ? [] : [SCOPE_NOTICE]),
  ];
}
