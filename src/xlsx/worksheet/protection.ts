import { isTrue } from "../elements";
import { element } from "../write/xml";
import type { XmlNode } from "../xmlNode";
import { withChildren, type SheetChange } from "./children";

/** What a protected sheet may still allow, by the names that files have for it. */
export const PROTECTED_ACTIONS = [
  "objects",
  "scenarios",
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;
export type ProtectedAction = (typeof PROTECTED_ACTIONS)[number];

export interface FileProtection {
  /** Whether a password takes the protection off; files hold only what can tell whether one is right. */
  readonly hasPassword: boolean;
  readonly allowed: readonly ProtectedAction[];
  readonly selectsLocked: boolean;
  readonly selectsUnlocked: boolean;
}

/** These are kept from nobody unless the file says so; all others are kept unless it says otherwise. */
const FREE_UNSAID: readonly string[] = ["objects", "scenarios"];

/** Reads how a sheet is protected; undefined where it is not. */
export function readProtection(protection: XmlNode | undefined): FileProtection | undefined {
  if (protection === undefined || !isTrue(protection.attribute("sheet"))) return undefined;
  const isKept = (name: string, unsaid: boolean): boolean => {
    const value = protection.attribute(name);
    return value === undefined ? unsaid : isTrue(value);
  };
  return {
    hasPassword: protection.attribute("password") !== undefined || protection.attribute("hashValue") !== undefined,
    allowed: PROTECTED_ACTIONS.filter((action) => !isKept(action, !FREE_UNSAID.includes(action))),
    selectsLocked: !isKept("selectLockedCells", false),
    selectsUnlocked: !isKept("selectUnlockedCells", false),
  };
}

/** Protects a sheet, with a password where there is one; undefined takes the protection off. */
export const setProtection =
  (protection: Omit<FileProtection, "hasPassword"> | undefined, password: string | undefined): SheetChange =>
  (sheet) => {
    if (protection === undefined) return withChildren(sheet, "sheetProtection", "");
    const { allowed, selectsLocked, selectsUnlocked } = protection;
    const actions = PROTECTED_ACTIONS.map((action) => {
      const isFree = allowed.includes(action);
      return [action, isFree === FREE_UNSAID.includes(action) ? undefined : isFree ? 0 : 1] as const;
    });
    const attributes = {
      password: password === undefined ? undefined : passwordHash(password),
      sheet: 1,
      ...Object.fromEntries(actions),
      selectLockedCells: selectsLocked ? undefined : 1,
      selectUnlockedCells: selectsUnlocked ? undefined : 1,
    };
    return withChildren(sheet, "sheetProtection", element("sheetProtection", attributes));
  };

/**
 * What files hold of a password: 16 bits that tell that it is right (ECMA-376 part 4, 14.7.1). It keeps nobody out who means to
 * get in, and no more is expected of it.
 *
 * @example passwordHash("test") // "CBEB"
 */
export function passwordHash(password: string): string {
  const letters = Array.from(new TextEncoder().encode(password)).reverse();
  const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  const mixed = letters.reduce((hash, letter) => rotated(hash) ^ letter, 0);
  const hash = rotated(mixed) ^ letters.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}
