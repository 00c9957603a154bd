import type { Request } from "../catalog/definition.ts";
import type { Answer } from "../client/outcome.ts";
import { openAnswering, type SnapshotOptions } from "./answering.ts";
import { infoOf, type SnapshotInfo } from "./info.ts";
import { compileRoutes } from "./router.ts";
import { routes } from "./routes.ts";

/** The embedded database with the three services' wire formats in front of it. */
export interface Snapshot {
  /** ISO 8601 date of the newest fact. */
  readonly date: string;
  /**
   * Answers as the service would, with the header `x-biotool-snapshot: absent` where the facts are not held, and
   * `x-biotool-snapshot-release` for the releases of the sources cited, joined with `; `.
   * @throws NotInSnapshotError for a host that is none of the services
   * @throws CorruptFileError where a packed file is damaged
   */
  answer(request: Request): Answer;
  /** What is held: per function whether it can be answered, from which tables and sources. */
  info(): SnapshotInfo;
  close(): void;
}

const router = compileRoutes(routes);

/** Opens the snapshot. Tables are unpacked when first needed. @throws CorruptFileError without a readable manifest */
export function openSnapshot(options: SnapshotOptions = {}): Snapshot {
  const { manifest, answer, close } = openAnswering(options);
  return {
    date: manifest.date,
    answer: (request) => answer(request, router),
    info: () => infoOf(manifest),
    close,
  };
}
