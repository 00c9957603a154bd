import { expect, it } from "vitest";
import { describeShared, sharedText } from "../../../../test/shared.ts";
import { compileRoutes } from "../../router.ts";
import { ensemblRoutes } from "../index.ts";
import type { EnsemblRoute } from "./index.ts";

interface Endpoint {
  readonly path: string;
  readonly outputs: readonly string[];
  readonly post_variants?: readonly { readonly path: string }[];
}

const router = compileRoutes(ensemblRoutes);

/** Formats of the route of a path; undefined where there is none. */
function formatsOf(path: string): string[] | undefined {
  const match = router("ensembl", path.replace(/\{\w+\}/g, "x"));
  const { writers = { xml: true } } = (match?.route ?? {}) as Partial<EnsemblRoute>;
  return match && ["json", "jsonp", ...Object.keys(writers)].filter((format) => format !== "html").sort();
}

/** What ours does not write, with the reason. */
const UNWRITTEN: Readonly<Record<string, readonly string[]>> = {
  // The tree of a block is told as Newick in the JSON; its sequences are held of one genome.
  "/alignment/region/{species}/{region}": ["phyloxml"],
};

/** Paths without a route: which Compara databases the service has is no fact that is held. */
const NOT_HELD: readonly string[] = ["/info/comparas"];

describeShared("the formats of every documented endpoint", () => {
  const { endpoints } = JSON.parse(sharedText("spec/ensembl.json")) as {
    readonly endpoints: Readonly<Record<string, Endpoint>>;
  };

  it.each(Object.values(endpoints))("are those of $path", ({ path, outputs }) => {
    // Text and SeqXML go by the names of XML too at the service, which its documentation does not list.
    const found = formatsOf(path)?.filter((format) => format !== "xml" || !outputs.includes("seqxml"));
    const written = outputs.filter((format) => !UNWRITTEN[path]?.includes(format));
    expect(found).toEqual(NOT_HELD.includes(path) ? undefined : written.sort());
  });

  it.each(
    Object.values(endpoints).flatMap(({ post_variants = [] }) => post_variants.map(({ path }) => path)),
  )("has a POST form at %s", (path) => {
    const route = router("ensembl", path.replace(/\{\w+\}/g, "x"))?.route as EnsemblRoute | undefined;
    expect(route?.methods).toContain("POST");
  });
});
