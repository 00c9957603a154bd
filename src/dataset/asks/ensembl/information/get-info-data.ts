import { asks } from "../../asks.ts";

export const getInfoDataAsks = asks("get_info_data", [
  {
    arguments: {},
    templates: [
      "State the data release of Ensembl in use.",
      "What do I fill in for 'Ensembl release' on the submission form?",
      "Which data release is Ensembl on?",
      "What number is the current Ensembl data release?",
      "which ensembl release do i get data from",
      "From what Ensembl release does the server take its data?",
      "Tell me the Ensembl data release so that I can quote it in the manuscript.",
      "Has Ensembl moved on to a new data release?",
      "Release of the annotation data behind the Ensembl REST server?",
      "We archive our results together with the Ensembl data version. Which is it at present?",
    ],
  },
  {
    arguments: {},
    templates: [
      "One release or several: what data does the Ensembl REST server carry?",
      "Print the numbers of the Ensembl data releases at our disposal.",
      "List the data releases that the Ensembl server makes available.",
      "Which Ensembl releases can be queried on this server?",
      "Does Ensembl REST hold data of more than one release, and which?",
      "All release numbers of data loaded at Ensembl, please",
      "available ensembl data releases?",
      "I'd like to see what releases of the Ensembl databases are being served.",
      "What database releases are attached to the REST server of Ensembl?",
      "Are older Ensembl data releases still served besides the newest one?",
    ],
  },
  {
    arguments: {},
    templates: [
      "I pinned release 109 in Snakemake. Does Ensembl still answer from it? Show its data releases.",
      "For the audit: data release of Ensembl as of now.",
      "My gene coordinates changed overnight. Was there a switch to another Ensembl data release?",
      "For reproducibility: the release of the gene data Ensembl answers with.",
      "A reviewer wants the exact Ensembl release (data, not software). What do I write?",
      "Before comparing with my local Ensembl MySQL dump I must know the release of the remote data.",
      "Does the online Ensembl data correspond to the GTF of release 110 that I downloaded? State the served release.",
      "Check the Ensembl data version, then I decide whether to rebuild our cache.",
      "How recent are the Ensembl data? Their release number is enough.",
      "Ensembl version for the figure legend, i.e. data release",
    ],
  },
]);
