/** Values of a plural column of the snapshot. */
export const listed = (cell: string | null | undefined): string[] => (cell ? cell.split("|") : []);
