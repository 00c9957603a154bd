import { ArgumentError, BiotoolError } from "../../errors/index.ts";
import { err, outJson, styled } from "./terminal.ts";

/** Exit statuses of the shell: scripts branch on them. */
export const EXIT = { done: 0, no: 1, usage: 2, unreachable: 3, damaged: 4, interrupted: 130 } as const;

const STATUS_OF: Readonly<Record<string, number>> = {
  usage: EXIT.usage,
  argument: EXIT.usage,
  refused: EXIT.no,
  "not-in-snapshot": EXIT.no,
  unavailable: EXIT.unreachable,
  "corrupt-file": EXIT.damaged,
};

/** Tells a failure and returns the exit status for it. A defect of ours keeps its stack. */
export function report(error: unknown, { json }: { readonly json: boolean }): number {
  if (isAbort(error)) {
    err("Stopped.");
    return EXIT.interrupted;
  }
  if (!(error instanceof BiotoolError)) {
    err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    err("This is a defect of biotool, not of your input.");
    return 70;
  }
  if (json) outJson({ error: error.toJSON() });
  else tell(error);
  return STATUS_OF[error.code] ?? EXIT.no;
}

function tell(error: BiotoolError): void {
  const lines =
    error instanceof ArgumentError ? error.problems.map(({ message }) => message) : [error.message];
  for (const line of lines) err(`${styled("red", "error", { stream: process.stderr })}  ${line}`);
  if (error.nextStep) err(`${styled("dim", "next", { stream: process.stderr })}   ${error.nextStep}`);
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";
