import { SFIA_VERSIONS, type SfiaVersion } from "../../framework/framework";
import { asColumn, type Area, type Column, type Row } from "../../workbook/address";
import type { SheetInfo, SheetRow } from "../../workbook/sheet";
import type { Assessment, MatrixReading, MatrixSink, SkillMention } from "../matrix";
import { createPeople, type People } from "./people";
import { planColumns, type Plan } from "../locate/plan";
import type { ClaimReader } from "../words/readClaim";
import type { CellReaders } from "../cellReaders";
import type { SkillReference } from "../reference";

/** Reads the rows of one located matrix as they come. */
export interface MatrixReader {
  /** Takes a row; false where the row holds nothing of the matrix. */
  readonly take: (row: SheetRow) => boolean;
  readonly end: () => void;
}

/** What the row readers of all layouts share: who is known, what was read so far, and where it goes. */
export interface Recorder {
  readonly info: SheetInfo;
  readonly readers: CellReaders;
  readonly claims: ClaimReader;
  readonly people: People;
  /** Takes note of a skill that is nobody's. */
  readonly note: (skill: SkillReference) => void;
  readonly mention: (mention: SkillMention) => void;
  readonly assess: (assessment: Assessment) => void;
  /** Says that a row belongs to the matrix. */
  readonly touch: (row: Row) => void;
  readonly end: () => void;
}

/** Makes the recorder of one matrix; what it is told goes on to the sink, and the matrix's extent at the end. */
export function createRecorder(
  plan: Plan,
  info: SheetInfo,
  readers: CellReaders,
  claims: ClaimReader,
  sink: MatrixSink,
): Recorder {
  const people = createPeople();
  const skills = new Set<string>();
  const references = new Set<SkillReference>();
  let bottom = plan.headerRow ?? plan.firstRow;
  let assessments = 0;
  const note = (skill: SkillReference): void => {
    if (references.has(skill)) return;
    references.add(skill);
    if (skill.code !== undefined) skills.add(skill.code);
  };
  return {
    info,
    readers,
    claims,
    people,
    note,
    mention: (mention) => {
      note(mention.skill);
      sink.mention(mention);
    },
    assess: (assessment) => {
      const { aspect, claim, skill } = assessment;
      if (aspect === "held" && claim.kind !== "none" && skill.code !== undefined) assessments += 1;
      sink.assess(assessment);
    },
    touch: (row) => {
      if (row > bottom) bottom = row;
    },
    end: () => {
      const isNobodys = plan.kind === "tall" && plan.isCatalogue;
      const isForm = plan.layout === "one-person" || plan.people.columns.length === 0;
      sink.end({
        area: areaOf(planColumns(plan), plan.top, bottom),
        reading: readingOf(plan, bottom),
        people: isForm && !isNobodys ? Math.max(1, people.count()) : people.count(),
        skills: [...skills],
        assessments,
        speaksFor: otherVersion([...references], readers.version),
      });
    },
  };
}

function areaOf(columns: readonly Column[], top: Row, bottom: Row): Area {
  return { top, bottom, left: asColumn(Math.min(...columns)), right: asColumn(Math.max(...columns)) };
}

function readingOf(plan: Plan, bottom: Row): MatrixReading {
  const below = (column: Column): Area => ({ top: plan.firstRow, bottom, left: column, right: column });
  const heading = (column: Column): Area => {
    const row = plan.headerRow ?? plan.firstRow;
    return { top: row, bottom: row, left: column, right: column };
  };
  const people = plan.people.columns.map(below);
  if (plan.kind === "wide") {
    const headings = plan.columns.map((column) => ({
      top: column.heading.row,
      bottom: column.heading.row,
      left: column.heading.column,
      right: column.heading.column,
    }));
    return { people, skills: merged(headings), levels: merged(plan.columns.map(({ column }) => below(column))) };
  }
  const levels = plan.groups.flatMap((group) => group.levels);
  const headedPeople = levels.filter(({ person }) => person !== undefined).map(({ column }) => heading(column));
  const skills = plan.groups.flatMap(({ code, name }) => [code, name]).filter((column) => column !== undefined);
  return {
    people: merged([...people, ...headedPeople]),
    skills: merged(skills.map(below)),
    levels: merged(levels.map(({ column }) => below(column))),
  };
}

/** Areas of the same rows in columns side by side, as one area each. */
function merged(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas.toSorted((a, b) => a.left - b.left)) {
    const last = result.at(-1);
    const joins = last?.top === area.top && last.bottom === area.bottom && area.left <= last.right + 1;
    if (last !== undefined && joins) result[result.length - 1] = { ...last, right: area.right };
    else result.push(area);
  }
  return result;
}

/** The version that more of the names speak for than the one checked against; of several, the one nearest to it. */
function otherVersion(references: readonly SkillReference[], checked: SfiaVersion): SfiaVersion | undefined {
  const score = (version: SfiaVersion): number =>
    references.filter(({ nameVersions }) => nameVersions.includes(version)).length +
    references.filter(({ versions }) => versions.includes(version)).length / (references.length + 1);
  const distance = (version: SfiaVersion): number =>
    Math.abs(SFIA_VERSIONS.indexOf(version) - SFIA_VERSIONS.indexOf(checked));
  const [best] = SFIA_VERSIONS.toSorted((a, b) => score(b) - score(a) || distance(a) - distance(b));
  return best === undefined || score(best) <= score(checked) ? undefined : best;
}
