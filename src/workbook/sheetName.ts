/** Whether two names are one sheet's: Excel takes names that differ only in case for the same. */
export const isSameSheetName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether a sheet may be called so (Excel specifications and limits). */
export const isSheetName = (name: string): boolean => /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name);
