import type { Request } from "../../../catalog/definition.ts";
import type { Route, RouteContext } from "../../route.ts";
import type { Format } from "./format.ts";

/** Writes the JSON value of an answer in another format. */
export type Writer = (value: unknown, context: RouteContext) => string;

/** Formats beside JSON, JSONP and HTML, which every route has. */
export type Writers = Readonly<Partial<Record<Format, Writer>>>;

/** A route of Ensembl: it answers JSON, and says in what else it can be written; `served` does the rest. */
export interface EnsemblRoute extends Route {
  /** @default XML in the form of XML::Simple */
  readonly writers?: Writers;
  /** @default GET only; either where it answers no function of the catalogue */
  readonly methods?: readonly Request["method"][];
}
