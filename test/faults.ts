import { bodyFaults } from "./faults/body-faults.ts";
import type { Fault } from "./faults/fault.ts";
import { redirectFaults } from "./faults/redirect-faults.ts";
import { statusFaults } from "./faults/status-faults.ts";

export { type Fault, LOOKUP } from "./faults/fault.ts";

/** Every way to go wrong, one after the other. */
export const FAULTS: readonly Fault[] = [...statusFaults, ...bodyFaults, ...redirectFaults];
