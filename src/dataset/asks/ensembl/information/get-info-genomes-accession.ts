import { humanSequenceAccessions } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";
import { withConnectedDetails } from "./shared.ts";

const accession = { accession: "{accession}" };

export const getInfoGenomesAccessionAsks = asks("get_info_genomes_accession", [
  {
    from: humanSequenceAccessions,
    arguments: accession,
    templates: [
      "{accession} must be a piece of some genome; which one is it in Ensembl?",
      "Find the Ensembl genome that has the INSDC accession {accession}.",
      "{accession} belongs to which genome in Ensembl?",
      "What organism's genome in Ensembl includes the GenBank sequence {accession}?",
      "Ensembl genomes with {accession}",
      "Is the sequence {accession} part of any Ensembl genome?",
      "From the ENA accession {accession} get me to the Ensembl genome it is a part of.",
    ],
  },
  {
    from: humanSequenceAccessions,
    arguments: accession,
    templates: [
      "A contig in my BAM header is called {accession}. Of what genome assembly is it?",
      "I only have the INSDC sequence accession {accession} and need the genome's production name.",
      "Trace {accession} to its genome: species, assembly and taxonomy id.",
      "Our BLAST hit is in {accession}; does Ensembl have the genome which this sequence comes from?",
      "Reverse lookup {accession} -> Ensembl genome",
      "Which assembly does Ensembl associate with the chromosome or scaffold accession {accession}?",
    ],
  },
  {
    from: humanSequenceAccessions,
    extras: { of: withConnectedDetails, most: 1 },
    arguments: accession,
    templates: [
      "Which genomes include {accession}? Return them {extras}.",
      "Find the genome holding the sequence {accession}, {extras}.",
      "Genome of the INSDC sequence {accession} {extras}",
      "Get the genome that {accession} is part of {extras}, please.",
      "I came across {accession} in GenBank and would like to see its Ensembl genome {extras}.",
    ],
  },
  {
    missing: ["accession"],
    arguments: {},
    templates: [
      "Which genome contains this GenBank sequence?",
      "Find the Ensembl genome by the INSDC accession of one of its contigs.",
      "What organism does the accession in my BAM header come from?",
    ],
  },
  {
    missing: ["accession"],
    arguments: { expand: true },
    templates: [
      "Look up by sequence accession which genome it is in, and return that [with all connected details](expand).",
      "Which genome has my contig? Give me the record [in the expanded form](expand).",
    ],
  },
]);
