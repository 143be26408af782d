import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../src/commands/settings";
import type { RecognisedSheet } from "../../src/commands/recognise";
import { certaintyOf } from "../../src/taskpane/home/confidence";
import {
  columnsFrom,
  columnsText,
  correctionOf,
  formOf,
  type CorrectionForm,
} from "../../src/taskpane/home/correctionForm";
import { createSheetLook, readsOtherwise } from "../../src/taskpane/home/sheetLook";
import { tabAfter } from "../../src/taskpane/app/tabAfter";
import { VIEW_NAMES } from "../../src/taskpane/app/views";
import { LAYOUTS } from "../../src/matrix/matrix";
import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/address";

const EMPTY: CorrectionForm = { layout: "", headerRow: "", people: "", skills: "", levels: "" };

describe("the correction of a reading", () => {
  test("that says nothing leaves all to the reader", () => {
    expect(correctionOf(EMPTY)).toEqual({ reading: {} });
  });

  test("counts rows as the sheet does, and columns by their letters", () => {
    const form = { ...EMPTY, layout: "list", headerRow: " 5 ", people: "b", levels: "F:G, K" } as const;
    expect(correctionOf(form)).toEqual({
      reading: { layout: "list", headerRow: 4, columns: { people: [1], levels: [5, 6, 10] } },
    });
  });

  test.each([
    ["headerRow", "0"],
    ["headerRow", "1.5"],
    ["headerRow", "1048577"],
    ["headerRow", "five"],
    ["people", "1"],
    ["skills", "B:"],
    ["skills", "K:B"],
    ["levels", "XFE"],
    ["levels", "A:B:C"],
    ["levels", "B,,D"],
  ] as const)("names the field that makes no sense: %s %s", (field, text) => {
    expect(correctionOf({ ...EMPTY, [field]: text })).toEqual({ problems: new Set([field]) });
  });

  test("names all fields that make no sense at once", () => {
    const correction = correctionOf({ ...EMPTY, headerRow: "x", people: "?", skills: "B" });
    expect(correction).toEqual({ problems: new Set(["headerRow", "people"]) });
  });

  const arbitraryColumns = fc
    .uniqueArray(fc.nat(MAX_COLUMNS - 1), { minLength: 1, maxLength: 8 })
    .map((columns) => columns.toSorted((a, b) => a - b).map(asColumn));
  const arbitraryReading = fc.record(
    {
      layout: fc.constantFrom(...LAYOUTS),
      headerRow: fc.nat(MAX_ROWS - 1).map(asRow),
      columns: fc.record({ people: arbitraryColumns, skills: arbitraryColumns, levels: arbitraryColumns }),
    },
    { requiredKeys: [] },
  );

  test("shows in its form what was said, and means the same again", () => {
    fc.assert(
      fc.property(arbitraryReading, (reading) => {
        expect(correctionOf(formOf(reading))).toEqual({ reading });
      }),
    );
  });

  test("writes columns side by side together", () => {
    expect(columnsText([5, 1, 6, 7, 26].map(asColumn))).toBe("B,F:H,AA");
    expect(columnsFrom("B,F:H,AA")).toEqual([1, 5, 6, 7, 26]);
  });
});

test.each([
  [1, "sure"],
  [0.75, "sure"],
  [0.74, "fairlySure"],
  [0.5, "fairlySure"],
  [0.49, "unsure"],
  [0, "unsure"],
] as const)("a confidence of %d is %s", (confidence, certainty) => {
  expect(certaintyOf(confidence)).toBe(certainty);
});

describe("the look at the sheet in view", () => {
  const sheet = (name: string): RecognisedSheet => ({ name, isEmpty: false, matrices: [] });

  /** A look whose answers are given by hand. */
  function byHand() {
    const asked: { signal: AbortSignal; answer: (found: RecognisedSheet) => void; fail: (error: unknown) => void }[] =
      [];
    const look = createSheetLook({
      recognise: (signal) =>
        new Promise((answer, fail) => {
          asked.push({ signal, answer, fail });
        }),
      explain: (error) => String(error),
    });
    return { look, asked };
  }
  const settle = () => new Promise(setImmediate);

  test("is not made before anybody sees it, and once when somebody does", () => {
    const { look, asked } = byHand();
    look.refresh();
    look.refresh();
    expect(asked).toHaveLength(0);
    look.show(true);
    look.show(false);
    look.show(true);
    expect(asked).toHaveLength(1);
  });

  test("is made again when something has changed meanwhile", async () => {
    const { look, asked } = byHand();
    look.show(true);
    asked[0]?.answer(sheet("Team"));
    await settle();
    look.show(false);
    look.refresh();
    expect(asked).toHaveLength(1);
    look.show(true);
    expect(asked).toHaveLength(2);
  });

  test("shows the answer to the last question, however the answers come", async () => {
    const { look, asked } = byHand();
    look.show(true);
    look.refresh();
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[1]?.answer(sheet("Crew"));
    await settle();
    asked[0]?.answer(sheet("Team"));
    await settle();
    expect(look.state()).toEqual({ found: sheet("Crew"), isLooking: false, problem: undefined });
  });

  test("says why it could not be made, and forgets that when it can", async () => {
    const { look, asked } = byHand();
    look.show(true);
    asked[0]?.fail("A cell is being edited");
    await settle();
    expect(look.state()).toEqual({ found: undefined, isLooking: false, problem: "A cell is being edited" });
    look.refresh();
    expect(look.state()).toMatchObject({ isLooking: true, problem: undefined });
  });

  test("is stale when settings read the sheet another way, not when they paint it another way", () => {
    expect(readsOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, version: "8" })).toBe(true);
    expect(readsOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, renames: "all" })).toBe(true);
    expect(readsOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, readings: { Team: { layout: "list" } } })).toBe(
      true,
    );
    expect(readsOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, paints: { ...DEFAULT_SETTINGS.paints } })).toBe(
      false,
    );
  });
});

describe("the tabs", () => {
  test("follow one another by the arrows, around the ends", () => {
    for (const [index, view] of VIEW_NAMES.entries()) {
      const next = VIEW_NAMES[(index + 1) % VIEW_NAMES.length] ?? "home";
      expect(tabAfter(view, "ArrowRight")).toBe(next);
      expect(tabAfter(next, "ArrowLeft")).toBe(view);
    }
  });

  test("have a first and a last, and take no other key", () => {
    expect(tabAfter("insert", "Home")).toBe("home");
    expect(tabAfter("insert", "End")).toBe("settings");
    expect(tabAfter("insert", "Enter")).toBeUndefined();
  });
});
