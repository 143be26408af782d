/** What is taken to be so of Excel without having been seen there; whoever has Excel on the web can settle it. */
export const GUESSES = {
  "cdn-protocol": "The office.js of Microsoft's CDN speaks the same protocol as that of the npm package.",
  "earlier-writes-stay":
    "After an error, what was written earlier in the batch stays written, and its results come back.",
  "error-locations": "The location of an error is the class and the member that were used last, such as Range.values.",
  "unknown-member": "Loading a property that an object does not have ends the batch with ApiNotFound.",
  "null-object-set": "Setting a property of a null object ends the batch with ItemNotFound.",
  "kept-ranges-move":
    "A range that office.js holds on to goes along when its cells move, and is refused once they are deleted.",
  "edit-mode-refuses-all": "While a cell is edited, requests that only read are refused as well as those that write.",
  "whole-sheet-address": "The address of the whole sheet is that of all its rows, such as Team!1:1048576.",
  "special-cells-of-one": "The special cells of a single cell are those of the whole sheet, as in Excel's own dialog.",
  "entry-keeps-own-format": "An entry brings its number format along only where the cell's format is General.",
  "month-and-year":
    "Two numbers that are no month and day are a month and a year, and are a text where they are neither.",
  "time-of-twelve": "AM and PM stand apart from the time by a space; 5:30pm and 5p are texts.",
  "text-cells": "Cells formatted as text (@) keep texts as they are, formulas too, and make texts of numbers.",
  "apostrophe-is-lost": "The apostrophe that made a text is not given back: formulas and values have the text alone.",
  "formula-shape":
    "What begins like a formula and cannot be one (open brackets or quotes, an operator at the end) is an InvalidArgument.",
  "at-sign-entry":
    "After an @, only the call of a function is taken, as a formula; anything else is an InvalidArgument.",
  "areas-are-written-whole": "Where one value of an area is refused, none of them is written.",
  "merged-cells-take-nothing": "Cells that a merged area hides take no values: they stay empty.",
  "unlocked-cells-take-values":
    "Unlocked cells of a protected sheet take values; their looks and validations stay protected.",
  "column-points": "A column some characters wide takes (characters × 7 + 5) × 0.75 points, as with Calibri 11.",
  "border-color-draws": "Giving a line that is not there a colour or weight draws it, as a continuous one.",
  "clear-all-takes-validations": "Range.clear() takes data validations away too, as Clear All does in Excel.",
  "inserted-cells-look-like-neighbours":
    "Inserted rows look like the row above, inserted columns like the column to the left.",
  "shift-conflict": "Inserting or deleting cells that would tear a table or a merged area is an InsertDeleteConflict.",
  "format-of-another-kind": "Reading `custom` of a conditional format that is none ends with ItemNotFound.",
  "criterion-shape":
    "The formula of a conditional format begins with = and has no array constants; anything else is an InvalidArgument.",
  "rule-anchor": "The formulas of conditional formats and validations are those of the first cell of their first area.",
  "priority-of-the-sheet": "The priority of a conditional format is its place among all formats of its sheet.",
  "rule-keeps-alert": "Setting a validation's rule leaves its alert and its prompt as they are.",
  "valid-of-formulas":
    "DataValidation.valid is true for rules that only a calculation can tell of: a real Excel calculates them.",
  "table-overlap": "A table over another one is an InvalidArgument, one over merged cells a MergedRangeConflict.",
  "table-column-ids": "The ids of a table's columns count from 1 and follow their places.",
  "header-of-an-entry":
    "What is written into a table's header cell is read as an entry first, then made a text: 5-6 becomes 46148.",
  "office-requests-wait":
    "What is asked of Office and not of Excel (WacPartition), such as to show the pane, is not refused while a cell is edited.",
  "commands-invoke-shortcuts-dispatch":
    "Buttons and menus come as appCommandInvoked, which tells of the end; shortcuts come as actions, which do not.",
  "functions-take-rows-and-nulls":
    "Functions get single cells as rows where they ask for a matrix, and null for empty cells and for what was left out.",
  "function-features": "The host lets answers of functions be cut, come a fifth of a second apart, and never over two.",
  "name-changed-event": "WorksheetCollection.onNameChanged works in every host, though its set is ExcelApiOnline.",
} as const;

export type GuessId = keyof typeof GUESSES;

/** Names a guess in the title of a test that rests on it. */
export const guess = (id: GuessId): string => `guess: ${id}`;
