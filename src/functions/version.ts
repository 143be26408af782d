import { DEFAULT_VERSION, SFIA_VERSIONS, type SfiaVersion } from "../framework/framework";
import { plain } from "../matrix/words/text";
import { displayText } from "../workbook/cell";
import { invalidValue, type Failure } from "./failure";
import { messages } from "./messages";
import { readCell } from "./readCell";

const VERSION = /^(?:sfia)?[\s\-–_]*(?:version|v)?[\s.]*(\d+)(?:\.0)?$/i;

/**
 * The version that an argument names; the usual one where it is left out or blank.
 *
 * @example readVersion("SFIA 8") // "8"
 * @example readVersion(null) // "7"
 */
export function readVersion(argument: unknown, usual: SfiaVersion = DEFAULT_VERSION): SfiaVersion | Failure {
  const cell = readCell(argument);
  if (cell === undefined) return usual;
  const text = plain(displayText(cell));
  const number = VERSION.exec(text)?.[1];
  return SFIA_VERSIONS.find((version) => version === number) ?? invalidValue(messages.unknownVersion(text));
}
