import { expect, test } from "vitest";
import { asker, describeSnapshot } from "../../../test/ask-snapshot.ts";
import { assertionsOf, expressionOf, type ServerAssertion } from "../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../test/shared.ts";
import { unknownPageAnswer } from "../not-found.ts";
import { compileRoutes } from "../router.ts";
import { ensemblRoutes } from "./index.ts";

const ask = asker("ensembl", ensemblRoutes);
const router = compileRoutes(ensemblRoutes);

/** Status, text and whether it is absent; a path without a route is an unknown page, here as there. */
function answerTo({ method, url, body, ctype }: ServerAssertion) {
  const full = `https://rest.ensembl.org${url.replaceAll(";", "&")}`;
  if (!router("ensembl", new URL(full).pathname)) {
    const { status, body: page } = unknownPageAnswer("ensembl", full);
    return { status, text: new TextDecoder().decode(page), absent: false };
  }
  const headers = { accept: ctype ?? "application/json" };
  return ask(full, { method, body: body ?? undefined, headers });
}

/** Where ours answers and the server of the tests does not. */
const ANSWERED: Readonly<Record<string, string>> = {
  "GET /overlap/region/homo_sapiens/6:1..2000000?feature=gene": "the public server's limit is 5 Mb",
  "GET /sequence/id/ENSG00000112699?type=protein;content-type=text/plain": "one of its proteins is held",
};

/** Errors that ours refuses in the same words, of all asserted; the rest is absent, for the snapshot holds nothing there. */
const LEAST_REFUSED = 53;

describeSnapshot("errors", () => {
  describeShared("that the server's own tests assert", () => {
    test.each(
      assertionsOf()
        .filter(({ kind }) => kind === "error" || kind === "error_regex")
        .map((assertion) => [`${assertion.method} ${assertion.url}`, assertion] as const),
    )("%s", (name, assertion) => {
      const { status, text, absent } = answerTo(assertion);
      if (name in ANSWERED) return expect(status).toBe(200);
      expect(absent ? 400 : status).toBeGreaterThanOrEqual(400);
      if (assertion.kind === "error_regex" && !absent) expect(text).toMatch(expressionOf(assertion.expected));
    });

    test("leave what is empty there empty here, or absent", () => {
      const wrong = assertionsOf().filter((assertion) => {
        if (assertion.path !== "" || JSON.stringify(assertion.expected) !== "[]") return false;
        const { status, text, absent } = answerTo(assertion);
        return !absent && !(status === 200 && text === "[]");
      });
      expect(wrong.map(({ url }) => url)).toEqual([]);
    });

    test("are mostly refused, not absent", () => {
      const refused = assertionsOf().filter((assertion) => {
        if (!assertion.kind.startsWith("error")) return false;
        const { status, absent } = answerTo(assertion);
        return status >= 400 && !absent;
      });
      expect(refused.length).toBeGreaterThanOrEqual(LEAST_REFUSED);
    });
  });
});
