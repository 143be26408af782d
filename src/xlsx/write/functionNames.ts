/** Our custom functions as people write them, outside of texts in quotes. */
const FUNCTION = /"(?:[^"]|"")*"|\bSKILL\.([A-Z]+)(?=\()/gi;

/**
 * A formula as files hold it: Excel stores an add-in's function SKILL.NAME under the name _xldudf_SKILL_NAME.
 *
 * @example formulaInFile('SKILL.NAME("ITMG")') // '_xldudf_SKILL_NAME("ITMG")'
 */
export function formulaInFile(formula: string): string {
  return formula.replace(FUNCTION, (found, name: string | undefined) =>
    name === undefined ? found : `_xldudf_SKILL_${name.toUpperCase()}`,
  );
}
