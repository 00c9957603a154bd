#!/usr/bin/env node
import { readFileSync } from "node:fs";
import * as nodeModule from "node:module";

// Only what `--version` needs is loaded before it is known that more is wanted: a cold start is a promise of the README.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const words = process.argv.slice(2);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `biotool needs Node 22.13 or newer; this is ${process.versions.node}. Install it, or use \`npx -p node@22 -p biotool biotool\`.\n`,
  );
  process.exitCode = 2;
} else if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  const manifest = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  process.stdout.write(`${manifest.version}\n`);
} else {
  // Some five hundred small modules are compiled once and then taken from a cache.
  nodeModule.enableCompileCache();
  // Whoever reads may stop reading (`| head`); that is no error.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  resolveDirectly();
  const { run } = await import("./run.ts");
  process.exitCode = await run(words);
}

/**
 * Modules of this package import each other by their exact file names, so the address is all there is to resolve. Node
 * would look for a package.json in every folder above each of them, which takes longer than loading them.
 */
function resolveDirectly(): void {
  const root = new URL("../../", import.meta.url).href;
  // Node 22.13 and 22.14 do not have it.
  nodeModule.registerHooks?.({
    resolve(specifier, context, next) {
      const { parentURL } = context;
      const isOurs = /^\.\.?\/.*\.js$/.test(specifier) && parentURL?.startsWith(root);
      if (!isOurs) return next(specifier, context);
      return { url: new URL(specifier, parentURL).href, format: "module", shortCircuit: true };
    },
  });
}
