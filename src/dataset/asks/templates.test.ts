import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asksIndexText } from "../../../scripts/asks-index.ts";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";
import { functions, getFunction } from "../../catalog/index.ts";
import { type Facts, openFacts } from "../../snapshot/index.ts";
import { evidenceFaults } from "../check/evidence.ts";
import { masked, plainWords } from "../check/masked.ts";
import { shared, shingles } from "../check/minhash.ts";
import { material } from "../material.ts";
import type { Drawn, Pool } from "../pools/pool.ts";
import { randomOf } from "../random.ts";
import type { FunctionAsks, Shape } from "./asks.ts";
import { gapsOf } from "./gaps.ts";
import { kindsOf } from "./kind-of.ts";
import { type Part, parseTemplate } from "./markup.ts";
import { realize } from "./realize.ts";
import { choose, fillArguments } from "./variables.ts";

const { asks: all, written, lexicon } = material();

/** From here on two wordings count as one. */
const ALIKE = 0.85;

/** The words of a template, whatever stands for its variables. */
const skeleton = (template: string): string => plainWords(textOf(parseTemplate(template)));
const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => ("text" in part ? part.text : "variable" in part ? "□" : textOf(part.parts))).join("");

/** The same where marked words stand for their value as well. */
const bareSkeleton = (template: string): string =>
  plainWords(
    parseTemplate(template)
      .map((part) => ("text" in part ? part.text : "□"))
      .join(""),
  );

/** Texts whose shingles are read once, however many others they are compared with. */
const wordings = (texts: readonly string[]) => texts.map((text) => ({ text, set: shingles(text) }));

/** Templates, with and without their marked words, that are nearly one of these texts. */
function alike({ shapes }: FunctionAsks, texts: readonly string[]): string[] {
  const others = wordings(texts);
  return shapes
    .flatMap(({ templates }) => templates)
    .flatMap((template) => {
      const forms = wordings([skeleton(template), bareSkeleton(template)]);
      const near = others.find(({ set }) => forms.some((form) => shared(form.set, set) >= ALIKE));
      return near ? [`${template} ≈ ${near.text}`] : [];
    });
}

const found = (look: (asks: FunctionAsks) => readonly string[]): string[] =>
  all.flatMap((asks) => look(asks).map((text) => `${asks.name}: ${text}`));

describe("The templates of questions", () => {
  it("are listed as scripts/asks-index.ts lists them", () => {
    const file = fileURLToPath(new URL("all.ts", import.meta.url));
    expect(readFileSync(file, "utf8")).toBe(asksIndexText());
  });

  it("are at least 12 for every function, and there are 10 written questions", () => {
    expect(all.map(({ name }) => name).sort()).toEqual(functions.map(({ name }) => name).sort());
    const few = found(({ name, shapes }) => {
      const templates = new Set(shapes.flatMap((shape) => (shape.missing ? [] : shape.templates)));
      const own = written.filter(({ call }) => call.name === name);
      return [
        ...(templates.size < 12 ? [`${templates.size} templates`] : []),
        ...(own.length < 10 ? [`${own.length} written questions`] : []),
      ];
    });
    expect(few).toEqual([]);
  });

  it("are not the phrases of the catalogue, which the independent solver has read", () => {
    const near = found((asks) =>
      alike(
        asks,
        getFunction(asks.name).asks.map((ask) => plainWords(ask.replace(/\{\w+\}/g, "□"))),
      ),
    );
    expect(near).toEqual([]);
  });

  it("are not like a written question of their function, so that these test something new", () => {
    const near = found((asks) =>
      alike(
        asks,
        written
          .filter(({ call }) => call.name === asks.name)
          .flatMap(({ question, evidence }) => [
            masked({ question, evidence: [evidence] }),
            plainWords(question),
          ]),
      ),
    );
    expect(near).toEqual([]);
  });

  it("are not like each other within a function", () => {
    const near = found(({ shapes }) => {
      const forms = wordings(shapes.flatMap(({ templates }) => templates.map(skeleton)));
      return forms.flatMap(({ text, set }, index) =>
        forms.slice(index + 1).some((other) => shared(set, other.set) >= ALIKE) ? [text] : [],
      );
    });
    expect(near).toEqual([]);
  });
});

describeSnapshot("The calls of templates", () => {
  let facts: Facts;
  beforeAll(() => {
    facts = openFacts();
  });
  afterAll(() => facts.close());

  it("have every parameter and every listed value of the catalogue between them", () => {
    const left = found((asks) => {
      const { parameters, values } = gapsOf(asks, facts);
      return [...parameters, ...values];
    });
    expect(left).toEqual([]);
  });

  it("have no argument that their question leaves open", () => {
    const records = new Map<string, Drawn | undefined>();
    const recordOf = (pool: Pool): Drawn | undefined => {
      const key = "sql" in pool ? pool.sql : pool.does;
      if (!records.has(key)) records.set(key, firstOf(pool, facts));
      return records.get(key);
    };
    const faults = found(({ name, shapes }) =>
      shapes.flatMap((shape, place) => {
        const drawn = shape.from ? recordOf(shape.from) : {};
        return drawn ? faultsOf(name, { shape, drawn }) : [`the pool of shape ${place + 1} is empty`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

/** Any record of a pool: what comes first costs least. */
function firstOf(pool: Pool, facts: Facts): Drawn | undefined {
  const some = "rows" in pool ? pool.rows : facts.all<Drawn>(`SELECT * FROM (${pool.sql}) LIMIT 9`);
  const record = some.find((one) => Object.values(one).every((value) => value !== null && value !== ""));
  return record && "sql" in pool && pool.read ? pool.read(record) : record;
}

function faultsOf(
  name: string,
  { shape, drawn }: { readonly shape: Shape; readonly drawn: Drawn },
): readonly string[] {
  return shape.templates.flatMap((template, index) => {
    const random = randomOf(template);
    const filling = { drawn, ...choose(shape, { index, random }) };
    const wording = { ...shape, kindOf: kindsOf(name) };
    const { question, evidence, unjustified } = realize(template, { wording, filling, random });
    const calls = [{ name, arguments: fillArguments(shape.arguments, filling) }];
    const faults = [...unjustified, ...evidenceFaults({ question, calls, evidence: [evidence] }, lexicon)];
    return faults.map((fault) => `${template}: ${fault}`);
  });
}
