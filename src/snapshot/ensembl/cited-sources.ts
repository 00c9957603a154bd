import type { Database } from "../../client/sqlite.ts";
import type { Route, RouteContext } from "../route.ts";
import { geneById, unversioned } from "./genes.ts";
import { findSpecies } from "./species.ts";

/** Fact files an answer's facts come from, by what was asked and the answer's text; undefined: those of the main table. */
type Rule = (context: RouteContext, text: string) => readonly string[] | undefined;

const ontologyFiles: Readonly<Record<string, string>> = {
  GO: "go_terms.tsv.gz",
  HP: "hpo_terms.tsv",
  MONDO: "mondo_terms.tsv.gz",
  EFO: "efo_terms.tsv",
  CL: "cl_terms.tsv",
  DOID: "doid_terms.tsv",
  SO: "ensembl_consequence_types.tsv",
};

/** The Gene Ontology's relations come from files of their own, those of the other ontologies stand with the terms. */
const relationFiles = ["go_edges.tsv", "go_edges_2014.tsv.gz"];

/** Of the term asked for by id, else of the first found by name. */
const ontology: Rule = ({ path, request }, text) => {
  const id = path["id"] ?? /"accession":"([^"]+)/.exec(text)?.[1] ?? "";
  const file = ontologyFiles[id.split(/[:_]/, 1)[0]?.toUpperCase() ?? ""];
  if (file === undefined) return [];
  const isOfRelations =
    /\/ontology\/(?:ancestors|descendants)\//.test(request.url) || text.includes('"parents":');
  return file === ontologyFiles["GO"] && isOfRelations ? [file, ...relationFiles] : [file];
};

/** Species of the table of Ensembl 102; the models are in that of 108/109. */
const OTHER_SPECIES = new Set([
  "danio_rerio",
  "bos_taurus",
  "sus_scrofa",
  "canis_lupus_familiaris",
  "felis_catus",
  "equus_caballus",
  "pan_troglodytes",
]);

export function geneFile(species: string): string {
  if (species === "homo_sapiens") return "genes_human_grch38.tsv.gz";
  return OTHER_SPECIES.has(species) ? "genes_other_species.tsv.gz" : "genes_models_strand.tsv.gz";
}

const genes: Rule = ({ database, path }, text) => {
  const told = [...text.matchAll(/"species":"(\w+)"/g)].map(([, name = ""]) => name);
  const species = told.length > 0 ? told : speciesAsked(database, path);
  return species.length > 0 ? species.map(geneFile) : undefined;
};

function speciesAsked(database: Database, path: RouteContext["path"]): string[] {
  const written = path["species"] ?? geneById(database, unversioned(path["id"] ?? ""))?.taxid.toString();
  const name = written === undefined ? undefined : findSpecies(database, written)?.name;
  return name === undefined ? [] : [name];
}

/** Several tables may know one variant; an answer gathers what they say. */
const variantTables = [
  ["snp", "snps_common_human.tsv.gz"],
  ["clinvar_variant", "variants_clinvar_plp.tsv.gz"],
  ["pharmacogene_variant", "variants_pharmacogenes.tsv"],
] as const;

/** Variants looked at in an answer that names many: the sources are few, and all seen by then. */
const MOST_VARIANTS = 50;

const variants: Rule = ({ database }, text) => {
  const names = [...text.matchAll(/"(?:name|id|variantInternalId)":\[?"(?:rs(\d+)|VCV\d+)"/g)].slice(
    0,
    MOST_VARIANTS,
  );
  const files = names.flatMap(([, rsid]) => {
    if (rsid === undefined) return ["variants_clinvar_plp.tsv.gz"];
    const found = variantTables.filter(([table]) =>
      database.get(`SELECT 1 FROM ${table} WHERE rsid = ?`, Number(rsid)),
    );
    if (found.length > 0) return found.map(([, file]) => file);
    const recorded = database.get<{ answer: string }>(
      "SELECT answer FROM recorded_variant WHERE name = ?",
      `rs${rsid}`,
    );
    return [recorded?.answer ?? "snps_dbsnp_summaries.tsv"];
  });
  return files.length > 0 ? files : undefined;
};

const overlap: Rule = (context, text) => {
  const shown = new Set([...text.matchAll(/"feature_type":"(\w+)"/g)].map(([, type]) => type));
  const found = shown.has("variation") ? (variants(context, text) ?? []) : [];
  const isOnlyVariants = shown.has("variation") && shown.size === 1;
  return isOnlyVariants ? found : [...(genes(context, text) ?? []), ...found];
};

/** Files by what stands in an answer only where they were used. */
const named =
  (marks: Readonly<Record<string, string>>): Rule =>
  (_context, text) => {
    const files = Object.entries(marks).flatMap(([mark, file]) => (text.includes(mark) ? [file] : []));
    return files.length > 0 ? files : undefined;
  };

const proteinFeatures = named({
  '"translation_exon"': "exons_human_mane.tsv.gz",
  '"residue_overlap"': "exons_human_mane.tsv.gz",
  '"transcript_variation"': "uniprot_variants_human.tsv.gz",
});

const sequences = named({
  '"molecule":"protein"': "protein_sequences.tsv.gz",
  '"id":"ENST00000617537","query"':
    "responses/ensembl/get_sequence_by_id__bu_test_fetch_ENST00000617537_noenv_0.txt",
  '"id":"ENST00000288602","query"': "responses/ensembl/get_sequence_by_id__bu_test_fetch_seq_13.txt",
});

const TOLD_BY_COMPARA =
  "responses/ensembl/get_homology_by_id__t_id_homo_sapiens_ENSG00000139618_compara_homology_format_full_target_species_gorilla_gori";

/** Pairs of mouse and of zebrafish are with human alone, so that the other species of the pair tells the table. */
const homology: Rule = (context, text) => {
  const files =
    named({
      '"type":"within_species_paralog"': "paralogs_human.tsv",
      '"taxonomy_level"': TOLD_BY_COMPARA,
    })(context, text) ?? [];
  if (!text.includes('"type":"ortholog')) return files;
  return [
    ...(text.includes('"danio_rerio"') || isOf(context, 7955) ? ["orthologs_human_zebrafish.tsv"] : []),
    ...(text.includes('"mus_musculus"') || isOf(context, 10090) ? ["orthologs_human_mouse.tsv.gz"] : []),
    ...files,
  ];
};

const isOf = ({ database, path }: RouteContext, taxid: number): boolean =>
  findSpecies(database, path["species"] ?? "")?.taxid === taxid;

/** What is known of the variant, and the exons by which its consequences are told. */
const vep: Rule = (context, text) => {
  const exons =
    named({
      '"transcript_consequences":[{': "exons_human_mane.tsv.gz",
      '"amino_acids":': "protein_sequences.tsv.gz",
    })(context, text) ?? [];
  const files = [...(variants(context, text) ?? []), ...exons];
  return files.length > 0 ? files : undefined;
};

const RECORDED = "responses/ensembl/all__upstream_asserts.jsonl";

/** The Beacon of GRCh37 was recorded, that of GRCh38 is answered from the variants held. */
const beacon: Rule = (context, text) =>
  text.includes('"beaconId":"org.ensembl.rest.grch37"') ? [RECORDED] : variants(context, text);

/** Of GRCh38 the sequences are known, of GRCh37 what was recorded. */
const references: Rule = (_context, text) =>
  text.includes("GRCh38") || !text.includes("GRCh37") ? ["assembly_sequences_human.tsv"] : [RECORDED];

const phenotypes = named({
  '"source":"ClinVar"': "variants_clinvar_plp.tsv.gz",
  '"source":"HPO"': "gene_phenotypes_slice.tsv",
  '"source":"NHGRI-EBI GWAS catalog"': "gwas_associations.tsv",
});

const rules: readonly (readonly [prefix: string, rule: Rule])[] = [
  ["/ontology/", ontology],
  ["/lookup/", genes],
  ["/xrefs/", genes],
  ["/overlap/translation/", proteinFeatures],
  ["/overlap/", overlap],
  ["/sequence/id", sequences],
  ["/homology/", homology],
  ["/variation/", variants],
  ["/variant_recoder/", variants],
  ["/vep/", vep],
  ["/ga4gh/beacon/query", beacon],
  ["/ga4gh/reference", references],
  ["/phenotype/", phenotypes],
];

/** The route with word of where its answers come from. */
export function withSources<One extends Route>(route: One): One {
  const rule = rules.find(([prefix]) => route.path.startsWith(prefix))?.[1];
  return rule ? { ...route, cites: rule } : route;
}
