import type { Request, Service } from "../catalog/definition.ts";
import { baseUrls } from "../catalog/index.ts";
import { RefusedError, UsageError } from "../errors/index.ts";

/** What the live transport has to know of a service. */
export interface ServicePolicy {
  readonly service: Service;
  /** Host of canonical requests. */
  readonly host: string;
  /** Environment variable that puts another base URL in front of it. */
  readonly variable: string;
  /** Milliseconds between the starts of two requests to the host, over the whole machine. */
  readonly gapMs: number;
  /** The same with an API key, where a key raises the limit. */
  readonly keyedGapMs?: number;
}

/**
 * Sources of the gaps:
 * eutils: 3 requests a second without a key and 10 with one (NBK25497); a gap of 334 ms still draws 429, 400 ms does not.
 * blast: at most one contact in 10 s (BLAST developer information).
 * ensembl: 15 a second and 55,000 an hour (ensembl-rest wiki, Rate Limits); 67 ms holds both.
 * uniprot: publishes no rate; 10 a second is our own courtesy.
 */
export const SERVICES: Readonly<Record<Service, ServicePolicy>> = {
  eutils: {
    service: "eutils",
    host: new URL(baseUrls.eutils).host,
    variable: "BIOTOOL_EUTILS_URL",
    gapMs: 400,
    keyedGapMs: 110,
  },
  blast: {
    service: "blast",
    host: new URL(baseUrls.blast).host,
    variable: "BIOTOOL_BLAST_URL",
    gapMs: 10_000,
  },
  ensembl: {
    service: "ensembl",
    host: new URL(baseUrls.ensembl).host,
    variable: "BIOTOOL_ENSEMBL_URL",
    gapMs: 67,
  },
  uniprot: {
    service: "uniprot",
    host: new URL(baseUrls.uniprot).host,
    variable: "BIOTOOL_UNIPROT_URL",
    gapMs: 100,
  },
};

const byHost = new Map(Object.values(SERVICES).map((policy) => [policy.host, policy]));

/** The service whose public host this is. */
export const serviceAtHost = (host: string): ServicePolicy | undefined => byHost.get(host.toLowerCase());

/** @throws RefusedError for a host that is none of the services */
export function policyFor(host: string): ServicePolicy {
  const policy = serviceAtHost(host);
  if (policy) return policy;
  throw new RefusedError(`${host} is none of the services this package calls`, {
    nextStep: `Send requests to ${[...byHost.keys()].join(", ")}`,
  });
}

/** The service a canonical request goes to. @throws RefusedError for any other host */
export const serviceOf = ({ url }: Pick<Request, "url">): ServicePolicy => policyFor(new URL(url).host);

/** Base URLs in place of the public ones: origin and path without a slash at the end. */
export type Bases = ReadonlyMap<Service, string>;

/** Reads BIOTOOL_EUTILS_URL and its like. @throws UsageError for what is no URL */
export function basesFrom(env: Readonly<Record<string, string | undefined>>): Bases {
  const bases = new Map<Service, string>();
  for (const { service, variable } of Object.values(SERVICES)) {
    const text = env[variable]?.trim();
    if (!text) continue;
    const base = URL.parse(text);
    if (!base || !/^https?:$/u.test(base.protocol)) {
      throw new UsageError(`${variable} is "${text}", which is no web address`, {
        nextStep: "Set it to a URL such as http://127.0.0.1:8080, or unset it",
      });
    }
    bases.set(service, `${base.origin}${base.pathname.replace(/\/$/u, "")}`);
  }
  return bases;
}

/** The shortest wait between two looks at one BLAST search, milliseconds (BLAST developer information). */
export const BLAST_POLL_GAP_MS = 60_000;
