import { expect, it } from "vitest";
import { ask, xml } from "../../../test/ask-ncbi.ts";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";

describeSnapshot("efetch", () => {
  it("gives a taxon with its lineage", () => {
    const { TaxaSet } = xml.parse(ask("efetch.fcgi?db=taxonomy&id=4751").text);
    expect(TaxaSet.Taxon[0]).toMatchObject({
      TaxId: 4751,
      ScientificName: "Fungi",
      Lineage: "cellular organisms; Eukaryota; Opisthokonta",
    });
  });

  it("gives all authors of an article where they are held, and says that it has no abstract", () => {
    const whole = ask("efetch.fcgi?db=pubmed&id=11237011&retmode=xml");
    const { Article } = xml.parse(whole.text).PubmedArticleSet.PubmedArticle.MedlineCitation;
    expect(Article.AuthorList["@_CompleteYN"]).toBe("Y");
    expect(Article.AuthorList.Author.slice(0, 2)).toMatchObject([
      { LastName: "Lander", Initials: "ES" },
      { LastName: "Linton", Initials: "LM" },
    ]);
    expect(whole.headers["x-biotool-snapshot-lacks"]).toBe("abstract");
    const first = ask("efetch.fcgi?db=pubmed&id=9997&retmode=xml");
    expect(first.text).toContain(
      '<AuthorList CompleteYN="N"><Author ValidYN="Y"><LastName>Strekas</LastName>',
    );
    expect(first.headers["x-biotool-snapshot-lacks"]).toBe("abstract,other authors");
    expect(ask("efetch.fcgi?db=pubmed&id=9997&rettype=uilist").headers).not.toHaveProperty(
      "x-biotool-snapshot-lacks",
    );
  });

  it("leaves out the volume and pages of an article that had none yet", () => {
    const text = ask("efetch.fcgi?db=pubmed&id=32272481&rettype=medline&retmode=text").text;
    expect(text).toContain("SO  - Nature. 2020.");
    expect(text).not.toMatch(/^(?:VI|PG) {2}- 0/m);
  });

  it("gives articles as XML, MEDLINE and citation, with what is held", () => {
    const { PubmedArticleSet } = xml.parse(ask("efetch.fcgi?db=pubmed&id=9997&retmode=xml").text);
    expect(PubmedArticleSet.PubmedArticle.MedlineCitation.Article.Journal.ISOAbbreviation).toBe(
      "Biochim Biophys Acta",
    );
    expect(ask("efetch.fcgi?db=pubmed&id=9997&rettype=medline&retmode=text").text).toMatch(
      /^\nPMID- 9997\nVI {2}- 446\n/,
    );
    expect(ask("efetch.fcgi?db=pubmed&id=9997&rettype=abstract&retmode=text").text).toContain("PMID: 9997");
  });

  it("gives a stretch of a protein", () => {
    expect(ask("efetch.fcgi?db=protein&id=P69905&rettype=fasta&seq_start=2&seq_stop=5").text).toBe(
      ">sp|P69905|HBA_HUMAN:2-5 RecName: Full=Hemoglobin subunit alpha\nVLSP\n\n",
    );
  });

  it("is absent for ids and formats that are not held, and refuses a call without ids", () => {
    expect(ask("efetch.fcgi?db=pubmed&id=1").absent).toBe(true);
    expect(ask("efetch.fcgi?db=gene&id=672&retmode=asn.1").absent).toBe(true);
    expect(ask("efetch.fcgi?db=pubmed")).toMatchObject({ status: 400, absent: false });
  });

  it("gives proteins as TinySeq, and any database as document summaries", () => {
    const { TSeqSet } = xml.parse(ask("efetch.fcgi?db=protein&id=P69905&rettype=fasta&retmode=xml").text);
    expect(TSeqSet.TSeq[0]).toMatchObject({
      TSeq_taxid: 9606,
      TSeq_length: 142,
      TSeq_orgname: "Homo sapiens",
    });
    expect(ask("efetch.fcgi?db=pubmed&id=9997&rettype=docsum").text).toBe(
      ask("esummary.fcgi?db=pubmed&id=9997").text,
    );
  });

  it("gives the exons of a human gene's MANE Select transcript", () => {
    const { text, headers } = ask("efetch.fcgi?db=gene&id=672&rettype=gene_table&retmode=text");
    expect(text).toContain("Exon table for  mRNA  NM_007294.4 and protein NP_009225.1\n");
    expect(text).toContain(
      "NC_000017.11  (minus strand)\nmRNA NM_007294.4, 23 exons,  total annotated spliced exon length: 7088",
    );
    const rows = [
      ...text.matchAll(/^(\d+)-(\d+)\t\t(?:(\d+)-(\d+)\t\t)?(\d+)(?:\t\t(\d+))?(?:\t\t(\d+))?$/gm),
    ];
    expect(rows).toHaveLength(23);
    const coded = rows.reduce((sum, [, , , from, to]) => sum + (from ? Number(from) - Number(to) + 1 : 0), 0);
    // The stop codon is part of what codes, and no residue.
    expect(coded / 3 - 1).toBe(Number(/annotated AA length: (\d+)/.exec(text)?.[1]));
    expect(headers["x-biotool-snapshot-lacks"]).toBe(
      "transcripts beside MANE Select,intervals within the gene",
    );
    expect(ask("efetch.fcgi?db=gene&id=12189&rettype=gene_table").absent).toBe(true);
  });

  it("gives the exons of a transcript whose coding part is not held, and says what is left out", () => {
    const { text, headers } = ask("efetch.fcgi?db=gene&id=3845&rettype=gene_table&retmode=text");
    expect(text).toContain("protein NP_004976.2\n");
    expect(text).toContain("Genomic Interval Exon\t\tExon Length\t\tIntron Length\n");
    expect(text).not.toMatch(/coding/i);
    const total = Number(/spliced exon length: (\d+)/.exec(text)?.[1]);
    const rows = [...text.matchAll(/^(\d+)-(\d+)\t\t(\d+)(?:\t\t\d+)?$/gm)];
    expect(rows).toHaveLength(Number(/, (\d+) exons/.exec(text)?.[1]));
    expect(rows.reduce((sum, [, , , length]) => sum + Number(length), 0)).toBe(total);
    expect(headers["x-biotool-snapshot-lacks"]).toContain("the coding part of NM_004985.5");
  });

  it("puts variants into one element where XML is asked for", () => {
    expect(ask("efetch.fcgi?db=snp&id=334&retmode=xml").text).toMatch(
      /^<\?xml version="1.0" \?>\n<ExchangeSet /,
    );
    expect(ask("efetch.fcgi?db=snp&id=334&retmode=json").text).toMatch(/^<DocumentSummary uid="334">/);
    expect(ask("efetch.fcgi?db=snp&id=rs334").status).toBe(400);
  });

  it.each([
    ["db=gene&id=672&retmode=xml", "db=gene as xml"],
    ["db=gene&id=672", "db=gene as asn.1"],
    ["db=protein&id=P69905&rettype=gp&retmode=text", "db=protein as gp in text"],
    ["db=protein&id=NP_009225.1&rettype=fasta", "NP_009225.1 of db=protein as fasta"],
    ["db=nuccore&id=1", "db=nuccore"],
    ["db=pubmed&id=1", "1 in db=pubmed"],
  ])("names what it does not hold: %s", (call, what) => {
    expect(ask(`efetch.fcgi?${call}`).json).toEqual({ error: `the snapshot does not hold ${what}` });
  });
});
