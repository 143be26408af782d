/** What Excel on the web takes at most (Resource limits and performance optimization for Office Add-ins). */
export interface Limits {
  /** Of a request and of a response, in UTF-8 bytes. */
  readonly payloadBytes: number;
  /** Cells that are read at once. */
  readonly cells: number;
  /** The characters of an address that names several areas. */
  readonly addressCharacters: number;
}

export const EXCEL_LIMITS: Limits = { payloadBytes: 5 * 1024 * 1024, cells: 5_000_000, addressCharacters: 8192 };
