/** The cell functions as Excel sees them. The metadata is made from these declarations by their text alone, so they name no types. */
import { areDefined } from "./areDefined";
import { checkCells } from "./checkCells";
import { definedLevels } from "./definedLevels";
import { descriptors } from "./descriptors";
import { isFailure } from "./failure";
import { gridOf } from "./grid";
import { inVersion } from "./inVersion";
import { matrixCoverage } from "./matrixCoverage";
import { names } from "./names";
import { newNames, readMove } from "./newNames";
import { cornerOf } from "./range";
import { toExcel } from "./toExcel";
import { validateMatrix } from "./validateMatrix";

/**
 * The text of a skill's level, exactly as its owner published it.
 * Example: =SKILL.DESCRIPTOR("ITMG", 5)
 * @customfunction DESCRIPTOR
 * @helpurl https://localhost:3000/functions.html#descriptor
 * @param skill The skill's code or name, or a range of them.
 * @param level The level, such as 5 or "Level 5", or a range of them.
 * @param [version] The version of SFIA: 6, 7, 8 or 9. If omitted, 7.
 * @returns The text of each level, spilled.
 */
export function descriptor(skill: unknown[][], level: unknown[][], version?: unknown): unknown[][] {
  return toExcel(inVersion(version, (readers) => descriptors(skill, level, readers)));
}

/**
 * The name of a skill in a version of SFIA.
 * Example: =SKILL.NAME("ITMG", 8)
 * @customfunction NAME
 * @helpurl https://localhost:3000/functions.html#name
 * @param skill The skill's code, or its name in any version, or a range of them.
 * @param [version] The version of SFIA: 6, 7, 8 or 9. If omitted, 7.
 * @returns The name of each skill, spilled.
 */
export function name(skill: unknown[][], version?: unknown): unknown[][] {
  return toExcel(inVersion(version, (readers) => names(skill, readers)));
}

/**
 * The levels that a skill is defined at, side by side.
 * Example: =SKILL.LEVELS("ITMG")
 * @customfunction LEVELS
 * @helpurl https://localhost:3000/functions.html#levels
 * @param skill The skill's code or name, or a range of them, which get a row each.
 * @param [version] The version of SFIA: 6, 7, 8 or 9. If omitted, 7.
 * @returns The levels, lowest first, spilled across a row.
 */
export function levels(skill: unknown[][], version?: unknown): unknown[][] {
  return toExcel(inVersion(version, (readers) => definedLevels(skill, readers)));
}

/**
 * Whether a skill is defined at a level, or at all of several.
 * Example: =SKILL.ISDEFINED("ITMG", 4)
 * @customfunction ISDEFINED
 * @helpurl https://localhost:3000/functions.html#isdefined
 * @param skill The skill's code or name, or a range of them.
 * @param level The level, such as 5, "Level 5" or "5-6", or a range of them.
 * @param [version] The version of SFIA: 6, 7, 8 or 9. If omitted, 7.
 * @returns TRUE or FALSE for each cell, spilled.
 */
export function isDefined(skill: unknown[][], level: unknown[][], version?: unknown): unknown[][] {
  return toExcel(inVersion(version, (readers) => areDefined(skill, level, readers)));
}

/**
 * What is wrong with skills and their levels, in words; empty where nothing is.
 * Example: =SKILL.CHECK(B2:B100, C2:C100)
 * @customfunction CHECK
 * @helpurl https://localhost:3000/functions.html#check
 * @param skills The cells that name skills by code or name.
 * @param levels The cells that hold their levels.
 * @param [version] The version of SFIA: 6, 7, 8 or 9. If omitted, 7.
 * @returns What is to be corrected in each row, spilled.
 */
export function check(skills: unknown[][], levels: unknown[][], version?: unknown): unknown[][] {
  return toExcel(inVersion(version, (readers) => checkCells(skills, levels, readers)));
}

/**
 * The new name of a skill that was renamed from one version of SFIA to another; empty where it was not.
 * Example: =SKILL.RENAMED("ITMG")
 * @customfunction RENAMED
 * @helpurl https://localhost:3000/functions.html#renamed
 * @param skills The skill's code or name, or a range of them.
 * @param [from] The earlier version of SFIA. If omitted, 7.
 * @param [to] The later version of SFIA. If omitted, the version after the earlier one.
 * @returns The new name of each skill that was renamed, spilled.
 */
export function renamed(skills: unknown[][], from?: unknown, to?: unknown): unknown[][] {
  const move = readMove(from, to);
  return toExcel(isFailure(move) ? [[move]] : newNames(skills, move));
}

/**
 * Checks a whole skill matrix and lists what it finds.
 * Example: =SKILL.VALIDATE(A1:H60)
 * @customfunction VALIDATE
 * @helpurl https://localhost:3000/functions.html#validate
 * @param matrix The skill matrix with its headings.
 * @param [version] The version of SFIA: 6, 7, 8 or 9. If omitted, 7.
 * @param invocation Where the matrix stands, as far as Excel tells.
 * @requiresParameterAddresses
 * @returns A table of findings with the headings Severity, Cell, Person, Skill, Found and Message, spilled.
 */
export function validate(matrix: unknown[][], version?: unknown, invocation?: CustomFunctions.Invocation): unknown[][] {
  const range = { cells: gridOf(matrix), corner: cornerOf(invocation?.parameterAddresses?.[0]) };
  return toExcel(inVersion(version, (readers) => validateMatrix(range, readers)));
}

/**
 * How many people hold each skill of a skill matrix, at each level.
 * Example: =SKILL.COVERAGE(A1:H60)
 * @customfunction COVERAGE
 * @helpurl https://localhost:3000/functions.html#coverage
 * @param matrix The skill matrix with its headings.
 * @param [version] The version of SFIA: 6, 7, 8 or 9. If omitted, 7.
 * @returns A table with the headings Code, Skill, 1 to 7 and People, spilled.
 */
export function coverage(matrix: unknown[][], version?: unknown): unknown[][] {
  const range = { cells: gridOf(matrix), corner: undefined };
  return toExcel(inVersion(version, (readers) => matrixCoverage(range, readers)));
}
