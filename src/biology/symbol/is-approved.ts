import { symbolEntry } from "./resolve-symbol.ts";

/** Whether a text is an approved human symbol, in any letter case: some look like accessions (`B3GAT1`, `P2RY12`). */
export const isApprovedSymbol = (text: string): boolean => (symbolEntry(text)?.approved ?? "") !== "";
