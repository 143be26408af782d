import type { Rename } from "../../check/renames";
import { SFIA_VERSIONS, type Framework, type SfiaVersion } from "../../framework/framework";
import type { SheetState } from "../../workbook/state";
import type { WorkbookView } from "../../workbook/view";
import { impact, report } from "../messages/report";
import { cell, rowOf, type CellRow } from "../sheet/cells";
import { MOST_LINKS } from "../sheet/createLinks";
import { freeName, freeTableName } from "../sheet/freeName";
import { impactSheetNames } from "../../check/ownSheets";
import { sheetOf } from "../sheet/sheetOf";
import type { ImpactList, TouchingRename } from "./impactList";

/** What the sheets are made of. */
export interface ImpactFacts {
  readonly list: Pick<ImpactList, "rows" | "renames" | "totals">;
  readonly framework: Framework;
}

const TABLE = "LevelcheckImpact";
/** Codes; names and sentences; two counts. */
const WORDS_WIDTHS = [18, 80, 12, 12];
const TO_DO_WIDTH = 60;
const LIST_WIDTHS = [...impact.columns.slice(1).map(() => undefined), TO_DO_WIDTH];

/** The sheet with the words on the renames, and the one with the list of assessments. */
export function impactSheets(
  facts: ImpactFacts,
  { sheetNames, takenNames }: Pick<WorkbookView, "sheetNames" | "takenNames">,
): readonly [SheetState, SheetState] {
  const names = impactSheetNames(versionsOf(facts.list.renames()));
  return [
    wordsSheet(freeName(names.words, sheetNames), facts),
    sheetOf({
      name: freeName(names.list, sheetNames),
      blocks: [
        { rows: [rowOf("heading", ...impact.columns), ...facts.list.rows], table: freeTableName(TABLE, takenNames) },
      ],
      widths: LIST_WIDTHS,
      headingRows: 1,
    }),
  ];
}

/** The versions that brought the new names, oldest first. */
const versionsOf = (renames: readonly TouchingRename[]): SfiaVersion[] =>
  SFIA_VERSIONS.filter((version) => renames.some(({ rename }) => rename.version === version));

function wordsSheet(name: string, { list, framework }: ImpactFacts): SheetState {
  const touching = list.renames();
  const { affected, migrated } = list.totals();
  const blocks = [
    [rowOf("title", impact.title(versionsOf(touching)))],
    [rowOf("heading", ...impact.renames), ...touching.map(renameRow)],
    meaningRows(touching, list.rows.length, affected + migrated - list.rows.length),
    ...touching.map(({ rename }) => quotationRows(rename, framework)),
  ];
  return sheetOf({ name, blocks: blocks.map((block) => ({ rows: block })), widths: WORDS_WIDTHS });
}

const renameRow = ({ rename, affected, migrated }: TouchingRename): CellRow => [
  cell(rename.code, "strong"),
  cell(impact.names(rename), "wrapped"),
  cell(affected, "number"),
  cell(migrated, "number"),
];

function meaningRows(renames: readonly TouchingRename[], listed: number, leftOut: number): CellRow[] {
  const sentences = [
    ...impact.meanings,
    ...verdicts(renames),
    ...(leftOut > 0 ? [impact.leftOut(leftOut)] : []),
    ...(listed > MOST_LINKS ? [report.moreThanLinks(MOST_LINKS)] : []),
  ];
  return [rowOf("heading", impact.meaning, undefined), ...sentences.map(sentenceRow)];
}

const VERDICTS: readonly Rename["impact"][] = ["may-be-impacted", "not-impacted", undefined];

/** One sentence for all skills of which the Foundation says the same. */
function verdicts(renames: readonly TouchingRename[]): string[] {
  return VERDICTS.flatMap((verdict) => {
    const same = renames.filter(({ rename }) => rename.impact === verdict);
    const codes = [...new Set(same.map(({ rename }) => rename.code))];
    return codes.length === 0 ? [] : [impact.verdict(verdict, codes)];
  });
}

/** What the Foundation's own text says of the move to the version that brought the new name, word for word. */
function quotationRows(rename: Rename, framework: Framework): CellRow[] {
  const before = SFIA_VERSIONS[SFIA_VERSIONS.indexOf(rename.version) - 1];
  const text = before && framework.text(rename.code, before);
  if (text?.movingOn?.to !== rename.version) return [];
  return [
    rowOf("heading", rename.code, impact.quotation(rename)),
    ...text.movingOn.statements.map(sentenceRow),
    [undefined, cell(impact.source(text.source), "muted")],
  ];
}

const sentenceRow = (sentence: string): CellRow => [undefined, cell(sentence, "wrapped")];
