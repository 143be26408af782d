/**
 * Codes of SFIA's generic attributes: autonomy, influence, complexity and knowledge (SFIA 9, directory of generic attributes).
 * They are defined at all seven levels and are no skills. KNOW is not among them: it is the skill Knowledge management.
 */
const GENERIC_ATTRIBUTES: ReadonlySet<string> = new Set(["AUTO", "INFL", "COMP", "KNGE"]);

/** Whether a code names a generic attribute of SFIA and so no skill. Case and surrounding spaces do not count. */
export function isGenericAttribute(code: string): boolean {
  return GENERIC_ATTRIBUTES.has(code.trim().toUpperCase());
}
