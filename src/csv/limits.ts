/** Bytes that are decoded and parsed at a time: few enough for rows to die young, which halves the time. */
export const CHUNK_BYTES = 1 << 15;
/** Characters of one row. Beyond it a quotation mark was left open: Excel's fullest row of a skill matrix is far below. */
export const MAX_ROW_CHARACTERS = 1 << 22;
/** How much of a file is looked at to tell its encoding, its delimiter, and whether it is text at all. */
export const SAMPLE_BYTES = 1 << 16;
/** How many rows are compared to find the delimiter. */
export const SAMPLE_ROWS = 60;
