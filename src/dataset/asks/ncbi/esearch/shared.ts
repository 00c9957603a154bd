import type { Pool } from "../../../pools/pool.ts";
import type { Choice } from "../../asks.ts";

export const compounds: Pool = {
  does: "Well-known drugs and metabolites",
  rows: [
    ...["aspirin", "imatinib", "caffeine", "metformin", "cisplatin", "doxorubicin", "tamoxifen", "rapamycin"],
    ...[
      "colchicine",
      "curcumin",
      "warfarin",
      "paclitaxel",
      "glucose",
      "cholesterol",
      "dopamine",
      "serotonin",
    ],
    ...[
      "penicillin",
      "vancomycin",
      "ibuprofen",
      "atorvastatin",
      "sildenafil",
      "ketamine",
      "morphine",
      "quercetin",
    ],
  ].map((compound) => ({ compound })),
};

export const pubmedOrder = {
  one: {
    pub_date: ["newest publication first", "sorted by publication date", "in order of publication date"],
    relevance: ["most relevant first", "sorted by relevance", "ranked by best match"],
    Author: ["sorted by author name", "alphabetically by first author", "ordered by author"],
    JournalName: ["sorted by journal name", "grouped by journal", "in order of journal title"],
  },
} as const satisfies Choice;

export const proteinOrder = {
  one: {
    "Sequence Length": ["sorted by sequence length", "ordered by length"],
    Accession: ["sorted by accession", "in order of accession"],
    "Taxonomy ID": ["sorted by taxonomy id", "ordered by taxid"],
  },
} as const satisfies Choice;
