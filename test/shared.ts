import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";

const folder = fileURLToPath(new URL("../../shared/", import.meta.url));

/** Whether the folder of facts, specifications and recorded answers lies beside the project. */
export const hasShared = existsSync(folder);

/** Absolute path of something in that folder. */
export const sharedPath = (path: string): string => `${folder}${path}`;

export const sharedText = (path: string): string => readFileSync(sharedPath(path), "utf8");

/** A test group that needs that folder; says so and is skipped where it is missing. */
export function describeShared(title: string, body: () => void): void {
  if (hasShared) describe(title, body);
  // The body is not run: it reads the folder while it lists its tests.
  else describe(title, () => test.skip("needs ../shared, which is not here", () => {}));
}
