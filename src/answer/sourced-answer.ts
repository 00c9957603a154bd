import type { CallerAnswer, Candidate, Decision } from "../caller/caller.ts";
import type { Outcome, Provenance } from "../client/outcome.ts";
import type { Observation } from "../observation/observation.ts";

/** Where an answer comes from, for a person who wants to check it. */
export interface Source {
  /** "Ensembl", "UniProt", "NCBI", "NCBI BLAST". */
  readonly service: string;
  readonly provenance: Provenance;
  /** What to open in a browser to check the answer: `page`, or else the request's own address. */
  readonly link: string;
  /** Page of the same record on the service's web site, where there is one. */
  readonly page?: string;
}

/** A question, what was made of it, and what came back. */
export interface SourcedAnswer {
  readonly question: string;
  readonly decision: Decision;
  /** How sure it is that the call is the right one, 0 to 1; less where its answer lacks what was asked for. */
  readonly confidence: number;
  readonly alternatives: readonly Candidate[];
  /** Plain sentences; everything in them comes from the answer, the call or the phrases of the function's file. */
  readonly sentences: readonly string[];
  /** The three below are absent where nothing was called. */
  readonly outcome?: Outcome;
  readonly observation?: Observation;
  readonly source?: Source;
  readonly usage?: CallerAnswer["usage"];
}
