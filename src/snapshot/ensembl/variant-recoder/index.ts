import { hgvs } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { ABSENT_HEADER, type RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn, json, refused, valuesOf } from "../answers.ts";
import { type EnsemblRoute, type Posted, postRoute } from "../formats/index.ts";
import { humanOnly } from "../variation/find-variant.ts";
import type { Asked } from "../vep/change.ts";
import { placeByHgvs } from "../vep/hgvs-place.ts";
import { askedById } from "../vep/vep-id.ts";
import { notationsOf } from "./notations.ts";
import { isSpdi, placeBySpdi } from "./spdi.ts";

const FIELDS = ["id", "hgvsg", "hgvsc", "hgvsp", "spdi"];

/** Fields that are given on demand; of those not held the answer says so. */
const ON_DEMAND = ["vcf_string"];
const NOT_HELD = ["var_synonyms", "ga4gh_vrs", "mane_select"];

const LACKS = ["hgvsc and hgvsp of transcripts other than MANE"];

function fieldsOf(query: URLSearchParams): string[] {
  const named = valuesOf(query, "fields");
  return [
    ...(named.length > 0 ? named : FIELDS),
    ...[...ON_DEMAND, ...NOT_HELD].filter((name) => isOn(query, name)),
  ];
}

/** The variant that an identifier, HGVS or SPDI means. */
function read(database: Database, written: string): Asked | Answer {
  if (isSpdi(written)) return placeBySpdi(database, written);
  // First, because an id may be any word, and so may HGVS without a `>`.
  if (hgvs.parse(written)?.reference) return placeByHgvs(database, written);
  return askedById(database, written);
}

interface Recoded {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly lacks: readonly string[];
}

/** Names by allele; a kind that is asked for and not known is told to be lacking. */
function recode(
  database: Database,
  { asked, fields }: { readonly asked: Asked; readonly fields: readonly string[] },
): Recoded {
  const lacks = new Set([...LACKS, ...fields.filter((name) => NOT_HELD.includes(name))]);
  const entries = asked.changes.map((change) => {
    const names = notationsOf(database, { change, variant: asked.variant });
    const shown = fields.flatMap((field) => (names[field] ? [[field, names[field]] as const] : []));
    for (const field of fields) if (!names[field] && field !== "id" && field !== "hgvsp") lacks.add(field);
    return [change.alt, { input: asked.input, ...Object.fromEntries(shown) }] as const;
  });
  return { entry: Object.fromEntries(entries), lacks: [...lacks] };
}

function recoder({ database, path, query }: RouteContext): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const asked = read(database, path["id"] ?? "");
  if (isAnswer(asked)) return asked;
  if (asked.changes[0].ref.includes("N")) return absent(`No variant found with ID '${asked.input}'`);
  const { entry, lacks } = recode(database, { asked, fields: fieldsOf(query) });
  return json([entry], { lacks });
}

function recodeMany({ entries, context: { database, path, query } }: Posted): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const fields = fieldsOf(query);
  const lacks = new Set<string>();
  const found = entries.flatMap((written) => {
    const asked = read(database, written);
    if (isAnswer(asked)) {
      if (asked.headers[ABSENT_HEADER]) lacks.add(written);
      return [];
    }
    const recoded = recode(database, { asked, fields });
    for (const one of recoded.lacks) lacks.add(one);
    return [recoded.entry];
  });
  return json(found, { lacks: [...lacks] });
}

const tables = [
  "snp",
  "clinvar_variant",
  "pharmacogene_variant",
  "dbsnp_summary",
  "assembly_sequence",
  "gene",
  "transcript",
  "exon",
  "protein_variant",
];
const more = { tables: [...tables, "protein_sequence"], reads: () => tables };

/** `/variant_recoder/{species}` without an id names a species or nothing. */
const withoutId = ({ database, path }: RouteContext): Answer => {
  const held = humanOnly(database, path["species"] ?? "");
  return isAnswer(held)
    ? held
    : refused("page not found. Please check your uri and refer to our documentation", 404);
};

const posted = postRoute({
  path: "/variant_recoder/{species}",
  ...more,
  member: "ids",
  most: 200,
  answer: recodeMany,
});

export const variantRecoderRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/variant_recoder/{species}/{id}",
    functions: ["variant_recoder"],
    ...more,
    answer: recoder,
  },
  {
    ...posted,
    methods: ["GET", "POST"],
    answer: (context) => (context.request.method === "POST" ? posted.answer(context) : withoutId(context)),
  },
];
