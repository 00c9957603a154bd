import type { Writers } from "./ensembl-route.ts";
import { simpleXml } from "./simple-xml.ts";
import { yaml } from "./yaml.ts";

/** Of the routes that write YAML beside XML. */
export const withYaml: Writers = { xml: simpleXml, yaml };
