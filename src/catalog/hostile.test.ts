import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fc } from "../../test/property.ts";
import type { JsonValue } from "../biology/kind.ts";
import { ArgumentError } from "../errors/index.ts";
import type { FunctionDefinition } from "./definition.ts";
import { functions } from "./functions.ts";
import { buildRequest } from "./request.ts";

/** What could move a request to another host, another route or another record. */
const ATTACKS: readonly string[] = [
  ...[
    "..",
    ".",
    "../",
    "/..",
    "../..",
    "../../info/ping",
    "/../../",
    "..;/",
    ".../",
    "/./",
    "//",
    "/",
    "/x",
    "x/",
  ],
  ...[
    "%2e%2e",
    "%2E%2E%2F",
    "%252e%252e%252f",
    "%25252e%25252e",
    "..%2f",
    "%2f..",
    "%2f",
    "%252f",
    "%c0%ae%c0%ae",
  ],
  ...[
    "\\",
    "..\\",
    "\\..\\",
    "%5c",
    "%5c..%5c",
    "%255c",
    "?",
    "?a=1",
    "%3f",
    "#",
    "#x",
    "%23",
    ";a=b",
    "&a=b",
  ],
  ...[
    "?content-type=text/x",
    "//evil.example",
    "http://evil.example/",
    "https://evil.example@",
    "@evil.example",
  ],
  ...[
    ":80",
    ":@",
    "javascript:1",
    "file:///etc/passwd",
    "\\\\evil.example",
    "/\\evil.example",
    "evil.example",
  ],
  ...[
    "\r\n",
    "\r\nHost: evil.example",
    "\n",
    "\r",
    "\t",
    "\u0000",
    "%00",
    "%0d%0aX: y",
    "\u0007",
    "\u007f",
    "\u001b[2J",
  ],
  ...[
    "\u2028",
    "\u2029",
    "\u0085",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\ud800",
    "\udc00",
    "\ud83d",
    "😀",
  ],
  ...[
    "．．",
    "／",
    "＃",
    "？",
    "。。",
    "․․",
    "‥",
    "∕",
    "⁄",
    "＼",
    "%ef%bc%8f",
    "ｅｖｉｌ",
    "%u002e%u002e",
    "&#46;&#46;",
  ],
  ...[
    "{id}",
    "{species}",
    "%7Bid%7D",
    "$\u007bx}",
    "{{x}}",
    "' OR 1=1",
    '"',
    "<script>",
    "*",
    "%",
    "%%",
    "%zz",
    "|",
    "`",
  ],
  ...["", " ", "  ", "null", "undefined", "NaN", "true", "-1", "0", "1e309", "[object Object]", "__proto__"],
  ...[
    "a".repeat(5000),
    "../".repeat(200),
    "%25".repeat(200),
    "(".repeat(300),
    "1,".repeat(300),
    "-".repeat(2000),
  ],
];

const SHORT = ATTACKS.filter((attack) => attack.length < 40);

/** At least this many for each path parameter. */
const VALUES = 1000;

function hostileValues(right: string): readonly string[] {
  const middle = Math.ceil(right.length / 2);
  const woven = SHORT.flatMap((attack) => [
    attack,
    right + attack,
    attack + right,
    right.slice(0, middle) + attack + right.slice(middle),
    `${right}/${attack}`,
    `${right}${attack}${attack}`,
    encodeURIComponent(right) + attack,
  ]);
  const piece = fc.constantFrom(...SHORT, right, ...right);
  const random = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 20 }).map((text) => right + text),
  );
  return [...new Set([...ATTACKS, ...woven, ...fc.sample(random, { seed: 46, numRuns: VALUES * 0.6 })])];
}

/** A path parameter with a call in which it stands. */
interface Place {
  readonly definition: FunctionDefinition;
  readonly name: string;
  readonly args: Readonly<Record<string, JsonValue>>;
}

const places: readonly Place[] = functions.flatMap((definition) => {
  const inPath = Object.entries(definition.parameters).filter(([, parameter]) => parameter.in === "path");
  const filled = Object.fromEntries(inPath.map(([name, { kind }]) => [name, kind.examples[0]]));
  const args = { ...filled, ...definition.example };
  return inPath.map(([name]) => ({ definition, name, args }));
});

/** Why a value makes a request go where the function's requests do not go; undefined where it does not. */
function astray(
  { definition, name, args }: Place,
  { right, value }: { right: URL; value: string },
): string | undefined {
  let url: URL;
  try {
    url = new URL(buildRequest(definition.name, { ...args, [name]: value }).url);
  } catch (error) {
    return error instanceof ArgumentError ? undefined : `threw ${String(error)}`;
  }
  if (url.origin !== right.origin || url.username || url.password || url.hash) return `went to ${url.href}`;
  const [segments, expected] = [url.pathname.split("/"), right.pathname.split("/")];
  if (segments.length !== expected.length) return `has ${segments.length} segments: ${url.pathname}`;
  const place = definition.path.split("/").indexOf(`{${name}}`);
  const moved = segments.findIndex((segment, index) => index !== place && segment !== expected[index]);
  if (moved >= 0) return `changed segment ${moved}: ${url.pathname}`;
  if (url.search !== right.search) return `changed the query: ${url.search}`;
  return wayUp(segments[place] ?? "");
}

/** Whether a segment turns into a way up for a server that decodes it, once or more often. */
function wayUp(segment: string): string | undefined {
  if (segment === "") return "an empty segment";
  let text = segment;
  for (let round = 0; round < 4; round++) {
    if (/(?:^|[/\\])\.{1,2}(?:$|[/\\])/.test(text)) return `a dot segment after decoding: ${segment}`;
    try {
      text = decodeURIComponent(text);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

describe("An argument never leaves its place in the path", () => {
  // Traces of some hundred thousand refusals cost more time than the checks.
  const limit = Error.stackTraceLimit;
  beforeAll(() => {
    Error.stackTraceLimit = 0;
  });
  afterAll(() => {
    Error.stackTraceLimit = limit;
  });

  test.each(places.map((place) => [`${place.definition.name} ${place.name}`, place] as const))(
    "%s",
    (_, place) => {
      const { definition, name, args } = place;
      const right = new URL(buildRequest(definition.name, args).url);
      const optional = definition.parameters[name]?.required === false;
      // An optional argument that is blank is not given: its segment goes, as it should.
      const values = hostileValues(String(args[name])).filter((value) => !optional || value.trim() !== "");
      expect(values.length).toBeGreaterThanOrEqual(VALUES);
      const failures = values.flatMap((value) => {
        const failure = astray(place, { right, value });
        return failure === undefined ? [] : [`${JSON.stringify(value)} ${failure}`];
      });
      expect(failures.slice(0, 5)).toEqual([]);
    },
  );
});

describe("A name with unusual letters stays what it is", () => {
  const ROUND_TRIPS: readonly (readonly [name: string, parameter: string, value: string])[] = [
    ["get_uniprotkb_entry", "accession", "P04637-2"],
    ["vep_by_hgvs", "hgvs_notation", "ENST00000366667.4:c.803C>T"],
    ["vep_by_hgvs", "hgvs_notation", "NM_007294.4:c.68_69del"],
    ["vep_by_hgvs", "hgvs_notation", "ENST00000003084:c.1431_1433delTTC"],
    ["vep_by_hgvs", "hgvs_notation", "NM_000059.4:c.-39-1G>A"],
    ["vep_by_hgvs", "hgvs_notation", "NM_004006.2:c.*1103+5G>A"],
    ["vep_by_hgvs", "hgvs_notation", "9:g.22125504G>C"],
    ["get_ontology_id", "id", "GO:0008150"],
    ["get_phenotype_by_term", "term", "Sjögren syndrome"],
    ["get_phenotype_by_term", "term", "hearing loss / deafness"],
    ["get_phenotype_by_term", "term", "cancer (100% penetrance?) #1"],
  ];

  test.each(ROUND_TRIPS)("%s %s=%s", (name, parameter, value) => {
    const definition = functions.find((each) => each.name === name);
    expect(definition).toBeDefined();
    if (!definition) return;
    const url = new URL(buildRequest(name, { ...definition.example, [parameter]: value }).url);
    const place = definition.path.split("/").indexOf(`{${parameter}}`);
    expect(decodeURIComponent(url.pathname.split("/")[place] ?? "")).toBe(value);
  });
});
