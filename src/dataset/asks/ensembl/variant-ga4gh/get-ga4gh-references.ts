import { ga4ghReferences } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

/** One shape, because a call is drawn for one only and there are five. */
export const getGa4ghReferencesAsks = asks("get_ga4gh_references", [
  {
    from: ga4ghReferences,
    arguments: { id: "{id}" },
    templates: [
      "Which reference sequence has the MD5 {id} in Ensembl's GA4GH service?",
      "Get GA4GH reference {id}.",
      "ga4gh reference {id}",
      "My CRAM header carries M5:{id}. Which chromosome is that, according to GA4GH references?",
      "How long is the GA4GH reference sequence {id}?",
      "Source accession of GA4GH reference {id}?",
      "Look up the checksum {id} among the GA4GH reference sequences.",
      "From which FASTA file does the GA4GH reference {id} come?",
      "Is the GA4GH reference {id} a primary sequence, and what is it called?",
      "I have to verify the genome build of a BAM file: what does the digest {id} identify in GA4GH's references?",
      "Resolve {id} to chromosome name, length and accession with Ensembl's GA4GH endpoint.",
      "Show the record for reference {id} (GA4GH, Ensembl).",
      "What taxon and accession go with the GA4GH reference whose md5 is {id}?",
      "Reference id {id}: name and number of bases per GA4GH?",
      "Someone sent me only a sequence digest, {id}. Can the GA4GH API tell which chromosome it stands for?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which chromosome does this MD5 stand for in GA4GH?",
      "How long is that GA4GH reference sequence?",
      "Get the GA4GH reference from the header of my CRAM.",
      "What's the source accession of our GA4GH reference?",
    ],
  },
]);
