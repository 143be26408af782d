import type { MatrixSink } from "./matrix";

/** Takes a matrix that nobody has a use for. */
export const IGNORE: MatrixSink = { mention: () => undefined, assess: () => undefined, end: () => undefined };
