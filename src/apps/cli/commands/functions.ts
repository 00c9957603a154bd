import type { Command } from "commander";
import type { FunctionDefinition } from "../../../catalog/definition.ts";
import { EXIT } from "../failure.ts";
import { shellCall } from "../print-answer.ts";
import { out, outJson, styled, table } from "../terminal.ts";

export function addFunctions(program: Command, exit: (status: number) => void): void {
  const command = program
    .command("functions")
    .description("list the functions of the catalogue, or find one")
    .argument("[words...]", "what the function should do")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      `
Examples:
  $ biotool functions                    all of them, by database and tool
  $ biotool functions gene orthologs     the ones that fit these words, best first
  $ biotool functions show lookup_by_id  everything about one`,
    )
    .action(async (words: string[], options: { readonly json?: boolean }) => {
      exit(words.length === 0 ? await list(options) : await search(words.join(" "), options));
    });
  command
    .command("show")
    .description("show one function: parameters, example, schema")
    .argument("<function>", "its name")
    .option("--json", "print its JSON Schema")
    .addHelpText("after", "\nExample:\n  $ biotool functions show lookup_by_symbol --json")
    .action(async (name: string, options: { readonly json?: boolean }) => {
      exit(await show(name, { json: options.json === true || command.opts()["json"] === true }));
    });
}

async function list({ json = false }: { readonly json?: boolean }): Promise<number> {
  const { functions } = await import("../../../catalog/index.ts");
  if (json) outJson(functions.map(briefly));
  else {
    for (const [group, members] of Map.groupBy(functions, ({ database, tool }) => `${database} ${tool}`)) {
      out(styled("bold", group));
      out(table(members.map(({ name, does }) => [`  ${name}`, does])));
    }
  }
  return EXIT.done;
}

async function search(words: string, { json = false }: { readonly json?: boolean }): Promise<number> {
  const { searchFunctions } = await import("../../../caller/index.ts");
  const found = searchFunctions(words, { limit: 10 });
  if (json) outJson(found.map(({ definition, score }) => ({ ...briefly(definition), score })));
  else if (found.length === 0) out(`No function fits "${words}".`);
  else out(table(found.map(({ definition }) => [styled("bold", definition.name), definition.does])));
  return found.length === 0 ? EXIT.no : EXIT.done;
}

async function show(name: string, { json }: { readonly json: boolean }): Promise<number> {
  const { getFunction, jsonSchema } = await import("../../../catalog/index.ts");
  const definition = getFunction(name);
  if (json) {
    outJson({ ...briefly(definition), parameters: jsonSchema(name) });
    return EXIT.done;
  }
  const { database, tool, domain, does, method, path, parameters, example, asks } = definition;
  out(`${styled("bold", name)}  ${database} · ${tool} · ${domain}`);
  out(`${does}.`);
  out(`\n${styled("dim", "request")}  ${method} ${path}\n`);
  out(
    table(
      Object.entries(parameters).map(([parameter, { kind, does: purpose, required }]) => [
        `  ${parameter}${required ? " *" : ""}`,
        kind.title,
        purpose,
      ]),
    ),
  );
  if (asks.length > 0) out(`\n${styled("dim", "people ask")}\n${asks.map((ask) => `  ${ask}`).join("\n")}`);
  out(`\n${styled("dim", "example")}\n  ${shellCall({ name, arguments: example })}`);
  return EXIT.done;
}

const briefly = ({ name, database, tool, domain, does, example }: FunctionDefinition) => ({
  name,
  database,
  tool,
  domain,
  does,
  example,
});
