export type { EnsemblRoute, Writer, Writers } from "./ensembl-route.ts";
export { escapeXml } from "./escape.ts";
export { type Posted, postedBody, postRoute, readPosted } from "./posted.ts";
export { served } from "./served.ts";
export { simpleXml } from "./simple-xml.ts";
export { withExtensions } from "./with-extensions.ts";
export { withYaml } from "./with-yaml.ts";
export { yaml } from "./yaml.ts";
