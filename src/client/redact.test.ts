import { describe, expect, it } from "vitest";
import { redactBody, redactText, redactUrl, secretsFrom } from "./redact.ts";

const secrets = secretsFrom({ NCBI_API_KEY: " 0a1b2c3d4e5f ", NCBI_EMAIL: "me@example.org" });
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe("redaction", () => {
  it("takes who asks out of a URL and leaves the rest as it was written", () => {
    expect(
      redactUrl("https://h/e?db=gene&api_key=0a1b2c3d4e5f&term=a%20b&email=me%40example.org&tool=x"),
    ).toBe("https://h/e?db=gene&term=a%20b");
    expect(redactUrl("https://h/e?api_key=1")).toBe("https://h/e");
  });

  it("hides keys in a sentence", () => {
    expect(redactText("GET /e?api_key=zzz&db=gene failed")).toBe("GET /e?api_key=redacted&db=gene failed");
    expect(redactText("the key 0a1b2c3d4e5f of me@example.org or me%40example.org", secrets)).toBe(
      "the key redacted of redacted or redacted",
    );
  });

  it("hides the key or address that NCBI repeats in a refusal, known or not", () => {
    const body = Buffer.from('{"error":"API rate limit exceeded","api-key":"203.0.113.7","count":"4"}');
    expect(text(redactBody(body))).toBe(
      '{"error":"API rate limit exceeded","api-key":"redacted","count":"4"}',
    );
  });

  it("hides a known key anywhere in a large body", () => {
    const body = Buffer.concat([Buffer.alloc(100_000, 0x20), Buffer.from("0a1b2c3d4e5f")]);
    expect(text(redactBody(body, secrets)).trim()).toBe("redacted");
  });

  it("leaves other bodies untouched, byte for byte", () => {
    const bytes = Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256));
    expect(redactBody(bytes, secrets)).toBe(bytes);
    const withKey = Buffer.concat([bytes, Buffer.from("0a1b2c3d4e5f"), bytes]);
    const clean = Buffer.from(redactBody(withKey, secrets));
    expect(clean).toEqual(Buffer.concat([bytes, Buffer.from("redacted"), bytes]));
  });

  it("reads no secrets where none are set", () => {
    expect(secretsFrom({ NCBI_API_KEY: "", NCBI_EMAIL: undefined })).toEqual({});
  });
});
