import { describe, expect, it } from "vitest";
import { faultOf, SendFault } from "./send-fault.ts";

const withCode = (code: string): Error => Object.assign(new Error("low-level"), { code });

describe("an error of the network in words", () => {
  it.each([
    ["ENOTFOUND", /no known address/u, "never"],
    ["EAI_AGAIN", /looked up/u, "once"],
    ["ECONNREFUSED", /refused/u, "later"],
    ["ENETUNREACH", /cannot be reached/u, "once"],
    ["ECONNRESET", /closed the connection/u, "later"],
    ["UND_ERR_SOCKET", /closed the connection/u, "later"],
    ["UND_ERR_HEADERS_TIMEOUT", /no headers/u, "later"],
    ["HPE_INVALID_CONSTANT", /not HTTP/u, "once"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", /certificate/u, "never"],
    ["CERT_HAS_EXPIRED", /certificate/u, "never"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /certificate/u, "never"],
    ["ESOMETHINGNEW", /ESOMETHINGNEW/u, "once"],
  ] as const)("%s", (code, message, retry) => {
    const fault = faultOf(withCode(code));
    expect(fault.message).toMatch(message);
    expect(fault.retry).toBe(retry);
  });

  it("is found inside another error", () => {
    expect(faultOf(new TypeError("fetch failed", { cause: withCode("ECONNREFUSED") })).message).toMatch(
      /refused/u,
    );
  });

  it("stays what it is when it is in words already", () => {
    const fault = new SendFault("sent too much", { retry: "never" });
    expect(faultOf(fault)).toBe(fault);
    expect(fault.repeated(3).message).toBe("sent too much (3 attempts)");
  });
});
