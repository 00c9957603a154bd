import { getFunction } from "../catalog/index.ts";
import type { Outcome } from "../client/outcome.ts";
import { renderSay, resultsOf } from "../observation/index.ts";
import { SERVICE_NAMES } from "./service-names.ts";
import type { Source } from "./sourced-answer.ts";

/** Names the service behind an outcome and links its page of the same record. */
export function sourceOf(outcome: Outcome): Source {
  const { call, content, provenance } = outcome;
  const definition = getFunction(call.name);
  const [first] = resultsOf(outcome, definition);
  const page =
    definition.page === undefined
      ? undefined
      : renderSay(definition.page, {
          value: first ?? content?.value,
          arguments: call.arguments,
          encode: encodeURIComponent,
        });
  if (isLocalSearch(outcome)) {
    const { origin, pathname } = new URL(provenance.url);
    return { service: SERVICE_NAMES[definition.service], provenance, link: origin + pathname };
  }
  return {
    service: SERVICE_NAMES[definition.service],
    provenance,
    link: page ?? readable(provenance.url),
    ...(page === undefined ? {} : { page }),
  };
}

/** NCBI does not know the request id of a search that BLAST+ made on this machine. */
const isLocalSearch = ({ provenance: { service, transport } }: Outcome): boolean =>
  service === "blast" && transport === "snapshot";

/** Ensembl's REST server sends a browser its answer as a page of YAML unless the address asks for JSON. */
function readable(url: string): string {
  const link = new URL(url);
  if (link.hostname === "rest.ensembl.org" && !link.searchParams.has("content-type"))
    link.search += `${link.search === "" ? "?" : "&"}content-type=application/json`;
  return link.href;
}
