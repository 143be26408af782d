import type { Framework, SfiaVersion, Skill } from "../../framework/framework";
import { displayText, type CellValue } from "../../workbook/cell";
import { combine, type Recognition, type SkillRecogniser } from "./recogniseSkill";
import type { SkillReference } from "../reference";
import { isBlankText, plain } from "./text";

/** Turns cells that name a skill into references. Equal texts give the same reference. */
export interface ReferenceReader {
  /** The skill that a code cell, a name cell, or both name. At least one of them holds something. */
  readonly fromCells: (code: CellValue, name: CellValue) => SkillReference;
  readonly fromText: (text: string) => SkillReference;
}

const REMEMBERED = 50_000;

/** Makes a reader of skill references for a framework and the version that is checked against. */
export function createReferenceReader(
  framework: Framework,
  version: SfiaVersion,
  recogniser: SkillRecogniser,
): ReferenceReader {
  const texts = new Map<string, SkillReference>();
  const pairs = new Map<string, Map<string, SkillReference>>();
  const refer = (recognition: Recognition, written: readonly string[]): SkillReference =>
    known(recognition, written, framework, version);

  const fromText = (text: string): SkillReference =>
    remember(texts, text, () => {
      const named = recogniser.one(text);
      const written = [text];
      return named === undefined
        ? unknown([text], text, written, framework, version)
        : refer(named.recognition, written);
    });

  const readPair = (code: string, name: string): SkillReference => {
    const coded = recogniser.one(code)?.recognition;
    const named = recogniser.one(name)?.recognition;
    const text = `${plain(code)} ${plain(name)}`;
    const written = [code, name];
    if (coded !== undefined && named !== undefined)
      return refer(combine(coded, named, text, framework, version), written);
    const only = coded ?? named;
    return only === undefined
      ? unknown([name, code], text, written, framework, version)
      : refer({ ...only, text }, written);
  };

  const fromPair = (code: string, name: string): SkillReference => {
    const names = remember(pairs, code, () => new Map<string, SkillReference>());
    return remember(names, name, () => readPair(code, name));
  };

  const fromCells = (code: CellValue, name: CellValue): SkillReference => {
    if (isError(code) || (isBlank(code) && isError(name))) return error(displayText(isError(code) ? code : name));
    if (isBlank(code) || isError(name)) return fromText(displayText(isBlank(code) ? name : code));
    if (isBlank(name)) return fromText(displayText(code));
    return fromPair(displayText(code), displayText(name));
  };
  return { fromCells, fromText };
}

const isError = (cell: CellValue): boolean => typeof cell === "object" && cell.kind === "error";
const isBlank = (cell: CellValue): boolean => cell === undefined || (typeof cell === "string" && isBlankText(cell));

function remember<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const fresh = make();
  memory.set(key, fresh);
  return fresh;
}

function known(
  recognition: Recognition,
  written: readonly string[],
  framework: Framework,
  version: SfiaVersion,
): SkillReference {
  const { text, naming, code, nameVersions, contradiction } = recognition;
  const skill = framework.byCode(code, version);
  const versions = framework.versionsOf(code);
  return {
    text: plain(text),
    written,
    naming,
    code,
    skill,
    versions,
    nameVersions,
    contradiction,
    suggestion: undefined,
  };
}

/** A reference to no skill known. Its suggestion is looked for when it is first asked for: most unknown texts are never shown. */
function unknown(
  namings: readonly string[],
  text: string,
  written: readonly string[],
  framework: Framework,
  version: SfiaVersion,
): SkillReference {
  let suggestion: { found: Skill | undefined } | undefined;
  return {
    ...nothing(plain(text), "unknown", written),
    get suggestion() {
      return (suggestion ??= { found: nearest(namings, framework, version) }).found;
    },
  };
}

/** The nearest skill to the first of some texts that has one. */
function nearest(namings: readonly string[], framework: Framework, version: SfiaVersion): Skill | undefined {
  for (const naming of namings) {
    const skill = framework.nearest(naming, version);
    if (skill !== undefined) return skill;
  }
  return undefined;
}

const error = (text: string): SkillReference => nothing(text, "error", [text]);

function nothing(text: string, naming: "unknown" | "error", written: readonly string[]): SkillReference {
  return {
    text,
    written,
    naming,
    code: undefined,
    skill: undefined,
    versions: [],
    nameVersions: [],
    contradiction: undefined,
    suggestion: undefined,
  };
}
