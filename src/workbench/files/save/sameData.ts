/** Whether two things are the same as plain data; what is undefined is as if it were not there, and the order of names counts for nothing. */
export const isSameData = (a: unknown, b: unknown): boolean => dataKey(a) === dataKey(b);

/** A text that is the same for the same data. */
export const dataKey = (data: unknown): string => JSON.stringify(data ?? null, sorted);

/** The fields of a record in the order of their names. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
