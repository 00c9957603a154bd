import type { JsonValue } from "../../../biology/index.ts";
import { describeSequence } from "../../uniprot/sequence.ts";
import { at, typed } from "./recorded-json.ts";

/** Why a sequence that UniProt's answer holds is not to be believed: its length, mass and checksums are computed and compared. */
export function wrongSequence(sequence: JsonValue | undefined): string | undefined {
  const value = typed.textAt(sequence, "value");
  if (value === null) return "no sequence";
  const computed = describeSequence(value);
  const stated = (["length", "molWeight", "crc64", "md5"] as const).filter(
    (key) => at(sequence, key) !== undefined && at(sequence, key) !== computed[key],
  );
  return stated.length > 0 ? `${stated.join(", ")} of the sequence are not those computed` : undefined;
}
