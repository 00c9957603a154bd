"""Biopython's Bio.Entrez, its DTD-driven parser validating, against the served snapshot."""
from Bio import Entrez, Medline, SeqIO
from checks import check, report

Entrez.email, Entrez.tool, Entrez.sleep_between_tries = "nobody@example.org", "biotool-test", 0


def read(handle):
    with handle:
        return Entrez.read(handle, validate=True)


def papers(**more):
    return read(Entrez.esearch(db="pubmed", term="genome", retmax=3, **more))


@check
def einfo_lists_the_databases():
    assert {"gene", "pubmed", "protein", "snp", "taxonomy"} <= set(read(Entrez.einfo())["DbList"])


@check
def einfo_tells_fields_and_links_of_each():
    for name in ("gene", "pubmed", "protein", "snp", "taxonomy"):
        [info] = read(Entrez.einfo(db=name))["DbInfo"]
        assert info["DbName"] == name and int(info["Count"]) > 0 and info["FieldList"], info


@check
def esearch_translates_field_tags():
    found = read(Entrez.esearch(db="gene", term="BRCA1[Gene Name] AND human[Organism]"))
    assert found["IdList"] == ["672"] and found["Count"] == "1", found


@check
def esummary_of_a_gene():
    summary = read(Entrez.esummary(db="gene", id="672"))
    [gene] = summary["DocumentSummarySet"]["DocumentSummary"]
    assert gene["Name"] == "BRCA1" and gene["Organism"]["TaxID"] == "9606", gene
    assert gene["MapLocation"] == "17q21.31", gene


@check
def esummary_from_the_history_server():
    found = papers(usehistory="y")
    assert len(found["IdList"]) == 3 and found["WebEnv"] and found["QueryKey"] == "1", found
    again = read(Entrez.esummary(db="pubmed", WebEnv=found["WebEnv"], query_key="1", retmax=3))
    assert [str(article["Id"]) for article in again] == found["IdList"], again
    assert all(article["Title"] for article in again)


@check
def esummary_of_a_taxon():
    [taxon] = read(Entrez.esummary(db="taxonomy", id="9606"))
    assert taxon["ScientificName"] == "Homo sapiens" and taxon["TaxId"] == 9606, taxon


@check
def esummary_of_a_protein():
    [protein] = read(Entrez.esummary(db="protein", id="P04637"))
    assert protein["Length"] == 393 and protein["TaxId"] == 9606, protein


@check
def efetch_gives_articles():
    ids = papers()["IdList"]
    articles = read(Entrez.efetch(db="pubmed", id=",".join(ids), retmode="xml"))["PubmedArticle"]
    assert [str(article["MedlineCitation"]["PMID"]) for article in articles] == ids
    assert all(article["MedlineCitation"]["Article"]["ArticleTitle"] for article in articles)


@check
def efetch_gives_medline_text():
    ids = papers()["IdList"]
    with Entrez.efetch(db="pubmed", id=ids, rettype="medline", retmode="text") as handle:
        records = list(Medline.parse(handle))
    assert [record["PMID"] for record in records] == ids and records[0]["TI"], records


@check
def efetch_gives_a_gene_as_text():
    with Entrez.efetch(db="gene", id="672", rettype="gene_table", retmode="text") as handle:
        assert "BRCA1" in handle.read()


@check
def efetch_gives_a_protein_sequence():
    with Entrez.efetch(db="protein", id="P04637", rettype="fasta", retmode="text") as handle:
        protein = SeqIO.read(handle, "fasta")
    assert len(protein) == 393 and protein.seq.startswith("MEEPQSDPSV"), protein


@check
def efetch_gives_a_lineage():
    [taxon] = read(Entrez.efetch(db="taxonomy", id="9606", retmode="xml"))
    assert taxon["ScientificName"] == "Homo sapiens" and taxon["Rank"] == "species", taxon
    assert "Mammalia" in taxon["Lineage"] and taxon["LineageEx"][0]["TaxId"], taxon


@check
def elink_goes_from_genes_to_proteins():
    [links] = read(Entrez.elink(dbfrom="gene", db="protein", id="672"))
    assert links["DbFrom"] == "gene" and links["IdList"] == ["672"], links
    assert links["LinkSetDb"][0]["DbTo"] == "protein" and links["LinkSetDb"][0]["Link"], links


@check
def elink_counts_neighbors():
    [links] = read(Entrez.elink(dbfrom="gene", db="pubmed", id="672", cmd="acheck"))
    assert links["DbFrom"] == "gene", links


@check
def epost_keeps_ids():
    ids = papers()["IdList"]
    posted = read(Entrez.epost(db="pubmed", id=",".join(ids)))
    again = read(Entrez.esearch(db="pubmed", term=f"#{posted['QueryKey']}", WebEnv=posted["WebEnv"]))
    assert set(again["IdList"]) == set(ids), again


@check
def ecitmatch_answers_a_line_for_a_line():
    citation = {"journal_title": "science", "year": "1987", "volume": "235", "first_page": "182"}
    with Entrez.ecitmatch(db="pubmed", bdata=[{**citation, "author_name": "palmenberg ac", "key": "Art2"}]) as handle:
        assert "|Art2|" in handle.read()


@check
def what_is_wrong_is_said_in_entrez_words():
    try:
        read(Entrez.esearch(db="nothing", term="genome"))
    except RuntimeError as problem:
        assert "nothing" in str(problem), problem
    else:
        raise AssertionError("no error")


report()
