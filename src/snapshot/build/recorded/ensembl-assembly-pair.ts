import type { Store } from "../store.ts";
import { type AnswerFolder, answersFor } from "./answer-folder.ts";
import { listAt, untyped } from "./recorded-json.ts";

const { numberAt, textAt } = untyped;

/** Pairs of whole answers, each told from either side; a pair that turns round or has another length is left out. */
export function loadEnsemblAssemblyPairs(answers: AnswerFolder, store: Store): void {
  for (const mapping of answersFor("assembly_pair", answers).flatMap(({ file }) =>
    listAt(answers.json(file), "mappings"),
  )) {
    const place = (side: string) => ({
      assembly: textAt(mapping, `${side}.assembly`),
      chrom: textAt(mapping, `${side}.seq_region_name`),
      start: numberAt(mapping, `${side}.start`) ?? 0,
      end: numberAt(mapping, `${side}.end`) ?? 0,
      strand: numberAt(mapping, `${side}.strand`),
    });
    const [one, other] = [place("original"), place("mapped")];
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      const { strand, ...row } = { ...from, other_assembly: to.assembly, other_start: to.start };
      const isExact =
        to.end - to.start === from.end - from.start && to.chrom === from.chrom && to.strand === strand;
      if (isExact) store.add("assembly_pair", row);
      else store.drop("assembly_pair", { reason: "not the same length, chromosome and strand", row });
    }
  }
}
