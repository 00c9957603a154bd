export { STAGES_FOLDER } from "./files.ts";
export { PROVENANCES, type Provenance } from "./provenance.ts";
export { refuseForeign } from "./publish.ts";
export { type Release, type ReleaseOptions, writeRelease } from "./release.ts";
export { type Statistics, StatisticsCounter } from "./statistics.ts";
