import { type Command, InvalidArgumentError } from "commander";
import { EXIT } from "../failure.ts";
import { out } from "../terminal.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_biotool() { COMPREPLY=($(compgen -W "$(biotool complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}")); }
complete -o default -F _biotool biotool`,
  zsh: `#compdef biotool
_biotool() { compadd -- \${(f)"$(biotool complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"} }
compdef _biotool biotool`,
  fish: `complete -c biotool -f -a '(biotool complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
};

export function addCompletion(program: Command, exit: (status: number) => void): void {
  program
    .command("completion")
    .description("print a completion script for a shell")
    .argument("<shell>", "bash, zsh or fish", (shell) => {
      if (shell in SCRIPTS) return shell;
      throw new InvalidArgumentError(`It is one of ${Object.keys(SCRIPTS).join(", ")}.`);
    })
    .addHelpText("after", `\nExample:\n  $ echo 'source <(biotool completion bash)' >> ~/.bashrc`)
    .action((shell: string) => {
      out(SCRIPTS[shell]);
      exit(EXIT.done);
    });
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action(async (words: string[]) => {
      for (const candidate of await candidates(program, words)) out(candidate);
      exit(EXIT.done);
    });
}

/** What can stand in place of the last word: commands, functions, flags, or the values of a flag. */
async function candidates(program: Command, words: readonly string[]): Promise<string[]> {
  const [command, name] = words;
  const last = words.at(-1) ?? "";
  let found: readonly string[];
  if (words.length <= 1) found = namesOf(program);
  else if (command === "call")
    found = words.length === 2 ? await functionNames() : await flagsOrValues(name ?? "", words);
  else if (command === "completion") found = Object.keys(SCRIPTS);
  else if (command === "functions" && words.length === 3 && name === "show") found = await functionNames();
  else {
    const subcommand = program.commands.find((each) => each.name() === command);
    found = subcommand ? flagsOrCommands(subcommand, last) : [];
  }
  return found.filter((candidate) => candidate.startsWith(last));
}

const namesOf = (command: Command): string[] =>
  command.commands
    .map((each) => each.name())
    .filter((each) => each !== "complete" && each !== "call-function");

const flagsOrCommands = (command: Command, last: string): string[] =>
  last.startsWith("-") ? command.options.map(({ long }) => long ?? "") : namesOf(command);

async function functionNames(): Promise<string[]> {
  const { functions } = await import("../../../catalog/index.ts");
  return functions.map(({ name }) => name);
}

async function flagsOrValues(name: string, words: readonly string[]): Promise<readonly string[]> {
  const { findFunction } = await import("../../../catalog/index.ts");
  const parameters = findFunction(name)?.parameters ?? {};
  const schema = parameters[(words.at(-2) ?? "").replace(/^--/, "")]?.kind.schema;
  const values = schema?.enum ?? schema?.items?.enum;
  if (values) return values.map(String);
  return [
    ...Object.keys(parameters).map((parameter) => `--${parameter}`),
    "--live",
    "--json",
    "--raw",
    "--dry-run",
  ];
}
