import { asks } from "../../asks.ts";
import { linkedVariants, variantsWithThresholds } from "./shared.ts";

const around = { species: "{species}", id: "{rsid}", population_name: "{population}" };
const rules = { species: "human-only-identifier" } as const;

export const getLdAroundVariantAsks = asks("get_ld_around_variant", [
  {
    from: linkedVariants,
    arguments: around,
    rules,
    templates: [
      "Which variants are in LD with {rsid} in {population}?",
      "All proxies of {rsid}, population {population}",
      "What does {species} {rsid} tag in {population}?",
      "{rsid} is not on our chip. Which neighbours could stand in for it in {population}?",
      "Linkage disequilibrium around {rsid} ({species}, {population})",
      "Find the haplotype partners of {rsid} in the panel {population}.",
      "The index variant of our association signal, {rsid}, is intergenic and probably not causal itself. Which variants could be tagged by it if the reference panel is {population}?",
    ],
  },
  {
    from: variantsWithThresholds,
    arguments: { ...around, r2: "{r2}" },
    rules,
    templates: [
      "Proxy SNPs for {rsid} with r2 >= {r2} in {population}",
      "What is correlated with {rsid} at r² {r2} or better in {population}?",
      "I want tag SNPs of {species} {rsid}; minimum r2 is {r2}, panel {population}.",
      "In {population}, how many variants have an r-squared of {r2} or more with {rsid}?",
    ],
  },
  {
    from: variantsWithThresholds,
    arguments: { ...around, d_prime: "{d_prime}" },
    rules,
    templates: [
      "SNPs whose D' to {rsid} is {d_prime} or higher in {population}",
      "Which sites have hardly recombined with {rsid} (D-prime from {d_prime}) in {population}?",
      "LD partners of {species} {rsid}, {population}, D' cut-off {d_prime}",
    ],
  },
  {
    from: linkedVariants,
    arguments: { ...around, attribs: true },
    rules,
    templates: [
      "List what is linked to {rsid} in {population} [with positions and consequences](attribs).",
      "Is any LD partner of {rsid} in {population} coding? [Add their consequence types](attribs).",
      "{rsid}, {population}: proxies [together with their attributes](attribs)",
      "Our GWAS lead is {species} {rsid}. Show linked variants in {population} [and what each of them does](attribs).",
    ],
  },
  {
    from: variantsWithThresholds,
    arguments: { ...around, window_size: 500, r2: "{r2}" },
    rules,
    templates: [
      "Inside a [500 kb window](window_size) centred on {rsid}, what has r2 >= {r2} in {population}?",
      "[500 kb window](window_size) around {species} {rsid}, {population}, r2 from {r2}: linked variants?",
      "Define the locus of {rsid} in {population}: everything at r2 {r2} or more, window [500 kb wide](window_size).",
    ],
  },
  {
    from: variantsWithThresholds,
    arguments: { ...around, attribs: true, r2: "{r2}", d_prime: "{d_prime}" },
    rules,
    templates: [
      "Annotated proxies of {rsid} in {population} [(consequence included)](attribs), r2 at least {r2}, D' at least {d_prime}",
      "For {rsid} in {population} keep partners with r2 over {r2} and D-prime over {d_prime}, [giving location and consequence of each](attribs).",
      "{species} {rsid}, {population}, [partners with their attributes](attribs), r2 {r2} or more, D' {d_prime} or more",
    ],
  },
  {
    from: linkedVariants,
    missing: ["population_name"],
    arguments: { species: "{species}", id: "{rsid}" },
    templates: [
      "Which variants are in LD with {species} {rsid} in our population?",
      "Proxies for {rsid} ({species}), please",
    ],
  },
  {
    from: linkedVariants,
    missing: ["id"],
    arguments: { species: "homo_sapiens", population_name: "{population}" },
    templates: [
      "What is my lead SNP in LD with in {population}, [human](species) data?",
      "List proxies of the [human](species) GWAS hit in {population}.",
    ],
  },
]);
