import { parseUniprotQuery, type UniprotNode } from "../../biology/uniprot-query.ts";
import { ALWAYS, allOf, anyOf, type Condition, NEVER, noneOf, where } from "../query/condition.ts";
import type { Route } from "../route.ts";
import { entryAnswer, entryRoute } from "./entry.ts";
import { alike } from "./formats.ts";
import { idsRoute } from "./ids-route.ts";
import { partList, partRoutes } from "./part-list.ts";
import { searchRoute, streamRoute } from "./search.ts";
import { UNIREF_ID, uniref, unirefEntry } from "./uniref.ts";
import { clusterMember, type MemberRow } from "./uniref-entry.ts";
import { plain } from "./vocabulary.ts";

const members = partList<MemberRow>({
  path: "uniref",
  tables: uniref.tables,
  id: UNIREF_ID,
  from: "uniref_member",
  whole: false,
  formats: alike("list", "json"),
  returnFields: {
    id: plain("Member", "memberId", {
      always: true,
      cell: ({ accessions, memberId }) => String((accessions as string[] | undefined)?.[0] ?? memberId),
    }),
  },
  entry: clusterMember,
  facets: {
    member_id_type: {
      label: "Member types",
      multiple: true,
      value: "CASE WHEN member_id LIKE 'UPI%' THEN 'uniparc' ELSE 'uniprotkb_id' END",
      labels: { uniparc: "UniParc", uniprotkb_id: "UniProtKB ID" },
    },
    uniprot_member_id_type: {
      label: "UniProtKB member types",
      multiple: true,
      value: `CASE WHEN member_id LIKE 'UPI%' THEN NULL WHEN EXISTS (SELECT 1 FROM protein WHERE accession = substr(member_id || '-', 1, instr(member_id || '-', '-') - 1))
        THEN 'uniprotkb_reviewed_swissprot' ELSE 'uniprotkb_unreviewed_trembl' END`,
      labels: {
        uniprotkb_reviewed_swissprot: "UniProtKB Reviewed (Swiss-Prot)",
        uniprotkb_unreviewed_trembl: "UniProtKB Unreviewed (TrEMBL)",
      },
    },
  },
});

/** `facetFilter=member_id_type:uniparc`, with the operators of a query; undefined where it is none. */
function filterOf(node: UniprotNode): Condition | undefined {
  switch (node.type) {
    case "and":
    case "or": {
      const parts = node.of.map(filterOf);
      const known = parts.filter((part) => part !== undefined);
      if (known.length < parts.length) return undefined;
      return node.type === "and" ? allOf(known) : anyOf(known);
    }
    case "not": {
      const inner = filterOf(node.of);
      return inner && noneOf(inner);
    }
    case "term": {
      const facet = members.facets?.[node.field?.toLowerCase() ?? ""];
      return facet && where(`${facet.value} IS ?`, node.value.toLowerCase());
    }
    default:
      return undefined;
  }
}

function readFacetFilter(query: URLSearchParams): { condition: Condition; messages: readonly string[] } {
  const text = query.get("facetFilter")?.trim() ?? "";
  if (text === "") return { condition: ALWAYS, messages: [] };
  const tree = parseUniprotQuery(text);
  const condition = tree && filterOf(tree);
  return condition
    ? { condition, messages: [] }
    : { condition: NEVER, messages: ["The 'facetFilter' has an invalid syntax"] };
}

export const unirefRoutes: readonly Route[] = [
  searchRoute(uniref),
  streamRoute(uniref),
  idsRoute(uniref, {
    parameter: "ids",
    pattern: UNIREF_ID.pattern,
    invalid: (id) => `UniRef id '${id}' has invalid format. It should be a valid UniRef id.`,
    noun: "UniRef ids",
  }),
  entryRoute(unirefEntry),
  {
    ...entryRoute(uniref),
    path: "/uniref/{id}/light",
    functions: ["get_uniref_light"],
    answer: (context) => entryAnswer(context, uniref),
  },
  ...partRoutes<MemberRow, { member_count: number }>(members, {
    path: "/uniref/{id}/members",
    name: "get_uniref_members",
    table: "uniref_cluster",
    key: "id",
    column: "cluster_id",
    filter: readFacetFilter,
    lacks: ({ member_count }, { database, id }) => {
      const held = database.all("SELECT 1 FROM uniref_member WHERE cluster_id = ?", id).length;
      return member_count > held ? [{ name: `members beyond the first ${held}`, path: "memberId" }] : [];
    },
  }),
];
