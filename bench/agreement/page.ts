import type { Agreement } from "./agreement.ts";
import type { ContentPair } from "./content.ts";
import type { Form } from "./form.ts";

/** The figures of an agreement, as rows of what and how much. */
export function figuresOf({
  forms,
  contents,
  refusals,
  carried,
  unexplained,
}: Agreement): readonly (readonly [string, string])[] {
  const answered = forms.filter((form) => form.answered);
  const labels = new Set(forms.map(({ label }) => label));
  const differing = answered.flatMap(({ differences }) => differences);
  const below = differing.reduce((sum, { below }) => sum + below + 1, 0);
  const agreeing = answered.reduce((sum, form) => sum + form.agreeing, 0);
  const whole = new Set(answered.map(({ label }) => label));
  const clean = [...whole].filter((label) =>
    answered.every(
      (form) =>
        form.label !== label || form.differences.every(({ kind, isKnown }) => kind === "missing" || isKnown),
    ),
  );
  const values = agreeingOf(contents);
  const independent = contents.filter(({ label }) => !carried.has(label));
  const others = contents.flatMap(({ differences }) => differences);
  const same = refusals.filter(({ verdict }) => verdict === "same").length;
  const absent = refusals.filter(({ verdict }) => verdict === "not held").length;
  return [
    ["functions with recorded answers of content", String(labels.size)],
    ["of them answered by the snapshot with content of the same format", share(whole.size, labels.size)],
    [
      "of these without a member or type that no recorded answer of the service has",
      share(clean.length, whole.size),
    ],
    ["members compared by path and type", String(agreeing + below)],
    ["members that agree", share(agreeing, agreeing + below)],
    ["members that only the service has", share(sumOf(answered, "missing"), agreeing + below)],
    [
      "of them named missing by the answer's own header",
      String(sumOf(answered, "missing", { reason: /^the answer's header/ })),
    ],
    [
      "of them left out of other recorded answers too",
      String(sumOf(answered, "missing", { reason: /^optional/ })),
    ],
    ["members that only the snapshot has", share(sumOf(answered, "extra"), agreeing + below)],
    ["members of another type", share(sumOf(answered, "type"), agreeing + below)],
    ["recorded answers about something held, asked for again", String(contents.length)],
    ["values that agree", share(values, values + others.length)],
    [
      "of them by functions no table of which was carried out of these answers",
      `${independent.length} answers, ${share(agreeingOf(independent), agreeingOf(independent) + independent.flatMap(({ differences }) => differences).length)}`,
    ],
    ["values that differ, with a reason", String(others.filter(({ reason }) => reason !== undefined).length)],
    ["recorded refusals asked for again", String(refusals.length)],
    ["of them refused in the same words, or absent", `${same} and ${absent}`],
    ["differences without a reason, of all kinds", String(unexplained.length)],
  ];
}

/** Members that differ in one way, what is below them counted; where `reason` is given, for such a reason only. */
const sumOf = (
  forms: readonly Form[],
  kind: string,
  { reason = /(?:)/ }: { readonly reason?: RegExp } = {},
): number =>
  forms
    .flatMap(({ differences }) => differences)
    .filter((difference) => difference.kind === kind && reason.test(difference.reason ?? ""))
    .reduce((sum, { below }) => sum + below + 1, 0);

const agreeingOf = (contents: readonly ContentPair[]): number =>
  contents.reduce((sum, { agreeing }) => sum + agreeing, 0);

const share = (part: number, all: number): string =>
  `${part} of ${all} (${all === 0 ? 0 : ((100 * part) / all).toFixed(1)} %)`;

/** The text of docs/agreement.md. */
export function agreementPage(agreement: Agreement, day: string): string {
  const { forms, contents, refusals, unexplained } = agreement;
  return [
    "# Agreement with the services",
    "",
    `Written by \`npx node bench/snapshot-agreement.ts\` on ${day} from the recorded answers beside the project (\`../shared/responses\`).`,
    "Form: members by path and type over all recorded answers of a function, against the snapshot's answers to the same requests,",
    "else to the same kind of request about what it holds. Content: value by value where the snapshot answers the very request.",
    "Part of the snapshot was carried out of these very answers (docs/snapshot.md), so the share of the functions no table of which",
    "was is given apart.",
    "",
    "| what | figure |",
    "| --- | --: |",
    ...figuresOf(agreement).map(([what, figure]) => `| ${what} | ${figure} |`),
    "",
    "## By form",
    "",
    "`same` counts the answers to the very request recorded. Differences are listed under the table; a member that is missing takes",
    "what is below it along.",
    "",
    "| function, database, format | recorded | same | agree | missing | extra | type |",
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...forms.map((form) =>
      form.answered
        ? `| ${form.name} | ${form.recordings} | ${form.same} | ${form.agreeing} | ${["missing", "extra", "type"].map((kind) => sumOf([form], kind)).join(" | ")} |`
        : `| ${form.name} | ${form.recordings} | | absent | | | |`,
    ),
    "",
    ...forms.flatMap(formDifferences),
    "## By content",
    "",
    ...contentDifferences(contents),
    "## Refusals",
    "",
    ...refusals
      .filter(({ verdict }) => verdict === "answered" || verdict === "other words")
      .map(({ url, verdict, reason }) => `- \`${url}\`: ${verdict}: ${reason ?? "no reason known"}`),
    "",
    "## Without a reason",
    "",
    ...(unexplained.length === 0 ? ["Nothing."] : unexplained.map((line) => `- ${line}`)),
    "",
  ].join("\n");
}

/** Differences of one form, those with the same reason on one line. */
function formDifferences({ name, differences }: Form): string[] {
  if (differences.length === 0) return [];
  const groups = Map.groupBy(differences, ({ kind, reason }) => `${kind}: ${reason ?? "no reason known"}`);
  return [
    `**${name}**`,
    "",
    ...[...groups].map(
      ([said, members]) =>
        `- ${said}: ${members.map(({ path, below }) => `\`${path}\`${below > 0 ? ` (+${below})` : ""}`).join(", ")}`,
    ),
    "",
  ];
}

/** Values that differ, by function, member and reason. */
function contentDifferences(contents: readonly ContentPair[]): string[] {
  const all = contents.flatMap(({ label, differences }) =>
    differences.map((difference) => ({ label, ...difference })),
  );
  const groups = Map.groupBy(all, ({ label, reason }) => `${label}: ${reason ?? "no reason known"}`);
  return [
    ...[...groups].map(([said, members]) => {
      const paths = [...new Set(members.map(({ path }) => path))].slice(0, 12);
      const [first] = members;
      return `- ${said}: ${members.length} values of ${paths.map((path) => `\`${path}\``).join(", ")}; \`${first?.theirs ?? ""}\` is here \`${first?.ours ?? ""}\``;
    }),
    "",
  ].map((line) => line.replaceAll("\n", " "));
}
