import fc from "fast-check";
import { guidingPhrase } from "../../../src/framework/guidingPhrase";
import { LEVELS, levelsIn, type Level } from "../../../src/framework/level";
import type { ClaimKind } from "../../../src/matrix/claim";
import { createClaimReader, NOTHING } from "../../../src/matrix/words/readClaim";
import { plain } from "../../../src/matrix/words/text";
import type { CellValue } from "../../../src/workbook/cell";

const phrases = new Map(LEVELS.map((level) => [level, guidingPhrase(level)]));
const read = createClaimReader({ phrases, zeroMeansNone: false });
const readZeroAsNone = createClaimReader({ phrases, zeroMeansNone: true });
const levelsOf = (value: CellValue): Level[] => levelsIn(read(value).levels);

describe("one level", () => {
  test.each([
    ...[5, "5", "5.0", "5,0", "05", " 5 ", "５", "\u00a05", "5\u200b", "5\ufeff"],
    ...["Level 5", "level5", "LEVEL 5", "Level: 5", "Level-5", "Level #5", "Level\u00a05"],
    ...["L5", "l5", "Lvl 5", "Lvl. 5", "Lv.5", "SFIA 5", "SFIA5", "SFIA level 5", "SFIA 7 level 5", "SFIA v7 L5"],
    ...["5 - Ensure, advise", "5 – Ensure, advise", "5: ensure", "5. Ensure, advise", "5 (Ensure, advise)"],
    ...["5 Ensure, advise", "Ensure, advise", "ENSURE, ADVISE", "Ensure / advise", "Ensure and advise"],
    ...["Level 5 - Ensure, advise", "Ensure, advise (5)", "Ensure, advise - 5", "5: senior", "5 (Expert)"],
    ...["Nível 5", "Nivel 5", "Niveau 5", "Stufe 5", "Livello 5", "Poziom 5", "Úroveň 5", "Nivå 5", "Taso 5"],
    ...["レベル5", "级别5", "等级 5", "第5级", "5級", "5级", "수준 5", "5단계", "레벨 5"],
  ])("%j is level 5", (value) => {
    expect(read(value)).toMatchObject({ kind: "levels", beyond: [] });
    expect(levelsOf(value)).toEqual([5]);
  });

  test.each(LEVELS.map((level) => [guidingPhrase(level), level]))("%j is level %d", (phrase, level) => {
    expect(levelsOf(phrase)).toEqual([level]);
    expect(levelsOf(`${level} ${phrase}`)).toEqual([level]);
    expect(levelsOf(`${level} - ${phrase.toUpperCase()}`)).toEqual([level]);
  });

  test("the last level's phrase may be spelled as in America", () => {
    expect(levelsOf("Set strategy, inspire, mobilize")).toEqual([7]);
  });

  test.each(["5 Apply", "5 - Apply", "Level 5 Apply", "Apply (5)"])("%j says two levels and so none", (text) => {
    expect(read(text).kind).toBe("unreadable");
  });
});

describe("several levels", () => {
  test.each(["5,6", "5/6", "5;6", "5 & 6", "5 and 6", "5+6", "5 or 6", "5, 6", "5、6", "5\n6", "5\r\n6", "6, 5"])(
    "%j is 5 and 6",
    (text) => {
      expect(levelsOf(text)).toEqual([5, 6]);
    },
  );
  test.each([
    "L5/L6",
    "Levels 5 and 6",
    "Level 5 & Level 6",
    "Level 5\nLevel 6",
    "5 und 6",
    "5 et 6",
    "5 y 6",
    "5 e 6",
  ])("%j is 5 and 6", (text) => {
    expect(levelsOf(text)).toEqual([5, 6]);
  });
  test.each([
    ["5-6", [5, 6]],
    ["5–6", [5, 6]],
    ["5 - 6", [5, 6]],
    ["5 to 6", [5, 6]],
    ["3-5", [3, 4, 5]],
    ["5-3", [3, 4, 5]],
    ["L3-L5", [3, 4, 5]],
    ["Level 3 to 5", [3, 4, 5]],
    ["3 bis 5", [3, 4, 5]],
    ["3 à 5", [3, 4, 5]],
    ["3 a 5", [3, 4, 5]],
    ["3～5", [3, 4, 5]],
    ["1-7", [1, 2, 3, 4, 5, 6, 7]],
    ["5,6,7", [5, 6, 7]],
  ])("%j is every level of the list or range", (text, levels) => {
    expect(levelsOf(text)).toEqual(levels);
    expect(read(text)).toMatchObject({ kind: "levels", beyond: [] });
  });

  test("what stands in a list beside levels and is none is kept apart", () => {
    expect(levelsOf("5, 8")).toEqual([5]);
    expect(read("5, 8").beyond).toEqual([8]);
    expect(read("6-8")).toMatchObject({ kind: "levels", beyond: [8] });
    expect(read("8, 9")).toMatchObject({ kind: "out-of-scale", beyond: [8, 9] });
  });
});

describe("what is no level", () => {
  const blank = ["", "  ", "\u00a0", "-", "–", "—", "."];
  const nothing = [...blank, "n/a", "N/A", "na", "N.A.", "none", "no", "No", "N", "x", "X", "✗", "☐", "keine", "なし"];
  const undecided = ["TBA", "tba", "?", "5?", "tbc", "TBD", "in progress", "In Progress", "offen", "未定"];
  const words = ["Expert", "D2", "Advanced", "★", "Senior", "five", "V", "Level", "SFIA", "L"];
  const counts = ["5 days", "5 years", "5-day", "5 (years)", "5 - months", "5th", "5%", "5 %", "£5", "5€", "5 of 7"];
  const marksBeside = ["5+", "5*", "~5", "#5", "+5", "5x", "x5", ".5", "- 5"];
  const otherScales = ["B5", "P7", "Grade 6", "v5", "1-31", "5.6.7", "SFIA 10 years"];
  const prose = [
    "We ran 5 workshops in 3 weeks",
    "Level 5 is planned for 2027, level 6 later",
    "2 people at 5 and 1 at 6",
    "Contract ends 31/12",
    "Room 5",
    "12 30",
    "5, 6 or maybe later",
  ];
  test.each<[ClaimKind, readonly CellValue[]]>([
    ["none", [undefined, ...nothing]],
    ["undecided", undecided],
    ["unreadable", [...words, ...counts, ...marksBeside, ...otherScales, ...prose, { kind: "percent", fraction: 0.5 }]],
    ["not-whole", [5.5, "5.5", "5,5", "0,5", "0.5", "5.10", "6.75"]],
    ["out-of-scale", [0, 8, 55, -1, "0", "8", "55", "-1", "Level 8", "L0", "2027"]],
    ["mark", [true, false, "TRUE", "Yes", "Y", "✓", "✔️", "☑️", "☒", "●", "√", "ü"]],
    ["error", [{ kind: "error", code: "#REF!" }, "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!"]],
  ])("%s: what claims no level of the seven", (kind, values) => {
    const otherwise = values.filter((value) => read(value).kind !== kind);
    expect(otherwise).toEqual([]);
    expect(values.flatMap(levelsOf)).toEqual([]);
  });

  test("a number outside the scale is named", () => {
    expect([0, 8, "55", "-1"].map((value) => read(value).beyond)).toEqual([[0], [8], [55], [-1]]);
  });

  test("0 is no claim where a legend says so, and 8 stays out of scale", () => {
    expect([0, "0", "0.0", "L0", "Level 0"].map((value) => readZeroAsNone(value).kind)).toEqual(
      Array.from({ length: 5 }, () => "none"),
    );
    expect(readZeroAsNone(8).kind).toBe("out-of-scale");
  });

  test("thousands with a comma are no level", () => {
    expect(levelsOf("5,000")).toEqual([]);
  });
});

describe("what Excel took for a date", () => {
  test.each<[CellValue, readonly [number, number]]>([
    [{ kind: "date", serial: 45448 }, [5, 6]],
    [{ kind: "date", serial: 45418.25 }, [6, 5]],
    ["05-Jun", [5, 6]],
    ["5-Jun", [5, 6]],
    ["Jun-05", [5, 6]],
    ["5. Jun", [5, 6]],
    ["05/jun", [5, 6]],
    ["5 June", [5, 6]],
    ["March 5", [5, 3]],
    ["05. Mrz", [5, 3]],
    ["5-mrt", [5, 3]],
    ["6-mei", [6, 5]],
    ["6-maj", [6, 5]],
    ["06-mag", [6, 5]],
    ["05-juin", [5, 6]],
    ["03-avr.", [3, 4]],
    ["3-abr", [3, 4]],
    ["5-août", [5, 8]],
    ["5-paź", [5, 10]],
  ])("%j is a date, with its day and month", (value, dayAndMonth) => {
    expect(read(value)).toMatchObject({ kind: "date", dayAndMonth, levels: 0 });
  });

  test.each(["45 Jun", "0 Jun", "Mark 5", "Marie 5", "Juno 5", "Decent 5"])("%j is no date", (text) => {
    expect(read(text).kind).toBe("unreadable");
  });

  test.each([0.25, -3, 1e12, NaN])("the serial %d is a date without a day", (serial) => {
    expect(read({ kind: "date", serial })).toMatchObject({ kind: "date", dayAndMonth: undefined });
  });
});

const level = fc.constantFrom(...LEVELS);
const someLevels = fc.uniqueArray(level, { minLength: 2, maxLength: 7 });
const prefix = fc.constantFrom("", "Level", "L", "Lvl", "SFIA", "SFIA level", "Nível", "Niveau", "Stufe", "Livello");
const spaces = fc.stringMatching(/^[ \t\u00a0\u3000\u200b]{0,3}$/);
const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from("0158 ,;-–./&+Llevsfia()#?\n")), maxLength: 30 }),
);

describe("whatever is written", () => {
  test("prefix, case, spaces and full-width digits change no level", () => {
    const spelling = fc.record({ level, prefix, before: spaces, between: spaces, behind: spaces });
    fc.assert(
      fc.property(spelling, fc.boolean(), fc.boolean(), (spelled, isUpper, isWide) => {
        const digit = String(spelled.level);
        const label = isUpper ? spelled.prefix.toUpperCase() : spelled.prefix;
        const number = isWide ? fullWidth(digit) : digit;
        const text = spelled.before + label + spelled.between + number + spelled.behind;
        expect(levelsOf(text)).toEqual([spelled.level]);
      }),
    );
  });

  test("a list reads back as its levels, whatever the separator and the order", () => {
    const separator = fc.constantFrom(",", ", ", ";", "; ", "/", " / ", "&", " & ", "+", " and ", "\n", "、", "|");
    fc.assert(
      fc.property(someLevels, separator, prefix, (levels, between, label) => {
        expect(levelsOf(levels.map((each) => label + String(each)).join(between))).toEqual(levels.toSorted());
      }),
    );
  });

  test("a range reads back as every level between its ends, whichever comes first", () => {
    const sign = fc.constantFrom("-", "–", "—", " - ", " to ", "~", " bis ", "..");
    fc.assert(
      fc.property(level, level, sign, prefix, (from, to, between, label) => {
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        const inside = LEVELS.filter((each) => each >= low && each <= high);
        expect(levelsOf(`${label}${from}${between}${label}${to}`)).toEqual(inside);
      }),
    );
  });

  test("a claim of levels holds a level, and no other claim does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const claim = read(text);
        expect(levelsIn(claim.levels).length > 0).toBe(claim.kind === "levels");
        expect(claim.text).toBe(plain(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("a text is read as it looks: made plain first, it says the same", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(plain(text))).toEqual({ ...read(text), written: plain(text) });
      }),
      { numRuns: 1000 },
    );
  });

  test("every number is one of the seven levels, or is named or not whole", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (number) => {
        const { kind, beyond } = read(number);
        expect(["levels", "out-of-scale", "not-whole"]).toContain(kind);
        expect(beyond.map((named) => named === number)).toEqual(kind === "out-of-scale" ? [true] : []);
      }),
    );
  });

  test("long texts are read at once, even those made to keep a pattern busy", () => {
    const piece = fc.constantFrom("5", "5 ", "-", " - ", "5,", "level ", "a", "(", "5-", "sfia 7 ", "\n", "x=", "第");
    const long = fc.tuple(piece, piece, fc.nat(2500)).map(([one, other, times]) => (one + other).repeat(times));
    fc.assert(
      fc.property(long, (text) => {
        const clipped = text.slice(0, 5000);
        expect(read(clipped).text).toBe(plain(clipped));
        expect(read(`${clipped}!`).text).toBe(plain(`${clipped}!`));
      }),
    );
  });

  test("equal cells share one claim", () => {
    expect(read("Level 5")).toBe(read("Level 5"));
    expect(read(5)).toBe(read(5));
    expect(read(undefined)).toBe(NOTHING);
  });
});
