export { acceptedNames, checkArguments, type SentArguments } from "./arguments.ts";
export type {
  Arguments,
  Call,
  Database,
  Domain,
  FunctionDefinition,
  Hints,
  Parameter,
  Request,
  Service,
} from "./definition.ts";
export { findFunction, functions, getFunction } from "./functions.ts";
export { type Dialect, type JsonSchema, jsonSchema, jsonSchemaOf } from "./json-schema.ts";
export { nearest } from "./nearest.ts";
export { baseUrls, buildRequest } from "./request.ts";
export { encodeSegment, segmentFault } from "./segment.ts";
export { isList, type Sent, toWire, typesOf } from "./wire.ts";
