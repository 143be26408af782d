import type { CellReaders } from "../matrix/cellReaders";
import { isFailure } from "./failure";
import type { Results } from "./result";
import { readersOf } from "./skillReaders";
import { readVersion } from "./version";

/** The results for the version that an argument names; where it names none, one failure that says so. */
export function inVersion(argument: unknown, answer: (readers: CellReaders) => Results): Results {
  const version = readVersion(argument);
  return isFailure(version) ? [[version]] : answer(readersOf(version));
}
