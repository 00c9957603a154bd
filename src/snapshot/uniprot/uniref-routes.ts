import { parseUniprotQuery, type UniprotNode } from "../../biology/uniprot-query.ts";
import { allOf, anyOf, type Condition, noneOf, where } from "../query/condition.ts";
import type { Route, RouteContext } from "../route.ts";
import { refusal } from "./answers.ts";
import { entryAnswer, entryRoute } from "./entry.ts";
import { alike } from "./formats.ts";
import type { Namespace } from "./namespace.ts";
import { listAnswer, searchRoute, streamRoute } from "./search.ts";
import { UNIREF_ID, uniref, unirefEntry } from "./uniref.ts";
import { clusterMember, type MemberRow } from "./uniref-entry.ts";
import { plain } from "./vocabulary.ts";

const members: Namespace<MemberRow> = {
  path: "uniref",
  functions: { entry: "", search: "get_uniref_members", stream: "get_uniref_members" },
  tables: uniref.tables,
  id: UNIREF_ID,
  from: "uniref_member",
  key: "position",
  whole: false,
  formats: alike("list", "json"),
  queryFields: {},
  isKnownField: () => false,
  anyField: () => where("0"),
  sorts: {},
  relevance: () => [],
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
};

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

function listMembers(context: RouteContext, kind: "search" | "stream") {
  const { path, query, request, database } = context;
  const id = UNIREF_ID.normalise((path["id"] ?? "").trim());
  if (!UNIREF_ID.pattern.test(id)) return refusal({ request, format: "json", messages: [UNIREF_ID.message] });
  const text = query.get("facetFilter")?.trim() ?? "";
  const tree = text === "" ? undefined : parseUniprotQuery(text);
  const filter = tree && filterOf(tree);
  if (text !== "" && !filter) {
    return refusal({ request, format: "json", messages: ["The 'facetFilter' has an invalid syntax"] });
  }
  const cluster = database.get<{ member_count: number }>(
    "SELECT member_count FROM uniref_cluster WHERE id = ?",
    id,
  );
  if (!cluster) return undefined;
  const within = allOf([where("cluster_id = ?", id), ...(filter ? [filter] : [])]);
  const held = database.all("SELECT 1 FROM uniref_member WHERE cluster_id = ?", id).length;
  const lacks = [{ name: `members beyond the first ${held}`, path: "memberId" }];
  const namespace = cluster.member_count > held ? { ...members, lacks: () => lacks } : members;
  return listAnswer(context, { namespace, kind, within });
}

export const unirefRoutes: readonly Route[] = [
  searchRoute(uniref),
  streamRoute(uniref),
  entryRoute(unirefEntry),
  {
    ...entryRoute(uniref),
    path: "/uniref/{id}/light",
    functions: ["get_uniref_light"],
    answer: (context) => entryAnswer(context, uniref),
  },
  {
    service: "uniprot",
    path: "/uniref/{id}/members",
    functions: ["get_uniref_members"],
    tables: uniref.tables,
    answer: (context) => listMembers(context, "search"),
  },
  {
    service: "uniprot",
    path: "/uniref/{id}/members/stream",
    functions: [],
    tables: uniref.tables,
    answer: (context) => listMembers(context, "stream"),
  },
];
