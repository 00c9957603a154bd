import { asList, isFields } from "../value-at.ts";

/** Why a UniProtKB entry holds no protein any more, or undefined where it is an active one. */
export function inactiveEntry(value: unknown): string | undefined {
  if (!isFields(value) || value["entryType"] !== "Inactive") return undefined;
  const reason = isFields(value["inactiveReason"]) ? value["inactiveReason"] : {};
  const name = String(value["primaryAccession"] ?? "the entry");
  const targets = asList(reason["mergeDemergeTo"]).join(", ");
  const why = typeof reason["deletedReason"] === "string" ? `: ${reason["deletedReason"].toLowerCase()}` : "";
  switch (reason["inactiveReasonType"]) {
    case "MERGED":
      return `${name} is no longer active: it was merged into ${targets || "another entry"}`;
    case "DEMERGED":
      return `${name} is no longer active: it was split into ${targets || "other entries"}`;
    case "DELETED":
      return `${name} is no longer active: it was deleted${why}`;
    default:
      return `${name} is no longer active`;
  }
}
