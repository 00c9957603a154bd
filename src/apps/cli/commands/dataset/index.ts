import type { Command } from "commander";
import { addAudit } from "./audit.ts";
import { addBuild } from "./build.ts";
import { addExport } from "./export.ts";
import { addImport } from "./import.ts";
import { addReview } from "./review.ts";
import { addSample } from "./sample.ts";
import { addStats } from "./stats.ts";

export function addDataset(program: Command, exit: (status: number) => void): void {
  const command = program
    .command("dataset")
    .description("verified questions with their calls: build, read, check, hand on");
  for (const add of [addBuild, addStats, addAudit, addExport, addImport, addReview, addSample])
    add(command, exit);
}
