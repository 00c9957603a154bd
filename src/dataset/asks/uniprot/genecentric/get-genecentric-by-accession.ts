import { geneGroups, namedProteins } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { groupFields } from "./shared.ts";

export const getGenecentricByAccessionAsks = asks("get_genecentric_by_accession", [
  {
    from: geneGroups,
    arguments: { accession: "{accession}" },
    templates: [
      "{accession} and its siblings: what else in UniProt is encoded by that gene?",
      "What is the canonical protein of the gene that encodes {accession}?",
      "Gene-centric group of {accession}",
      "Our proteomics search matched {accession}. Which Swiss-Prot, isoform and TrEMBL entries belong to that same gene?",
      "List the protein products UniProt groups with {accession} under one gene.",
      "one gene – one protein: which is the representative for {accession}?",
    ],
  },
  {
    from: geneGroups,
    choose: { parts: groupFields },
    arguments: { accession: "{accession}", fields: "{parts}" },
    templates: [
      "From the gene-centric entry of {accession}, give me only the {parts}.",
      "{accession}, gene-centric view: {parts}",
      "In UniProt's gene-centric data, what are the {parts} for {accession}?",
      "Restrict the gene-centric record for {accession} to {parts}.",
      "I need the {parts} of the gene group that {accession} falls into.",
    ],
  },
  {
    from: geneGroups,
    arguments: { accession: "{accession}", fields: "related_proteins" },
    templates: [
      "Show [just the related proteins](fields) in the gene-centric entry of {accession}.",
      "Which siblings does {accession} have in its gene group? [Related entries only](fields).",
      "Redundant TrEMBL fragments of the gene behind {accession}: [related proteins, nothing else](fields)",
    ],
  },
  {
    unheld: "gene-centric groups of most genes",
    from: namedProteins,
    arguments: { accession: "{accession}" },
    templates: [
      "Which proteins share their gene with {accession} in UniProt's gene-centric view?",
      "Open the gene-centric entry for {accession}.",
      "{accession}: canonical protein of its gene, plus the redundant ones?",
      "Gene-level grouping of {accession} in its reference proteome, please.",
    ],
  },
  {
    missing: ["accession"],
    arguments: {},
    templates: [
      "Which proteins share a gene with my protein in UniProt's gene-centric view?",
      "What is the canonical entry of this protein's gene?",
      "Show the gene-centric group, please.",
    ],
  },
  {
    missing: ["accession"],
    arguments: { fields: "sequence" },
    templates: [
      "Give me [only the canonical sequence](fields) of that gene-centric group.",
      "From the gene-centric entry, [just the sequence of the canonical protein](fields).",
    ],
  },
]);
