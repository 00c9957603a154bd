import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import { element, escapeXml, jsonAnswer, xmlAnswer } from "./answers.ts";
import type { Translation } from "./translate.ts";
import type { StackEntry } from "./translation-part.ts";

/** What a search found. */
export interface Found {
  readonly total: number;
  readonly retstart: number;
  readonly ids: readonly string[];
  readonly translation: Translation;
  /** What the service says of the query. */
  readonly messages: readonly string[];
  readonly kept: { readonly webenv: string; readonly key: number } | undefined;
}

interface Form {
  readonly json: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const header = { type: "esearch", version: "0.3" };

export function searchFailure(message: string, json: boolean): Answer {
  if (json) return jsonAnswer({ header, esearchresult: { ERROR: message } });
  return xmlAnswer({ root: "eSearchResult", body: element("ERROR", message) });
}

export function countAnswer(total: number, { json, headers }: Form): Answer {
  if (json) return jsonAnswer({ header, esearchresult: { count: String(total) } }, headers);
  return xmlAnswer({ root: "eSearchResult", body: element("Count", total) }, { headers });
}

export const foundAnswer = (found: Found, { json, headers }: Form): Answer =>
  json
    ? jsonAnswer(asJson(found), headers)
    : xmlAnswer({ root: "eSearchResult", body: asXml(found) }, { headers });

/** Where nothing was found, NCBI prints the query in parentheses and no stack. */
const printed = ({ total, translation }: Found): string =>
  total === 0 ? `(${translation.text})` : translation.text;

interface Warnings {
  readonly phrasesIgnored: readonly string[];
  readonly quotedPhrasesNotFound: readonly string[];
  readonly outputMessages: readonly string[];
}

const warningsOf = ({ total, translation, messages }: Found): Warnings => ({
  phrasesIgnored: translation.phrasesIgnored,
  quotedPhrasesNotFound: translation.quotedPhrasesNotFound,
  outputMessages: total === 0 ? [...messages, "No items found."] : messages,
});

const isEmpty = (lists: readonly (readonly string[])[]): boolean => lists.every((list) => list.length === 0);

function asJson(found: Found): JsonValue {
  const { total, retstart, ids, translation, kept } = found;
  const { phrasesNotFound, fieldsNotFound } = translation;
  const { phrasesIgnored, quotedPhrasesNotFound, outputMessages } = warningsOf(found);
  return {
    header,
    esearchresult: {
      count: String(total),
      retmax: String(ids.length),
      retstart: String(retstart),
      ...(kept ? { querykey: String(kept.key), webenv: kept.webenv } : {}),
      idlist: ids,
      translationset: translation.translations,
      ...(total === 0 ? {} : { translationstack: translation.stack.map(stackEntry) }),
      querytranslation: printed(found),
      ...(isEmpty([phrasesNotFound, fieldsNotFound])
        ? {}
        : { errorlist: { phrasesnotfound: phrasesNotFound, fieldsnotfound: fieldsNotFound } }),
      ...(isEmpty([phrasesIgnored, quotedPhrasesNotFound, outputMessages])
        ? {}
        : {
            warninglist: {
              phrasesignored: phrasesIgnored,
              quotedphrasesnotfound: quotedPhrasesNotFound,
              outputmessages: outputMessages,
            },
          }),
    },
  };
}

const stackEntry = (entry: StackEntry): JsonValue =>
  typeof entry === "string" ? entry : { ...entry, count: String(entry.count) };

function asXml(found: Found): string {
  const { total, retstart, ids, translation, kept } = found;
  const { phrasesIgnored, quotedPhrasesNotFound, outputMessages } = warningsOf(found);
  const errors = [
    ...elements("PhraseNotFound", translation.phrasesNotFound),
    ...elements("FieldNotFound", translation.fieldsNotFound),
  ];
  const warnings = [
    ...elements("PhraseIgnored", phrasesIgnored),
    ...elements("QuotedPhraseNotFound", quotedPhrasesNotFound),
    ...elements("OutputMessage", outputMessages),
  ];
  const translations = translation.translations.map(
    ({ from, to }) => `<Translation>     ${element("From", from)}     ${element("To", to)}    </Translation>`,
  );
  return [
    element("Count", total) + element("RetMax", ids.length) + element("RetStart", retstart),
    kept ? element("QueryKey", kept.key) + element("WebEnv", kept.webenv) : "",
    ids.length > 0 ? `<IdList>\n${ids.map((id) => `${element("Id", id)}\n`).join("")}</IdList>` : "<IdList/>",
    inside("TranslationSet", translations) || "<TranslationSet/>",
    total === 0 ? "" : inside("TranslationStack", translation.stack.map(stackXml)),
    `<QueryTranslation>${escapeXml(printed(found))}</QueryTranslation>`,
    inside("ErrorList", errors),
    inside("WarningList", warnings),
  ].join("");
}

const elements = (name: string, texts: readonly string[]): string[] =>
  texts.map((text) => element(name, text));

const inside = (name: string, parts: readonly string[]): string =>
  parts.length === 0 ? "" : `<${name}>${parts.join("")}</${name}>`;

const stackXml = (entry: StackEntry): string =>
  typeof entry === "string"
    ? element("OP", entry)
    : `<TermSet>${element("Term", entry.term)}${element("Field", entry.field)}${element("Count", entry.count)}${element("Explode", entry.explode)}</TermSet>`;
