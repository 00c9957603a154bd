import { expect, test } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../test/ask-snapshot.ts";
import { describeShared, sharedText } from "../../../test/shared.ts";
import { ensemblRoutes } from "./index.ts";

const ask = asker("ensembl", ensemblRoutes);

/** A recorded answer, a question of ours that has an answer of the same form, and where ours differs with the reason. */
const pairs: readonly (readonly [file: string, path: string, differences?: readonly string[]])[] = [
  ["lookup_by_id__ENSG00000157764_expand1.json", "/lookup/id/ENSG00000157764?expand=1"],
  ["lookup_by_id__ENST00000646891_expand1.json", "/lookup/id/ENST00000646891?expand=1"],
  ["lookup_by_id__ENSP00000364699_expand0.json", "/lookup/id/ENSP00000364699"],
  ["lookup_by_id__ENSMUSG00000000171_expand1.json", "/lookup/id/ENSMUSG00000000171"],
  ["lookup_by_id__t_ENSG00000176515.json", "/lookup/id/ENSG00000139618"],
  [
    "lookup_by_id__t_id_ENSG00000176515_expand_1_utr_1_format_condensed.json",
    "/lookup/id/ENSG00000139618?expand=1&utr=1&format=condensed",
  ],
  // The server's test expectations write some names of chromosomes as numbers.
  [
    "lookup_by_id__t_id_ENST00000296839_expand_1_mane_1.json",
    "/lookup/id/ENST00000296839?expand=1&mane=1",
    ["$.Exon[].seq_region_name: string for number"],
  ],
  [
    "lookup_by_symbol__t_symbol_homo_sapiens_AL033381.1_expand_1_format_condensed.json",
    "/lookup/symbol/human/BRCA2?expand=1&format=condensed",
  ],
  [
    "overlap_by_region__t_region_homo_sapiens_6_1020000..1030000_feature_band.json",
    "/overlap/region/human/6:1020000..1030000?feature=band",
  ],
  [
    "overlap_by_region__t_region_homo_sapiens_6_1312098..1314758_feature_mane.json",
    "/overlap/region/human/6:1312098..1314758?feature=mane",
  ],
  ["overlap_by_id__t_id_ENSG00000176515_feature_none.json", "/overlap/id/ENSG00000139618?feature=none"],
  [
    "get_ontology_descendants__t_descendants_SO_0001506_zero_distance_1.json",
    "/ontology/descendants/GO:0008219?zero_distance=1",
  ],
  ["get_taxonomy_id__t_id_9606_content-type_application_json_simple_1.json", "/taxonomy/id/9606?simple=1"],
  ["get_taxonomy_name__t_name_human_simple_1.json", "/taxonomy/name/human?simple=1"],
  [
    "get_taxonomy_classification__t_classification_2759_content-type_application_json.json",
    "/taxonomy/classification/2759",
    // Another child, which has one.
    ["$[].children[].tags.common_name: not in the service's"],
  ],
  ["get_sequence_by_id__t_id_ENSP00000320396.json", "/sequence/id/ENSP00000269305"],
  ["get_sequence_by_id__bu_test_fetch_ENST00000617537_noenv_0.txt", "/sequence/id/ENST00000617537?type=cdna"],
  [
    "get_sequence_by_region__bs_sequence_region_human_ABBA01004489.1_1..100_coord_system_seqlevel.json",
    "/sequence/region/human/ABBA01004489.1:1..100?coord_system=seqlevel",
  ],
  ["map_assembly__bt_fewshot.json", "/map/human/GRCh37/MT:3307..3807/GRCh38"],
  ["map_cdna_to_genome__t_cdna_ENST00000314040_292..297.json", "/map/cdna/ENST00000269305/292..297"],
  [
    "map_cdna_to_genome__t_cdna_ENST00000314040_292..297_include_original_region_1.json",
    "/map/cdna/ENST00000269305/292..297?include_original_region=1",
  ],
  ["map_cds_to_genome__t_cds_ENST00000314040_22..27.json", "/map/cds/ENST00000269305/22..27"],
  [
    "map_translation_to_genome__t_translation_CCDS10020.1_100..300.json",
    "/map/translation/ENSP00000269305/100..300",
  ],
  ["get_xrefs_by_id__gn_ENSG00000157764.json", "/xrefs/id/ENSG00000157764"],
  ["get_xrefs_by_symbol__t_symbol_homo_sapiens_AL033381.1.json", "/xrefs/symbol/human/BRCA2"],
  ["get_archive_id__bs_archive_id_ENSG00000157764.json", "/archive/id/ENSG00000157764"],
  [
    "get_homology_by_id__t_id_human_ENSG00000176515_format_condensed_type_paralogues_compara_homology.json",
    "/homology/id/human/ENSG00000244734?type=paralogues&format=condensed",
  ],
];

/** Answers that are the same in every fact, not in form only. */
const same = [
  [
    "get_homology_by_id__t_id_homo_sapiens_ENSG00000139618_compara_homology_format_full_target_species_gorilla_gori",
    "/homology/id/human/ENSG00000139618?target_species=gorilla_gorilla&type=orthologues&sequence=none&aligned=0",
  ],
  [
    "get_homology_by_id__t_id_homo_sapiens_ENSG00000139618_compara_homology_format_condensed_target_taxon_9595_type",
    "/homology/id/human/ENSG00000139618?format=condensed&target_taxon=9595&type=orthologues",
  ],
  [
    "get_homology_by_id__t_id_homo_sapiens_ENSG00000238707_target_species_dipodomys_ordii_format_full_aligned_0_typ",
    "/homology/id/human/ENSG00000238707?target_species=dipodomys_ordii&aligned=0&type=orthologues",
  ],
  [
    "get_homology_by_id__t_id_homo_sapiens_ENSG00000238707_target_species_dipodomys_ordii_format_full_type_ortholog",
    "/homology/id/human/ENSG00000238707?target_species=dipodomys_ordii&type=orthologues",
  ],
  ["get_sequence_by_id__bu_test_fetch_ENST00000617537_noenv_0.txt", "/sequence/id/ENST00000617537?type=cdna"],
  ["get_sequence_by_id__bu_test_fetch_ENST00000617537_noenv_3.txt", "/sequence/id/ENST00000617537?type=cds"],
  ["get_sequence_by_id__bu_test_fetch_seq_13.txt", "/sequence/id/ENST00000288602?type=cdna"],
  ["map_assembly__bt_fewshot.json", "/map/human/GRCh37/MT:3307..3807/GRCh38"],
  [
    "map_assembly__bs_map_human_GRCh37_X_1000000..1000100_1_GRCh38.json",
    "/map/human/GRCh37/X:1000000..1000100:1/GRCh38",
  ],
  [
    "get_sequence_by_region__bs_sequence_region_human_ABBA01004489.1_1..100_coord_system_seqlevel.json",
    "/sequence/region/human/ABBA01004489.1:1..100?coord_system=seqlevel",
  ],
] as const;

const recorded = (file: string): unknown => JSON.parse(sharedText(`responses/ensembl/${file}`));
const ours = (path: string) => ask(`https://rest.ensembl.org${path}`);

describeSnapshot("beside recorded answers", () => {
  describeShared("the form", () => {
    test.each(pairs.map(([file, path, differences = []]) => ({ file, path, differences })))(
      "of $file is that of $path",
      ({ file, path, differences }) => {
        const told = ours(path);
        expect(told.status).toBe(200);
        expect(formDifferences(told.json, recorded(file))).toEqual(differences);
      },
    );
  });

  describeShared("the content", () => {
    test.each(same)("of %s is that of %s", (file, path) => {
      expect(ours(path).json).toEqual(recorded(file));
    });
  });
});
