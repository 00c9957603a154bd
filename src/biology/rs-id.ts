import { accession } from "./accession.ts";

/** dbSNP reference cluster: `rs699`; also read `RS699` and `rs 699`. */
export const rsId = accession({
  id: "rs-id",
  title: "a dbSNP rs id",
  examples: ["rs699", "RS699", "rs 699"],
  shape: "rs ?[1-9]\\d{0,11}",
  canonical: "rs[1-9]\\d{0,11}",
  mention: "rs[1-9]\\d{0,11}|rs [1-9]\\d{2,11}",
  spell: (text) => text.toLowerCase().replace(" ", ""),
});
