import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { isOn, json, text } from "../answers.ts";

/** A sequence in Ensembl's form. */
export interface Sequence {
  readonly id: string;
  readonly query: string;
  readonly version: number | undefined;
  readonly molecule: "protein";
  readonly desc: null;
  readonly seq: string;
}

/** As JSON (a list only where several are allowed), FASTA of 60 a line, or bare residues, by Accept or `content-type`. */
export function writeSequences(
  { query, request }: Pick<RouteContext, "query" | "request">,
  { sequences, lacks }: { readonly sequences: readonly Sequence[]; readonly lacks: readonly string[] },
): Answer {
  const accept = Object.entries(request.headers).find(([name]) => name.toLowerCase() === "accept")?.[1] ?? "";
  const type = (query.get("content-type") ?? accept).toLowerCase();
  if (type.startsWith("text/x-fasta")) return text("text/x-fasta", sequences.map(fasta).join(""));
  if (type.startsWith("text/plain")) {
    const end = sequences.length > 1 ? "\n" : "";
    return text("text/plain", sequences.map(({ seq }) => seq + end).join(""));
  }
  return json(isOn(query, "multiple_sequences") ? sequences : sequences[0], { lacks });
}

const fasta = ({ id, version, seq }: Sequence): string =>
  `>${version === undefined ? id : `${id}.${version}`}\n${seq.replace(/.{1,60}/g, "$&\n")}`;
