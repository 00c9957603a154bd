"""Plain `requests` as the reference writes its calls: only the base URLs are other ones."""
import os

import requests
from checks import check, report

ENSEMBL, UNIPROT, EUTILS = (os.environ[f"BIOTOOL_{name}_URL"] for name in ("ENSEMBL", "UNIPROT", "EUTILS"))


def get(url, **params):
    answer = requests.get(url, params=params, headers={"Content-Type": "application/json"}, timeout=30)
    answer.raise_for_status()
    return answer.json()


@check
def ensembl():
    gene = get(f"{ENSEMBL}/lookup/symbol/homo_sapiens/BRCA1", expand=1)
    assert gene["id"] == "ENSG00000012048" and gene["Transcript"], gene
    assert get(f"{ENSEMBL}/vep/human/id/rs334")[0]["most_severe_consequence"] == "missense_variant"
    posted = requests.post(f"{ENSEMBL}/lookup/id", json={"ids": ["ENSG00000141510"]}, timeout=30).json()
    assert posted["ENSG00000141510"]["display_name"] == "TP53", posted


@check
def ensembl_in_other_formats():
    answer = requests.get(f"{ENSEMBL}/sequence/id/ENSP00000269305", headers={"Accept": "text/x-fasta"}, timeout=30)
    assert answer.text.startswith(">ENSP00000269305"), answer.text


@check
def uniprot():
    found = get(f"{UNIPROT}/uniprotkb/search", query="gene_exact:TP53 AND organism_id:9606 AND reviewed:true", format="json", size=5)
    assert [entry["primaryAccession"] for entry in found["results"]] == ["P04637"], found


@check
def uniprot_pages():
    url, seen, total = f"{UNIPROT}/uniprotkb/search?query=gene:BR*&fields=accession&format=list&size=3", [], None
    while url and len(seen) < 9:
        answer = requests.get(url, timeout=30)
        total = total or int(answer.headers["x-total-results"])
        seen += answer.text.split()
        url = answer.links.get("next", {}).get("url")
    assert len(set(seen)) == len(seen) == min(9, total), seen


@check
def ncbi():
    ids = get(f"{EUTILS}/esearch.fcgi", db="gene", term="TP53[sym] AND human[orgn]", retmode="json")["esearchresult"]["idlist"]
    assert ids == ["7157"], ids
    summary = get(f"{EUTILS}/esummary.fcgi", db="gene", id="7157", retmode="json")["result"]["7157"]
    assert summary["name"] == "TP53" and summary["organism"]["taxid"] == 9606, summary


@check
def what_is_wrong_is_refused_as_there():
    answer = requests.get(f"{ENSEMBL}/lookup/symbol/homo_sapiens/NOTAGENE", headers={"Accept": "application/json"}, timeout=30)
    assert answer.status_code == 400 and "No valid lookup found" in answer.json()["error"], answer.text
    answer = requests.get(f"{UNIPROT}/uniprotkb/search", params={"query": "nosuchfield:1"}, timeout=30)
    assert answer.status_code == 400 and "nosuchfield" in answer.json()["messages"][0], answer.text


report()
