import type { Answer } from "../../client/outcome.ts";
import type { Route, RouteContext } from "../route.ts";
import { refusal } from "./answers.ts";
import { negotiate } from "./format.ts";

/** Parts of UniProt of which no fact is held: a malformed id is still refused in the service's words. */
interface Unheld {
  readonly placeholder: string;
  readonly paths: readonly string[];
  readonly pattern: RegExp;
  readonly message: string;
}

const unheld: readonly Unheld[] = [
  {
    placeholder: "id",
    paths: ["/uniref/{id}", "/uniref/{id}/light", "/uniref/{id}/members"],
    pattern: /^(UniRef100|UniRef90|UniRef50)_\w{1,60}(-[0-9]+)?$/i,
    message: "The 'id' value has invalid format. It should be a valid UniRef Cluster id",
  },
  {
    placeholder: "upi",
    paths: ["/uniparc/{upi}", "/uniparc/{upi}/light", "/uniparc/{upi}/databases"],
    pattern: /^UPI[0-9A-F]{10}$/i,
    message: "The 'upi' value has invalid format. It should be a valid UniParc UPI",
  },
  {
    placeholder: "accession",
    paths: ["/genecentric/{accession}"],
    pattern: /^([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z]([0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])(-[0-9]+)?$/i,
    message: "The 'accession' value has invalid format. It should be a valid UniProtKB accession",
  },
  {
    placeholder: "upid",
    paths: ["/genecentric/upid/{upid}"],
    pattern: /^UP[0-9]{9}$/i,
    message: "The 'upid' value has invalid format. It should be a valid Proteome UPID",
  },
  {
    placeholder: "uniruleid",
    paths: ["/unirule/{uniruleid}"],
    pattern: /^(UR[0-9]{9}|MF_[0-9]{5}|PIRSR[0-9]+(-[0-9]+)?|PIRNR[0-9]+|RU[0-9]{6}|PRU[0-9]{5})$/i,
    message: "The UniRule id value has invalid format.",
  },
  {
    placeholder: "arbaId",
    paths: ["/arba/{arbaId}"],
    pattern: /^ARBA[0-9]{8}$/i,
    message: "The ARBA id value has invalid format. It should match the regular expression 'ARBA[0-9]{8}'",
  },
];

const LISTS = new Set(["search", "stream"]);

export const absentRoutes: readonly Route[] = unheld.flatMap((part) =>
  part.paths.map(
    (path): Route => ({
      service: "uniprot",
      path,
      functions: [],
      tables: [],
      answer: (context) => refuseMalformed(context, part),
    }),
  ),
);

function refuseMalformed({ request, query, path }: RouteContext, part: Unheld): Answer | undefined {
  const id = path[part.placeholder] ?? "";
  if (LISTS.has(id) || part.pattern.test(id)) return undefined;
  const negotiated = negotiate({ request, query }, ["json", "tsv", "list", "fasta"]);
  return refusal({
    request,
    format: "format" in negotiated ? negotiated.format : "json",
    messages: [part.message],
  });
}
