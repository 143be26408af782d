/** Whether two names are one sheet's: Excel takes names that differ only in case for the same. */
export const isSameSheetName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
