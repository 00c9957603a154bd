import { asks } from "../../asks.ts";

export const getInfoSoftwareAsks = asks("get_info_software", [
  {
    arguments: {},
    unheld: "the version that runs at Ensembl",
    templates: [
      "ensembl-api version in production?",
      "Find out which Ensembl API code the server executes.",
      "Which version of the Ensembl Perl API does the server run?",
      "What software release is Ensembl on?",
      "ensembl core API version",
      "Tell me the version of the Ensembl API used by the REST server.",
      "Which release of its own software does Ensembl run on?",
      "Which Perl API release stands behind Ensembl's server?",
      "Report the software (API) release of the Ensembl installation.",
      "What code release of Ensembl is deployed?",
    ],
  },
  {
    arguments: {},
    unheld: "the version that runs at Ensembl",
    templates: [
      "cpanfile or git tag: with which Ensembl Perl API release do I stay in step with the server?",
      "My local Ensembl core libraries are at 104. And those of the server?",
      "Which branch of the ensembl Perl modules must I check out to match the server?",
      "I'm installing the Ensembl Perl API locally. What version does the remote side use?",
      "Our registry complains about an API/database mismatch; which Perl API version has the Ensembl server?",
      "To be compatible, which release of the ensembl core API should we install?",
      "Are the Ensembl Perl libraries on the server newer than our release/108 checkout?",
      "Before writing a script against Bio::EnsEMBL I want to know the API version in production.",
      "git checkout release/?? for Ensembl's Perl API: what is live",
      "Which release of the Bio::EnsEMBL code answers our queries?",
    ],
  },
  {
    arguments: {},
    unheld: "the version that runs at Ensembl",
    templates: [
      "Name the release of the software stack with which Ensembl answers.",
      "For debugging: version of the Ensembl Perl code, nothing else",
      "Software release, not data release: which is Ensembl running?",
      "The paper's supplement lists tools with versions. What do I put for the Ensembl API software?",
      "Has the Ensembl codebase behind the server been upgraded? Show its version.",
      "Log the Ensembl software version for the audit trail.",
      "What version number do the Ensembl programs report?",
      "Could you find out the API release that Ensembl's backend was built with?",
      "Which software generation is Ensembl using just now, in release numbers?",
      "Version of the Ensembl backend code (Perl)",
    ],
  },
]);
