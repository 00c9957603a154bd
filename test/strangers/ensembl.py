"""Two Ensembl clients of PyPI, ensembl_rest and pyensemblrest, against the served snapshot."""
import ensembl_rest
from checks import check, report
from pyensemblrest import EnsemblRest

BRCA1 = "ENSG00000012048"
client = EnsemblRest()


@check
def ensembl_rest_looks_up_symbols():
    gene = ensembl_rest.symbol_lookup("homo sapiens", "BRCA1")
    assert (gene["id"], gene["seq_region_name"], gene["strand"]) == (BRCA1, "17", -1), gene


@check
def ensembl_rest_looks_up_many_ids():
    genes = ensembl_rest.lookup_post(params={"ids": [BRCA1, "ENSG00000141510"]})
    assert genes["ENSG00000141510"]["display_name"] == "TP53", genes


@check
def ensembl_rest_fetches_sequences():
    protein = ensembl_rest.sequence_id("ENSP00000269305")
    assert protein["molecule"] == "protein" and protein["seq"].startswith("MEEPQSDPSV"), protein


@check
def ensembl_rest_tells_errors():
    try:
        ensembl_rest.lookup("ENSG99999999999")
    except ensembl_rest.HTTPError as problem:
        assert "not found" in str(problem.response.json()["error"]), problem.response.text
    else:
        raise AssertionError("no error")


@check
def pyensemblrest_looks_up():
    gene = client.getLookupById(id=BRCA1)
    assert gene["display_name"] == "BRCA1", gene
    assert client.getLookupBySymbol(species="homo_sapiens", symbol="TP53")["id"] == "ENSG00000141510"


@check
def pyensemblrest_reads_places():
    features = client.getOverlapByRegion(species="human", region="17:43044295-43050000", feature="gene")
    assert BRCA1 in [feature["id"] for feature in features], features


@check
def pyensemblrest_reads_homologies():
    answer = client.getHomologyById(species="human", id=BRCA1, target_species="mouse", type="orthologues", format="condensed")
    assert [one["species"] for one in answer["data"][0]["homologies"]] == ["mus_musculus"], answer


@check
def pyensemblrest_reads_cross_references():
    names = [one["dbname"] for one in client.getXrefsById(id=BRCA1)]
    assert "HGNC" in names and "EntrezGene" in names, names


@check
def pyensemblrest_reads_variants():
    variant = client.getVariationById(species="homo_sapiens", id="rs4244285")
    assert variant["name"] == "rs4244285" and variant["mappings"][0]["seq_region_name"] == "10", variant
    [effect] = client.getVariantConsequencesById(species="human", id="rs334")
    assert effect["most_severe_consequence"] == "missense_variant" and effect["transcript_consequences"], effect


@check
def pyensemblrest_reads_terms_and_taxa():
    assert client.getOntologyById(id="GO:0005667")["name"] == "transcription regulator complex"
    assert client.getTaxonomyById(id="9606")["scientific_name"] == "Homo sapiens"


@check
def pyensemblrest_asks_for_the_service():
    assert client.getInfoPing()["ping"] == 1
    assert client.getInfoSpecies(division="EnsemblVertebrates")["species"]


report()
