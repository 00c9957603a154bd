import { BiotoolError, type ErrorDetails } from "../errors/index.ts";
import type { Reading } from "./outcome.ts";

/** Why one attempt came to nothing; the live transport turns the last one into an UnavailableError. */
export class SendFault extends BiotoolError {
  readonly code = "send-fault";
  readonly retry: Reading["retry"];

  /** @param message what the host did, as it follows its name: "closed the connection" */
  constructor(message: string, { retry, ...details }: ErrorDetails & { readonly retry: Reading["retry"] }) {
    super(message, details);
    this.retry = retry;
  }

  /** The same after several attempts. */
  repeated(attempts: number): SendFault {
    const { message, retry, nextStep, cause } = this;
    return new SendFault(`${message} (${attempts} attempts)`, {
      retry,
      cause,
      ...(nextStep === undefined ? {} : { nextStep }),
    });
  }
}

type Rule = readonly [code: RegExp, message: string, retry: Reading["retry"]];

/** Codes of Node's network and TLS errors and of undici; the first line that fits counts. */
const RULES: readonly Rule[] = [
  [/^ENOTFOUND$/u, "has no known address", "never"],
  [/^EAI_/u, "could not be looked up: the name service does not answer", "once"],
  [/^ECONNREFUSED$/u, "refused the connection", "later"],
  [/^(ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/u, "cannot be reached from this network", "once"],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/u, "accepted no connection in time", "later"],
  [/^UND_ERR_HEADERS_TIMEOUT$/u, "sent no headers in time", "later"],
  [/^UND_ERR_BODY_TIMEOUT$/u, "stopped sending in the middle of the body", "later"],
  [/^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/u, "sent more headers than anybody reads", "never"],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/u, "sent a body of another length than it said", "later"],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_STREAM_PREMATURE_CLOSE)$/u, "closed the connection early", "later"],
  [/^UND_ERR_(CLOSED|DESTROYED)$/u, "was not asked: the transport is closed", "never"],
  [/^HPE_|^HTTPParserError$/u, "sent bytes that are not HTTP", "once"],
  [/CERT|^ERR_TLS|^UNABLE_TO_|SELF_SIGNED|^ERR_SSL/u, "showed a certificate that does not hold", "never"],
];

/** What an error of the network means. */
export function faultOf(problem: unknown): SendFault {
  if (problem instanceof SendFault) return problem;
  const code = codeOf(problem);
  const [, message, retry] = RULES.find(([pattern]) => pattern.test(code)) ?? [
    undefined,
    `could not be asked (${code})`,
    "once" as const,
  ];
  return new SendFault(message, { retry, cause: problem });
}

/** undici wraps some errors of the socket, whose reason is inside, and names some without a code. */
function codeOf(problem: unknown): string {
  const { code, cause, name } = (problem ?? {}) as { code?: unknown; cause?: unknown; name?: unknown };
  if (typeof code === "string") return code;
  return cause ? codeOf(cause) : String(name ?? "unknown fault");
}
