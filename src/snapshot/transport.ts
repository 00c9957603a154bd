import type { Request, Service } from "../catalog/definition.ts";
import type { Answer } from "../client/outcome.ts";
import type { Transport } from "../client/transport.ts";
import {
  type Answering,
  openAnswering,
  RELEASE_HEADER,
  type SnapshotOptions,
  serviceOf,
} from "./answering.ts";
import type { Route } from "./route.ts";
import { compileRoutes, type Router } from "./router.ts";

/** The snapshot as a transport; it is opened by the first request, and the routes of a service by the first to it. */
export function snapshotTransport(options: SnapshotOptions = {}): Transport {
  let opened: Answering | undefined;
  return {
    name: "snapshot",
    async send(request) {
      const router = await routerOf(serviceOf(request));
      opened ??= openAnswering(options);
      const { answer: ask, manifest } = opened;
      const { url, answer } = follow(request, (asked) => ask(asked, router));
      const release = answer.headers[RELEASE_HEADER];
      return {
        answer,
        when: `${manifest.date}T00:00:00Z`,
        url,
        ...(release === undefined ? {} : { release }),
      };
    },
    async close() {
      opened?.close();
      opened = undefined;
    },
  };
}

/** A command asks one service, and the modules of all take as long to load as it takes to answer. */
const routesOf: Readonly<Record<Service, () => Promise<readonly Route[]>>> = {
  ensembl: async () => (await import("./ensembl/index.ts")).ensemblRoutes,
  uniprot: async () => (await import("./uniprot/index.ts")).uniprotRoutes,
  eutils: async () => (await import("./ncbi/index.ts")).ncbiRoutes,
  blast: async () => (await import("./ncbi/index.ts")).ncbiRoutes,
};

const routers = new Map<Service, Router>();

async function routerOf(service: Service): Promise<Router> {
  const known = routers.get(service);
  if (known) return known;
  const router = compileRoutes(await routesOf[service]());
  routers.set(service, router);
  return router;
}

/** Follows one redirect, as the live transport does: UniProt sends an entry name on to its accession. */
function follow(
  request: Request,
  ask: (request: Request) => Answer,
): { readonly url: string; readonly answer: Answer } {
  const answer = ask(request);
  const { location } = answer.headers;
  if (answer.status < 300 || answer.status > 399 || location === undefined)
    return { url: request.url, answer };
  const url = new URL(location, request.url).href;
  return { url, answer: ask({ ...request, url }) };
}
