import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { date } from "./date.ts";

describe("a date", () => {
  it("is spelled with slashes", () => {
    const written = [
      "2015",
      "2015-3",
      "2015/03/01",
      "1 March 2015",
      "Mar 1, 2015",
      "March 2015",
      "Sept. 2015",
    ];
    const spelled = ["2015", "2015/03", "2015/03/01", "2015/03/01", "2015/03/01", "2015/03", "2015/09"];
    expect(written.map((text) => date.normalise(text))).toEqual(spelled);
  });

  it("must be in the calendar", () => {
    for (const wrong of ["2015/13", "2015/02/29", "2015/00", "15/03/01", "2015/03-01", "31 April 2015"])
      expect(date.parse(wrong), wrong).toBeUndefined();
    expect(date.normalise("2016/02/29")).toBe("2016/02/29");
  });

  it("reads back each day, and a month is not one of its days", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          expect(date.normalise(iso)).toBe(iso.replaceAll("-", "/"));
          expect(date.equals(iso, iso.slice(0, 7))).toBe(false);
        },
      ),
    );
  });

  it("is found in a sentence, and other numbers are not", () => {
    const sentence =
      "Between 2015 and March 2020, on 2019-03-01 or 1 May 2018; not 2019/13, chr1:2000-2010, 2000.5 or 9606.";
    expect(date.recognise(sentence).map(({ normal }) => normal)).toEqual([
      "2015",
      "2020/03",
      "2019/03/01",
      "2018/05/01",
    ]);
  });
});
