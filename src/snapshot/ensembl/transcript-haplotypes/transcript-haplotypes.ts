import { ensemblTranscriptId } from "../../../biology/index.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { unversioned } from "../genes.ts";
import { namedSpecies } from "../named-species.ts";
import { haplotypesAnswer } from "./haplotypes-answer.ts";
import { observedOf, type TranscriptRow } from "./observed-haplotypes.ts";

/** Haplotypes of a transcript that the genotyped samples have. */
export const transcriptHaplotypes: EnsemblRoute = {
  service: "ensembl",
  path: "/transcript_haplotypes/{species}/{id}",
  functions: ["get_transcript_haplotypes"],
  tables: ["transcript_haplotype", "haplotype_transcript", "haplotype_change", "species"],
  writers: {},
  answer({ database, path, query }) {
    const species = namedSpecies(database, path["species"] ?? "");
    if (isAnswer(species)) return species;
    const id = path["id"] ?? "";
    const row =
      species.name === "homo_sapiens"
        ? database.get<TranscriptRow>(
            "SELECT * FROM haplotype_transcript WHERE transcript_id = ?",
            unversioned(id).toUpperCase(),
          )
        : undefined;
    if (row) return haplotypesAnswer(row, { observed: observedOf(database, row), query });
    const words = `Unable to fetch transcript with ID: ${id}`;
    return ensemblTranscriptId.parse(id) ? absent(words) : refused(words);
  },
};
