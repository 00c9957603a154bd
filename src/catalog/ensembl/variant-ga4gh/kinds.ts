import { assembly, choice, ensemblId, text } from "../../../biology/index.ts";
import { defineKind, type Kind } from "../../../biology/kind.ts";
import { either } from "../../either.ts";

interface Telling {
  readonly id: string;
  readonly title: string;
  readonly example: string;
  readonly find: RegExp;
}

/** GA4GH identifiers are opaque: any word is accepted, and only those of a telling form are found in questions. */
const telling = ({ id, title, example, find }: Telling): Kind =>
  defineKind<string>({
    id,
    title,
    examples: [example],
    parse: (written) => (/^\S+$/.test(written) ? written : undefined),
    format: (written) => written,
    find,
  });

export const digestId = telling({
  id: "md5-id",
  title: "an MD5 digest",
  example: "a718acaa6135fdca8357d5bfe94211dd",
  find: /\b[0-9a-f]{32}\b/gi,
});
export const memberId = telling({
  id: "variant-set-member",
  title: "a member of a variant set",
  example: "1:rs142276873",
  find: /(?<![\w:.])\d{1,3}:(?:[a-z]{2,4}\d+|\w*[a-z]\w*)(?![\w:])/gi,
});
export const releaseId = telling({
  id: "ensembl-set",
  title: "a set of Ensembl",
  example: "Ensembl",
  find: /(?<=sets? |record |called |named )Ensembl(?:\.\d+\.\w+)?\b|\bEnsembl\.\d+\.\w+/gi,
});
export const setNumber = telling({
  id: "variant-set",
  title: "a variant set",
  example: "1",
  find: /(?<=sets? |record )\d{1,3}\b/gi,
});

export const featureId = either({
  id: "ga4gh-feature",
  title: "a versioned stable id",
  kinds: [ensemblId],
  also: [text],
});
export const referenceSetId = either({
  id: "reference-set",
  title: "an assembly",
  kinds: [assembly],
  also: [text],
});

export const structuralType = choice({
  id: "beacon-variant-type",
  title: "a type of structural variant",
  values: ["DUP", "DEL", "INS", "INV", "CNV", "DUP:TANDEM"],
});
export const resultsetResponses = choice({
  id: "resultset-responses",
  title: "which answers to include",
  values: ["ALL", "HIT", "MISS", "NONE"],
  sensitive: true,
});
