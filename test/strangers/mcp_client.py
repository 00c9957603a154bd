"""uniprotkb-mcp, a Model Context Protocol server of PyPI, started as a model's host starts it and asked over stdio."""
import asyncio
import os
import sys

from checks import check, report
from fastmcp import Client
from fastmcp.client.transports import StdioTransport

SERVER = os.path.join(os.path.dirname(sys.executable), "uniprotkb-mcp")


def call(tool, **arguments):
    async def ask():
        async with Client(StdioTransport(SERVER, [], env=dict(os.environ))) as client:
            return await asyncio.wait_for(client.call_tool(tool, arguments), 60)

    return asyncio.run(ask()).content[0].text


@check
def searches_uniprotkb():
    text = call("search_uniprotkb", query="gene:BRCA1 AND organism_id:9606 AND reviewed:true")
    assert "P38398 BRCA1_HUMAN [Swiss-Prot]" in text and "1863 aa" in text, text


@check
def digests_an_entry():
    text = call("get_entry", accession="P04637")
    assert "Cellular tumor antigen p53" in text and "Length: 393 aa" in text, text


@check
def fetches_sequences():
    text = call("get_fasta", accessions=["P04637", "P38398"])
    assert text.count(">sp|") == 2 and "MEEPQSDPSV" in text, text


@check
def finds_taxa():
    assert "9606  Homo sapiens" in call("get_taxonomy", query_or_id="human")
    assert "Rank: species" in call("get_taxonomy", query_or_id="9606")


@check
def finds_proteomes():
    assert "UP000005640" in call("search_proteomes", organism_id=9606)


report()
