const encoder = new TextEncoder();

/** How many bytes a value takes in a request or an answer. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
