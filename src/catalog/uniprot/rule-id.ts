import { uniruleId } from "../../biology/index.ts";
import { defineKind } from "../../biology/kind.ts";
import { either } from "../either.ts";

/** Names that rules had in HAMAP (MF_), PIR (PIRSR, PIRNR), RuleBase (RU) and PROSITE (PRU); UniProt redirects them. */
const formerRuleId = defineKind<string>({
  id: "former-unirule-id",
  title: "a former name of a UniRule",
  examples: ["MF_00001", "PIRSR000100-1", "RU003465"],
  parse: (text) =>
    /^(?:MF_\d{5}|PIR[SN]R\d{1,9}(?:-\d{1,3})?|RU\d{6}|PRU\d{5})$/i.test(text)
      ? text.toUpperCase()
      : undefined,
  format: (value) => value,
  find: /(?<![\w-])(?:MF_\d{5}|PIR[SN]R\d{1,9}(?:-\d{1,3})?|P?RU\d{5,6})(?![\w-])/g,
});

export const uniRule = either({
  id: "unirule",
  title: "a UniRule",
  kinds: [uniruleId, formerRuleId],
});
