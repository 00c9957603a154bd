import { geneGroups, referenceProteomes } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { sizes } from "../shared.ts";
import { groupFields } from "./shared.ts";

export const getGenecentricByProteomeIdAsks = asks("get_genecentric_by_proteome_id", [
  {
    from: geneGroups,
    arguments: { upid: "{upid}" },
    templates: [
      "List the genes of reference proteome {upid} with their canonical proteins.",
      "Gene-centric proteins of {upid}",
      "One protein per gene for proteome {upid}, please",
      "Which canonical proteins represent the genes in {upid}?",
      "For a non-redundant search database I want {upid} gene by gene.",
    ],
  },
  {
    from: geneGroups,
    choose: { number: sizes },
    arguments: { upid: "{upid}", size: "{number}" },
    templates: [
      "Show {number} genes of the proteome {upid} in the gene-centric view.",
      "{upid}, gene-centric, {number} per page",
      "Give me the first {number} gene groups of reference proteome {upid}.",
      "I'd like to see {number} canonical proteins with their relatives from {upid}.",
    ],
  },
  {
    from: geneGroups,
    choose: { parts: groupFields },
    arguments: { upid: "{upid}", fields: "{parts}" },
    templates: [
      "For the genes in proteome {upid}, list {parts}.",
      "Gene-centric table of {upid} with the columns {parts}",
      "From the gene groups of {upid} I need nothing but the {parts}.",
    ],
  },
  {
    from: geneGroups,
    choose: { parts: groupFields, number: sizes },
    arguments: { upid: "{upid}", fields: "{parts}", size: "{number}" },
    templates: [
      "{number} gene groups of {upid}: {parts}",
      "Page of {number} genes from the reference proteome {upid}, showing {parts}",
      "Take {number} genes of proteome {upid} and report their {parts} from UniProt's gene-centric data.",
    ],
  },
  {
    unheld: "gene-centric groups of other proteomes",
    from: referenceProteomes,
    choose: { number: sizes },
    arguments: { upid: "{upid}", size: "{number}" },
    templates: [
      "List {number} genes of {upid} together with their canonical proteins.",
      "From the gene-centric listing of the {organism} proteome {upid}, {number} entries please",
      "{number} genes in {upid}: one representative each plus alternatives",
      "Start reading {upid} gene by gene, {number} at a time.",
    ],
  },
  {
    missing: ["upid"],
    arguments: {},
    templates: [
      "List the gene-centric proteins of the reference proteome.",
      "One protein per gene for my species' proteome, please.",
    ],
  },
  {
    missing: ["upid"],
    choose: { number: sizes },
    arguments: { size: "{number}" },
    templates: [
      "Show {number} genes of that reference proteome with their canonical proteins.",
      "Give me {number} gene groups from the proteome's gene-centric list.",
    ],
  },
]);
