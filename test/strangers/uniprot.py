"""Three UniProt clients of PyPI, unipressed, UniProtMapper and bioservices, against the served snapshot."""
import json

from bioservices import UniProt
from checks import check, report
from unipressed import ProteomesClient, TaxonomyClient, UniprotkbClient
from UniProtMapper import ProtMapper, ProtKB
from UniProtMapper.uniprotkb_fields import accession, gene_exact, organism_id, reviewed


service = UniProt(verbose=False, cache=False)


@check
def unipressed_fetches_entries():
    entry = UniprotkbClient.fetch_one("P04637")
    assert entry["uniProtkbId"] == "P53_HUMAN" and entry["sequence"]["length"] == 393, entry["sequence"]


@check
def unipressed_fetches_many_entries():
    many = UniprotkbClient.fetch_many(["P04637", "P38398"])
    assert sorted(one["primaryAccession"] for one in many) == ["P04637", "P38398"]


@check
def unipressed_follows_pages():
    search = UniprotkbClient.search(
        query={"and_": [{"organism_id": "9606"}, {"reviewed": "true"}, {"gene": "BRCA*"}]}, fields=["accession"], size=2
    )
    found = [entry["primaryAccession"] for page in search.each_page() for entry in json.load(page)["results"]]
    assert len(found) == len(set(found)) > 2 and {"P38398", "P51587"} <= set(found), found


@check
def unipressed_reads_other_namespaces():
    assert TaxonomyClient.fetch_one("9606")["scientificName"] == "Homo sapiens"
    assert ProteomesClient.fetch_one("UP000005640")["taxonomy"]["taxonId"] == 9606


@check
def uniprotmapper_gets_tables_by_fields():
    table = ProtKB().get(accession("P04637") | (gene_exact("BRCA1") & organism_id("9606") & reviewed(True)))
    assert sorted(table["Entry"]) == ["P04637", "P38398"], table


@check
def bioservices_searches():
    query = "gene:BRCA1 AND organism_id:9606 AND reviewed:true"
    table = service.search(query, frmt="tsv", columns="accession,id,length", limit=5)
    assert table.splitlines() == ["Entry\tEntry Name\tLength", "P38398\tBRCA1_HUMAN\t1863"], table


@check
def bioservices_retrieves():
    assert service.retrieve("P04637", frmt="fasta").startswith(">sp|P04637|P53_HUMAN")


report()
