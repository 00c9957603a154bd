import { expect, it } from "vitest";
import { asker, describeSnapshot } from "../../../test/ask-snapshot.ts";
import { LACKS_HEADER } from "../route.ts";
import { uniprotRoutes } from "./index.ts";

const askUrl = asker("uniprot", uniprotRoutes);
const ask = (path: string) => askUrl(`https://rest.uniprot.org${path}`);

describeSnapshot("The template entries of a rule", () => {
  it.each(["/unirule/UR000048432?", "/unirule/search?query=unirule_id:UR000048432&"])(
    "are named as lacking where the record has none: %s",
    (path) => {
      const { headers, text } = ask(`${path}fields=rule_id,template_entries`);
      expect(text).toContain("UR000048432");
      expect(headers[LACKS_HEADER]).toBe("template entries");
    },
  );

  it("are told where it has them", () => {
    const { headers, json } = ask("/unirule/UR000189784?fields=template_entries");
    expect(json).toMatchObject({ information: { uniProtAccessions: ["Q9QY05", "Q9Y581"] } });
    expect(headers[LACKS_HEADER]).toBeUndefined();
  });
});
