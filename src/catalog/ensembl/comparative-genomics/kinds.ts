import { choice, geneTreeId, text } from "../../../biology/index.ts";
import { either } from "../../either.ts";
import { words } from "../../words.ts";

/** Trees of non-coding RNA have the identifier of their Rfam family. */
export const treeId = either({ id: "tree-id", title: "a gene tree id", kinds: [geneTreeId], also: [text] });

export const alignmentMethod = choice({
  id: "alignment-method",
  title: "an alignment method",
  values: [
    "EPO",
    "EPO_EXTENDED",
    "PECAN",
    "LASTZ_NET",
    "BLASTZ_NET",
    "TRANSLATED_BLAT_NET",
    "CACTUS_HAL",
    "CACTUS_HAL_PW",
    "CACTUS_DB",
  ],
});

export const speciesSetGroup = words({
  id: "species-set-group",
  title: "a group of species",
  values: {
    mammals: [],
    amniotes: ["amniote"],
    fish: ["teleosts"],
    sauropsids: ["birds and reptiles"],
    murinae: ["rodents"],
    primates: [],
  },
  others: /^[\w-]+$/,
});
