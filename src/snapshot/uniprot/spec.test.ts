import { expect, it } from "vitest";
import { asker, describeSnapshot } from "../../../test/ask-snapshot.ts";
import { hasShared, sharedText } from "../../../test/shared.ts";
import { uniprotRoutes } from "./index.ts";

const HOST = "https://rest.uniprot.org";
const asked = asker("uniprot", uniprotRoutes);
const ask = (path: string) => asked(HOST + path);
const messages = (path: string): string[] =>
  (ask(path).json as { messages?: string[] } | undefined)?.messages ?? [];

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly aliases?: readonly string[];
}

interface Part {
  readonly query_fields: readonly Named[];
  readonly return_fields: readonly Named[];
  readonly sort_fields: readonly Named[];
  readonly facets: readonly (string | Named)[];
  readonly endpoints: readonly { readonly path: string; readonly formats: readonly string[] }[];
}

const parts: readonly (readonly [string, Part])[] = hasShared
  ? Object.entries(
      (JSON.parse(sharedText("spec/uniprot.json")) as { namespaces: Record<string, Part> }).namespaces,
    )
  : [];
const namesOf = (list: readonly (string | Named)[]): string[] =>
  list.flatMap((field) => (typeof field === "string" ? [field] : [field.name, ...(field.aliases ?? [])]));

describeSnapshot("the parts of UniProt", () => {
  it.each(parts)("%s knows every query field, and its kind", (name, { query_fields }) => {
    for (const { kind, ...field } of query_fields) {
      for (const written of namesOf([field])) {
        const path = (value: string) =>
          `/${name}/search?size=0&query=${written}:${encodeURIComponent(value)}`;
        expect(messages(path("*")).join()).not.toMatch(/is not a valid search field/);
        if (kind === "range") {
          expect(messages(path("[1 TO 2]")).join()).not.toMatch(/filter type/);
        }
      }
    }
  });

  it.each(parts)("%s knows every return field", (name, { return_fields }) => {
    const fields = namesOf(return_fields);
    expect(messages(`/${name}/search?size=0&query=a&fields=${fields.join(",")}`)).toEqual(
      ask(`/${name}/search?size=0&query=a`).absent ? expect.anything() : [],
    );
  });

  it.each(parts)("%s knows every sort field and facet", (name, { sort_fields, facets }) => {
    for (const field of namesOf(sort_fields)) {
      expect(messages(`/${name}/search?size=0&query=a&sort=${field}+asc`).join()).not.toMatch(/Invalid sort/);
    }
    for (const facet of namesOf(facets)) {
      expect(messages(`/${name}/search?size=0&query=a&facets=${facet}`).join()).not.toMatch(/Invalid facet/);
    }
    expect(messages(`/${name}/search?size=0&query=a&facets=color`).join()).toMatch(
      /Invalid facet name 'color'/,
    );
  });

  it.each(parts)("%s takes the formats of its searches and streams, and no others", (name, { endpoints }) => {
    const all = ["json", "tsv", "list", "fasta", "xml", "xlsx", "txt", "gff", "obo", "rdf", "ttl", "nt"];
    for (const { path, formats } of endpoints) {
      if (!/\/(search|stream)$/.test(path) || path.split("/").length !== 3) continue;
      for (const format of all) {
        const { status } = ask(`${path}?query=insulin&format=${format}`);
        if (formats.includes(format)) expect([path, format, status]).not.toContain(400);
        else expect([path, format, status]).toEqual([path, format, 400]);
      }
    }
    expect(name).not.toBe("");
  });
});
