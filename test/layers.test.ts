import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const layers = (
  /```layers\n([\s\S]*?)```/.exec(readFileSync(join(root, "ARCHITECTURE.md"), "utf8"))?.[1] ?? ""
)
  .trim()
  .split("\n")
  .map((line) => line.split(/\s/)[0] ?? "");

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && file.includes("/"))
  .filter((file) => !file.endsWith(".test.ts") && !file.endsWith(".slow.ts"));

describe("the layers of ARCHITECTURE.md", () => {
  it("are the folders of src", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect([...layers].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it("import only from themselves and from layers before them", () => {
    const violations = sources.flatMap((file) => {
      const own = layers.indexOf(file.split("/")[0] ?? "");
      return importsOf(file)
        .filter((layer) => layers.indexOf(layer) > own)
        .map((layer) => `${file}: ${layers[own]} must not import ${layer}`);
    });
    expect(violations).toEqual([]);
  });
});

/** Layers that a file imports from, statically, dynamically or by re-export. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, "src", file), "utf8");
  const paths = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path = ""]) => path);
  return paths
    .map((path) => join(file, "..", path).split("/")[0] ?? "")
    .filter((layer) => layers.includes(layer));
}
