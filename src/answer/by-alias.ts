import { type Call, getFunction } from "../catalog/index.ts";
import type { Outcome } from "../client/index.ts";
import { leafText } from "../client/value-at.ts";
import { resultsOf, valueAt } from "../observation/index.ts";

interface Found {
  readonly outcome: Outcome;
  /** Which gene is meant by the name. */
  readonly sentence: string;
}

/** Genes that are listed for a name of several. */
const MOST_GENES = 12;

/** The gene whose other name was taken for its symbol: `p21` is CDKN1A. Several genes of one name are listed instead. */
export async function byAlias(
  { status, call }: Outcome,
  make: (call: Call) => Promise<Outcome>,
): Promise<Found | undefined> {
  const { symbol, species } = call.arguments;
  if (call.name !== "lookup_by_symbol" || status === "data" || status === "partial") return undefined;
  if (status === "unavailable" || symbol === undefined || species === undefined) return undefined;
  const name = String(symbol);
  const entries = await make({ name: "lookup_xref_name", arguments: { name, species } });
  const genes = genesNamed(name, entries);
  const [gene, ...others] = genes;
  if (gene === undefined) return undefined;
  if (others.length > 0) {
    const list = genes.slice(0, MOST_GENES).join(", ");
    return { outcome: entries, sentence: `${name} is no symbol of a gene, but another name of: ${list}.` };
  }
  const outcome = await make({ ...call, arguments: { ...call.arguments, symbol: gene } });
  return outcome.status === "data" ? { outcome, sentence: `${name} is another name of ${gene}.` } : undefined;
}

/** Symbols of the genes that have a name, those that spell it the same where there are such. */
function genesNamed(name: string, entries: Outcome): readonly string[] {
  if (entries.status !== "data") return [];
  const named = resultsOf(entries, getFunction(entries.call.name)).flatMap((entry) => {
    const gene = leafText(valueAt(entry, "display_id"));
    const names = [valueAt(entry, "synonyms")].flat().map(String);
    return gene === undefined ? [] : [{ gene, names }];
  });
  const spelled = named.filter(({ names }) => names.includes(name));
  const alike = named.filter(({ names }) => names.some((each) => each.toLowerCase() === name.toLowerCase()));
  return [...new Set((spelled.length > 0 ? spelled : alike).map(({ gene }) => gene))];
}
