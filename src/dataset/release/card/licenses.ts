import { NO_RELEASE } from "../statistics.ts";
import type { CardFacts } from "./card.ts";
import { paragraphs, table } from "./markdown.ts";

/** The sources that the answers of this set rest on, with what their owners say. */
export function licensesSection({ statistics, snapshot }: CardFacts): string {
  const licenses = new Map<string, Set<string>>();
  for (const { release, licence } of snapshot.sources)
    licenses.set(release, (licenses.get(release) ?? new Set()).add(licence));
  return paragraphs(
    "## Licenses",
    "Questions, calls and their evidence are biotool's own (Apache-2.0). Observations and arguments hold facts of these sources, under the licenses of their owners; " +
      "the license of the collection a fact was taken from stands beside it. `DATA-LICENSES.md` of biotool names every table with its origin.",
    table(
      ["facts of", "answers", "license"],
      Object.entries(statistics.releases).map(([release, answers]) => [
        release,
        answers,
        [
          ...(licenses.get(release) ?? [
            release === NO_RELEASE ? "answers that name no source" : "see DATA-LICENSES.md",
          ]),
        ].join("; "),
      ]),
    ),
    "UniProt, GO, Mondo, Cell Ontology and MGI (CC BY 4.0) ask that the source be named; HPO asks for attribution with its release and that its content stay as it is. " +
      "ClinVar's facts are not for diagnosis or medical decisions without review by a professional.",
  );
}
