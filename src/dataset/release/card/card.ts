import type { Manifest } from "../../../snapshot/index.ts";
import { hubFrontMatter } from "../../formats/index.ts";
import type { StageManifest } from "../../stages/stage.ts";
import type { Statistics } from "../statistics.ts";
import type { ThinFunction } from "../thin-functions.ts";
import { checkedSection } from "./checked.ts";
import { fewSection } from "./few.ts";
import { filesSection } from "./files-section.ts";
import { licensesSection } from "./licenses.ts";
import { limitsSection } from "./limits.ts";
import { againSection, madeSection } from "./made.ts";
import { paragraphs, told } from "./markdown.ts";
import { numbersSection } from "./numbers.ts";
import { splitsSection } from "./splits.ts";

export interface CardFacts {
  readonly statistics: Statistics;
  /** Rows by part, of those that have any. */
  readonly parts: Readonly<Record<string, number>>;
  readonly thin: readonly ThinFunction[];
  readonly manifests: readonly StageManifest[];
  readonly snapshot: Pick<Manifest, "date" | "sources">;
}

/** The data card: front matter of the Hugging Face hub, then what a reader must know before using the set. */
export const cardOf = (facts: CardFacts): string =>
  `${hubFrontMatter({ splits: facts.parts, name: "biotool" })}\n${paragraphs(
    introduction(facts),
    filesSection(facts),
    madeSection(facts),
    numbersSection(facts),
    checkedSection(facts),
    splitsSection(facts),
    fewSection(facts),
    licensesSection(facts),
    limitsSection(facts),
    againSection(facts),
    CITATION,
  )}\n`;

function introduction({ statistics, snapshot }: CardFacts): string {
  const { rows, functions } = statistics;
  const covered = Object.values(functions).filter((one) => one.rows > 0).length;
  return paragraphs(
    "# biotool data set",
    `${told(rows)} questions of biology in English, with the calls of NCBI, Ensembl and UniProt that answer them, the reason for every argument, ` +
      `and what the calls gave. Rows of one call are about ${covered} of the ${Object.keys(functions).length} functions of the catalogue. ` +
      "It is for training and measuring programs that turn a question into a call of a database.",
    `**${originOfAnswers(statistics, snapshot.date)}**`,
  );
}

function originOfAnswers({ transports }: Statistics, date: string): string {
  const others = Object.keys(transports).filter((name) => name !== "snapshot");
  return others.length === 0
    ? `It is made on the facts of biotool's snapshot (newest fact: ${date}). No live call was made: what a call gave is what the snapshot ` +
        "answers in the services' formats, and what the live services say today may differ."
    : `Calls by who answered them: ${Object.entries(transports)
        .map(([name, count]) => `${name} ${told(count)}`)
        .join(", ")}. The snapshot's newest fact is of ${date}.`;
}

const CITATION = `## Citation

The idea of such a set (verified pairs of biological questions and database calls for teaching language models) is that of *BioTool*, ACL 2026;
please cite that paper when you use the idea. Nothing of its data set is in this one: no question, no call, no observation and no text was copied.
To cite this set, name biotool and the SHA-256 of \`manifest.json\` in \`SHA256SUMS\`.`;
