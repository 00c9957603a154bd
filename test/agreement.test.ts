import { expect, test } from "vitest";
import { agreementOf } from "../bench/agreement/agreement.ts";
import { figuresOf } from "../bench/agreement/page.ts";
import { openSnapshot } from "../src/snapshot/index.ts";
import { describeSnapshot } from "./ask-snapshot.ts";
import { describeShared } from "./shared.ts";

describeShared("the snapshot's answers beside the recorded ones", () => {
  describeSnapshot("held against each other", () => {
    test("differ nowhere without a reason", { timeout: 120_000 }, () => {
      const snapshot = openSnapshot();
      const agreement = agreementOf(snapshot);
      snapshot.close();
      // Figures that would be reached by comparing nothing are none.
      expect(agreement.forms.filter(({ answered }) => answered).length).toBeGreaterThan(60);
      expect(agreement.contents.length).toBeGreaterThan(100);
      expect(agreement.refusals.length).toBeGreaterThan(50);
      expect(figuresOf(agreement).length).toBeGreaterThan(10);
      expect(agreement.unexplained).toEqual([]);
    });
  });
});
