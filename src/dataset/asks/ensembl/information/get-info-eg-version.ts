import { asks } from "../../asks.ts";

export const getInfoEgVersionAsks = asks("get_info_eg_version", [
  {
    arguments: {},
    templates: [
      "Current EG release, please",
      "What does the server give as its Ensembl Genomes version?",
      "How is the Ensembl Genomes edition numbered that we query?",
      "Ensembl Genomes: which release?",
      "What is the current release of Ensembl Genomes?",
      "EG version please",
      "The REST server must know its Ensembl Genomes version. Ask it.",
      "On what release is Ensembl Genomes (not the vertebrate Ensembl)?",
      "eg_version of the server",
      "How far has Ensembl Genomes got with its release numbering?",
    ],
  },
  {
    arguments: {},
    templates: [
      "Mosquito and wheat data come from Ensembl Genomes; of which release?",
      "Version number shared by the plant, fungal, protist, metazoan and bacterial sites of Ensembl?",
      "We use Ensembl Plants heavily. Which Ensembl Genomes release does it belong to?",
      "Release of the non-vertebrate part of Ensembl, i.e. Ensembl Genomes",
      "For the bacterial genomes I have to cite the Ensembl Genomes release; which is it?",
      "Ensembl Fungi, Protists, Metazoa and so on share one Ensembl Genomes version. What number is it now?",
      "I downloaded wheat annotation from Ensembl Genomes 52. What does the server offer today?",
      "Which Ensembl Genomes build are the Ensembl Bacteria data from?",
      "Version of Ensembl Genomes for a malaria (Ensembl Protists) project",
      "Did Ensembl Genomes get an update since I last looked? Show the version.",
    ],
  },
  {
    arguments: {},
    templates: [
      "Add the Ensembl Genomes version to the README of our data set.",
      "Did the non-vertebrate release change at Ensembl since release 50?",
      "The Methods section says 'Ensembl Genomes release XX'. Fill in XX.",
      "The vertebrate numbering runs ahead of Ensembl Genomes by 53. What does the latter say of itself?",
      "Log the Ensembl Genomes version at the start of each pipeline run.",
      "Are we talking to an outdated Ensembl Genomes? Print its release.",
      "ensembl genomes ver.",
      "Check that the Ensembl Genomes release is the one pinned in our config.",
      "Does this server know an Ensembl Genomes version, and which?",
      "Our yeast curators refer to Ensembl Genomes by release; find out the one that is live.",
    ],
  },
]);
