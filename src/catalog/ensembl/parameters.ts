import { choice, flag, species, text } from "../../biology/index.ts";
import { path, query } from "../definition.ts";
import { words } from "../words.ts";

/** A parameter whose name on the wire is a word that the official name avoids: `format_` for `format`. */
export const sentAs = (name: string) => ({ as: name, aliases: [name] });

/** For kinds that read numbers besides: the reference has text only. */
export const asString = { types: ["string"] } as const;

export const speciesInPath = path(species, "Species to ask about", asString);
export const speciesOfId = query(species, "Species of the identifier, where it does not tell", asString);

export const dbType = query(text, "Database to search other than core, such as otherfeatures");
export const externalDb = query(text, "Only references of this external database, such as HGNC");
export const objectType = query(text, "Only this type of object, such as gene or transcript");
export const compara = query(
  text,
  "Comparative genomics database, one for each division, such as vertebrates",
);

export const layout = query(
  choice({ id: "layout", title: "a layout", values: ["full", "condensed"] }),
  "Whole records, or only their identifiers and types",
  sentAs("format"),
);
export const expandGenome = query(flag, "Add connected details such as the sequences, which can be large");

const baseMask = choice({ id: "repeat-mask", title: "a way to mask repeats", values: ["hard", "soft"] });
export const mask = query(baseMask, "Mask repeats: hard puts N, soft lower case");

/** A functional class of genes or transcripts; other species and releases have others. */
export const biotype = words({
  id: "biotype",
  title: "a biotype",
  values: {
    protein_coding: [],
    lncRNA: ["long non-coding RNA", "long noncoding RNA"],
    miRNA: ["microRNA"],
    snRNA: ["small nuclear RNA"],
    snoRNA: ["small nucleolar RNA"],
    rRNA: ["ribosomal RNA"],
    tRNA: ["transfer RNA"],
    misc_RNA: [],
    processed_transcript: [],
    pseudogene: [],
    processed_pseudogene: [],
    unprocessed_pseudogene: [],
    transcribed_unprocessed_pseudogene: [],
    transcribed_processed_pseudogene: [],
    nonsense_mediated_decay: [],
    retained_intron: [],
    ribozyme: [],
    scaRNA: [],
    vault_RNA: [],
    IG_V_gene: [],
    IG_C_gene: [],
    TR_V_gene: [],
    TEC: [],
  },
  others: /^\w+$/,
});

export const division = choice({
  id: "ensembl-division",
  title: "a division of Ensembl",
  values: [
    "EnsemblVertebrates",
    "EnsemblPlants",
    "EnsemblFungi",
    "EnsemblMetazoa",
    "EnsemblProtists",
    "EnsemblBacteria",
  ],
});

/** A multiple or pairwise analysis of the comparative genomics databases. */
export const comparaMethod = words({
  id: "compara-method",
  title: "a comparative genomics method",
  values: {
    EPO: [],
    EPO_EXTENDED: ["EPO extended"],
    PECAN: ["Mercator-Pecan"],
    LASTZ_NET: ["LASTZ"],
    BLASTZ_NET: [],
    TRANSLATED_BLAT_NET: [],
    CACTUS_HAL: ["Cactus"],
    CACTUS_HAL_PW: [],
    CACTUS_DB: [],
    SYNTENY: [],
    PROTEIN_TREES: ["protein tree"],
    NC_TREES: ["non-coding RNA tree", "ncRNA tree"],
    ENSEMBL_ORTHOLOGUES: [],
    ENSEMBL_PARALOGUES: [],
    ENSEMBL_PROJECTIONS: [],
  },
  others: /^\w+$/,
});
