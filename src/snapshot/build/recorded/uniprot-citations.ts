import type { JsonValue } from "../../../biology/index.ts";
import { known } from "../cells.ts";
import type { Store } from "../store.ts";
import { type AnswerFolder, sourceName } from "./answer-folder.ts";
import { keep } from "./keep.ts";
import { at, listAt, typed } from "./recorded-json.ts";
import { entriesIn, FILES, PROTEIN_FILES } from "./uniprot-files.ts";

const { joinedAt, textAt } = typed;

const LISTS = [
  "uniprot/search_literature_citations__uw_supporting-data_citations_citationsModelData.json",
  "uniprot/uniprotkb_publications__uw_uniprotkb_components_entry_entryPublicationsData.json",
];

/** Citations wherever an answer names one, each once; abstracts are left out. */
export function loadCitations(answers: AnswerFolder, store: Store): void {
  const seen = new Set<string>();
  const add = (citation: JsonValue | undefined, file: string): void => {
    const id = textAt(citation, "id");
    if (citation !== undefined && id !== null && !seen.has(id)) addCitation(citation, { id, file, store });
    if (id !== null) seen.add(id);
  };
  for (const { entry, file } of entriesIn(answers, LISTS)) add(at(entry, "citation"), file);
  for (const { entry, file } of entriesIn(answers, PROTEIN_FILES)) {
    for (const reference of listAt(entry, "references")) add(at(reference, "citation"), file);
  }
  for (const citation of listAt(answers.json(FILES.proteome), "citations")) add(citation, FILES.proteome);
}

function addCitation(
  citation: JsonValue,
  { id, file, store }: { id: string; file: string; store: Store },
): void {
  const references = listAt(citation, "citationCrossReferences");
  const reference = (database: string): string | null =>
    textAt(
      references.find((part) => textAt(part, "database") === database),
      "id",
    );
  const row = {
    id,
    type: textAt(citation, "citationType"),
    title: textAt(citation, "title"),
    journal: textAt(citation, "journal"),
    date: textAt(citation, "publicationDate"),
    volume: known(textAt(citation, "volume") ?? ""),
    first_page: known(textAt(citation, "firstPage") ?? ""),
    last_page: known(textAt(citation, "lastPage") ?? ""),
    pubmed: reference("PubMed"),
    doi: reference("DOI"),
    groups: joinedAt(citation, "authoringGroup"),
    complete: at(citation, "completeAuthorList") === true ? 1 : null,
    source: sourceName(file),
  };
  const problem =
    (/^\d+$/.test(id) && row.pubmed !== id ? "the PubMed id is another" : undefined) ??
    (row.type === "submission" ? "a submission, which has no journal" : undefined) ??
    (/\b(1[89]|20)\d\d$/.test(row.date ?? "") ? undefined : "the date has no year");
  if (!keep(store, { table: "citation_record", row, problem })) return;
  for (const [position, name] of listAt(citation, "authors").entries()) {
    if (typeof name === "string" && name !== "")
      store.add("citation_author", { citation_id: id, position, name });
  }
}
