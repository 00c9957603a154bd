import type { BuildOptions } from "./build/build.ts";
import type { Manifest } from "./manifest.ts";
import type { ServeOptions, SnapshotServer } from "./serve.ts";

export type { SnapshotOptions } from "./answering.ts";
export { type Facts, openFacts } from "./facts.ts";
export type { FunctionHolding, SnapshotInfo } from "./info.ts";
export type { Manifest, ManifestDrop, ManifestSource, ManifestTable, ManifestVolume } from "./manifest.ts";
export { ABSENT_HEADER, ABSENT_VALUE, type Route, type RouteContext } from "./route.ts";
export { routes } from "./routes.ts";
export { openSnapshot, type Snapshot } from "./snapshot.ts";
export { snapshotTransport } from "./transport.ts";
export type { BuildOptions, ServeOptions, SnapshotServer };

/**
 * Reads the fact tables, checks them, and writes the volumes and `manifest.json`. The same facts give the same bytes.
 * The builder is loaded when it is called: who asks the snapshot does not need it.
 * @throws UsageError where a fact table is missing
 */
export async function buildSnapshot(options: BuildOptions): Promise<Manifest> {
  const builder = await import("./build/build.ts");
  return builder.buildSnapshot(options);
}

/** Answers over HTTP in the three services' own formats, so that any client written for them can be pointed here. */
export async function serveSnapshot(options: ServeOptions = {}): Promise<SnapshotServer> {
  const server = await import("./serve.ts");
  return server.serveSnapshot(options);
}
