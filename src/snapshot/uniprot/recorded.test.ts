import { expect, it } from "vitest";
import { asker, describeSnapshot } from "../../../test/ask-snapshot.ts";
import { describeShared, sharedText } from "../../../test/shared.ts";
import { uniprotRoutes } from "./index.ts";

const ask = (path: string) => asker("uniprot", uniprotRoutes)(`https://rest.uniprot.org${path}`);

type Json = Record<string, unknown>;

const recorded = (file: string): Json => JSON.parse(sharedText(`responses/uniprot/${file}`)) as Json;
const results = (file: string): Json[] => recorded(file)["results"] as Json[];
const without = (entry: Json, ...keys: string[]): Json =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));
const textOf = (value: unknown): string => JSON.stringify(value);

describeShared("what UniProt was recorded to answer", () => {
  describeSnapshot("is what we answer", () => {
    it.each(["unirefP05067.json", "unirefP05067-4.json"])("for the UniRef clusters of %s", (name) => {
      const folder = "search_uniref__uw_uniprotkb_components_entry_similar-proteins_";
      for (const cluster of results(folder + name)) {
        expect(ask(`/uniref/${cluster["id"]}/light`).json).toEqual(cluster);
        expect(ask(`/uniref/search?query=id:${cluster["id"]}`).json).toEqual({ results: [cluster] });
      }
    });

    it("for a UniRef cluster in full", () => {
      const cluster = recorded("get_uniref_by_id__uw_uniref_uniRefModelData.json");
      expect(ask(`/uniref/${cluster["id"]}`).json).toEqual(cluster);
      expect(ask(`/uniref/${cluster["id"]}/members`).json).toEqual({
        results: [cluster["representativeMember"]],
      });
    });

    it("for a stream of UniRef clusters as FASTA and as a table", () => {
      const stream = (more: string) => ask(`/uniref/stream?query=name:cytochrome&sort=id+asc&${more}`).text;
      expect(stream("format=fasta")).toBe(
        sharedText("responses/uniprot/stream_uniref__ur_stream-f72464.txt"),
      );
      expect(stream("format=tsv&fields=id,name,count")).toBe(
        sharedText("responses/uniprot/stream_uniref__ur_stream-c796e4.txt"),
      );
    });

    it("for a UniParc sequence and the records that hold it", () => {
      const light = recorded("get_uniparc_light__uw_uniparc_uniParcLightEntryModelData.json");
      const records = recorded("get_uniparc_databases__uw_uniparc_uniparcXrefsModelData.json");
      expect(ask("/uniparc/UPI0000000001/light").json).toEqual(light);
      expect(ask("/uniparc/UPI0000000001/databases").json).toEqual(records);
      expect((ask("/uniparc/UPI0000000001").json as Json)["uniParcCrossReferences"]).toEqual(
        records["results"],
      );
    });

    it("for the proteins of a gene", () => {
      const answer = recorded("search_genecentric__uw_uniprotkb_components_entry_genecentric.json");
      expect(ask("/genecentric/search?query=accession:P05067").json).toEqual(answer);
      expect(ask("/genecentric/P05067").json).toEqual((answer["results"] as Json[])[0]);
    });

    it("for rules, but for the texts on a protein's function", () => {
      const arba = recorded("search_arba__uw_automatic-annotations_arba_arbaModelData.json");
      expect(ask("/arba/search?query=insulin&size=2").json).toEqual(arba);
      const ours = ask("/unirule/search?query=insulin&size=2").json as { results: Json[] };
      const theirs = results("search_unirule__uw_automatic-annotations_unirule_uniRuleModelData.json");
      const facts = theirs.map((rule) => {
        const main = rule["mainRule"] as Json;
        const annotations = (main["annotations"] as Json[]).filter(
          (annotation) => !textOf(annotation).includes('"FUNCTION"'),
        );
        return { ...rule, mainRule: { ...main, annotations } };
      });
      expect(ours.results).toEqual(facts);
    });

    it.each([
      "search_uniprotkb__pq_uniprot_results.json",
      "get_uniprotkb_entry__uw_uniprotkb_A8Y1C3UniprotkbApi.json",
    ])("for the whole entries of %s", (file) => {
      const answer = recorded(file);
      for (const entry of (answer["results"] as Json[] | undefined) ?? [answer]) {
        expect(ask(`/uniprotkb/${entry["primaryAccession"]}`).json).toEqual(entry);
      }
    });

    it("for a proteome, but for its description, the ranks of its lineage and how authors are spelled", () => {
      const theirs = recorded("get_proteome_by_upid__uw_proteomes_proteomesEntryModelData.json");
      const ours = ask("/proteomes/UP000005640").json as Json;
      const facts = (entry: Json) => without(entry, "description", "taxonLineage", "citations");
      expect(facts(ours)).toEqual(facts(theirs));
      const cited = (entry: Json) =>
        (entry["citations"] as Json[]).map((citation) => without(citation, "authors", "authoringGroup"));
      expect(cited(ours)).toEqual(cited(theirs));
    });

    it("for citations, but for abstracts and statistics", () => {
      const file = "search_literature_citations__uw_supporting-data_citations_citationsModelData.json";
      for (const { citation } of results(file) as { citation: Json }[]) {
        const ours = ask(`/citations/${citation["id"]}`);
        if (ours.absent) continue;
        expect((ours.json as Json)["citation"]).toEqual(without(citation, "literatureAbstract"));
      }
    });

    it("for what was recorded of an entry that other facts tell more of", () => {
      const theirs = recorded("get_uniprotkb_entry__bm_uniprot_get_p15056_20260812.json");
      const ours = ask("/uniprotkb/P15056").json as Json;
      expect((ours["proteinDescription"] as Json)["alternativeNames"]).toEqual(
        (theirs["proteinDescription"] as Json)["alternativeNames"],
      );
      expect(ours["uniProtKBCrossReferences"]).toEqual(
        expect.arrayContaining(theirs["uniProtKBCrossReferences"] as unknown[]),
      );
    });
  });
});
