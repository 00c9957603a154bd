import { expect, test } from "vitest";
import type { Route } from "./route.ts";
import { compileRoutes } from "./router.ts";

const route = (path: string): Route => ({
  service: "ensembl",
  path,
  functions: [path],
  tables: [],
  answer: () => undefined,
});

const router = compileRoutes(
  [
    "/variation/{species}/{id}",
    "/variation/{species}/pmid/{pmid}",
    "/lookup/id/{id}",
    "/lookup/id",
    "/ld/{species}/pairwise/{id1}/{id2}",
    "/ld/{species}/{region}/{x}/{population}",
  ].map(route),
);

test("placeholders are decoded, and an escaped slash stays in its segment", () => {
  expect(router("ensembl", "/variation/human/rs7%2F8")?.path).toEqual({ species: "human", id: "rs7/8" });
});

test("a path that says more literally wins over one with a placeholder there", () => {
  expect(router("ensembl", "/ld/human/pairwise/rs1/rs2")?.route.path).toBe(
    "/ld/{species}/pairwise/{id1}/{id2}",
  );
});

test("a slash at the end counts for nothing", () => {
  expect(router("ensembl", "/lookup/id/ENSG00000012048/")?.path).toEqual({ id: "ENSG00000012048" });
  expect(router("ensembl", "/lookup/id")?.route.path).toBe("/lookup/id");
});

test("another service, another length and a broken escape have no route", () => {
  expect(router("uniprot", "/lookup/id/X")).toBeUndefined();
  expect(router("ensembl", "/lookup/id/X/Y")).toBeUndefined();
  expect(router("ensembl", "/lookup/id/%zz")).toBeUndefined();
});
