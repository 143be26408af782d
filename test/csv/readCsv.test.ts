import fc from "fast-check";
import { readCsv, type CsvReading } from "../../src/csv/readCsv";
import { displayText, type CellValue } from "../../src/workbook/cell";
import type { SheetInfo } from "../../src/workbook/sheet";
import { UnreadableFile } from "../../src/workbook/unreadable";

interface Read extends CsvReading {
  readonly sheets: SheetInfo[];
  readonly rows: Map<number, readonly CellValue[]>;
  readonly ended: number;
}

function read(content: string | Uint8Array): Read {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const sheets: SheetInfo[] = [];
  const rows = new Map<number, readonly CellValue[]>();
  let ended = 0;
  const row = ({ row, cells }: { row: number; cells: readonly CellValue[] }) => void rows.set(row + 1, cells);
  const reading = readCsv(
    bytes,
    (sheet) => {
      sheets.push(sheet);
      return { row, end: () => void (ended += 1) };
    },
    { name: "team" },
  );
  return { ...reading, sheets, rows, ended };
}

function errorOf(content: string | Uint8Array): UnreadableFile {
  try {
    read(content);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
  throw new Error("the file was read");
}

const bigEndian = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();

describe("a CSV file as a sheet", () => {
  test("has the name that was given, and tells of its rows by their numbers in Excel", () => {
    const { sheets, rows, ended } = read("Name,Level\n\nAnn,5\n");
    expect(sheets).toMatchObject([{ name: "team", visibility: "visible" }]);
    expect([...rows]).toEqual([
      [1, ["Name", "Level"]],
      [3, ["Ann", 5]],
    ]);
    expect(ended).toBe(1);
  });

  test("is passed over unread when nothing takes its rows", () => {
    expect(() => readCsv(Buffer.from("a,b\n"), () => undefined, { name: "team" })).not.toThrow();
  });

  test.each(["\n", "\r\n", "\r"])("has the same rows whatever ends its lines (%j)", (end) => {
    expect([...read(`Name,Note${end}Ann,"one${end}two"${end}Bo,x`).rows.values()]).toEqual([
      ["Name", "Note"],
      ["Ann", "one\ntwo"],
      ["Bo", "x"],
    ]);
  });

  test("keeps the numbers of the rows behind a cell of several lines as Excel counts them", () => {
    expect([...read('a,"1\n2\n3"\nb,2\n').rows.keys()]).toEqual([1, 2]);
  });

  test("may be longer than is decoded at a time", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `Zoë ${index},"ITMG, or\r\n""PROG""",5`);
    const { rows } = read(lines.join("\r\n"));
    expect(rows.size).toBe(20_000);
    expect(rows.get(12_346)).toEqual(["Zoë 12345", 'ITMG, or\n"PROG"', 5]);
  });
});

describe("the encoding", () => {
  const text = "Name;Stufe\nJürgen Šimić – “Jo”;5\n";
  const marked = `\ufeff${text}`;

  test.each([
    ["UTF-8", "utf-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", "utf-8", Buffer.from(marked)],
    ["UTF-16 with a byte order mark", "utf-16le", Buffer.from(marked, "utf16le")],
    ["big-endian UTF-16 with a byte order mark", "utf-16be", bigEndian(marked)],
    ["UTF-16 without a mark", "utf-16le", Buffer.from(text, "utf16le")],
    ["big-endian UTF-16 without a mark", "utf-16be", bigEndian(text)],
  ])("of a file in %s is found out", (_, encoding, bytes) => {
    const { rows, ...reading } = read(bytes);
    expect(reading.encoding).toBe(encoding);
    expect([...rows.values()]).toEqual([
      ["Name", "Stufe"],
      ["Jürgen Šimić – “Jo”", 5],
    ]);
  });

  test("is Windows-1252 where the bytes are no UTF-8, with its dashes and quotes", () => {
    const bytes = Uint8Array.of(0x4a, 0xfc, 0x2c, 0x96, 0x93, 0x94, 0x80, 0x9f, 0x0a);
    expect(read(bytes)).toMatchObject({ encoding: "windows-1252", rows: new Map([[1, ["Jü", "–“”€Ÿ"]]]) });
  });

  test("is UTF-16 also for a file in Japanese without a mark", () => {
    const japanese = "氏名\tスキル\tレベル\n山田太郎\tITMG\t5\n";
    expect(read(Buffer.from(japanese, "utf16le")).rows.get(2)).toEqual(["山田太郎", "ITMG", 5]);
  });
});

describe("the delimiter", () => {
  test.each([",", ";", "\t", "|"])("%j is found out", (delimiter) => {
    const lines = ["Name,Skill,Level", "Ann,ITMG,5", "Bo,PROG,4"].join("\n").replaceAll(",", delimiter);
    expect(read(lines).rows.get(3)).toEqual(["Bo", "PROG", 4]);
  });

  test("is found beside a title, blank lines and decimal commas", () => {
    const { delimiter } = read("Skills, team A, 2026\n\nName;Skill;Level\nAnn;ITMG;5,5\nBo;PROG;4,0\nCy;TEST;3,5\n");
    expect(delimiter).toBe(";");
  });

  test("is not mistaken for the comma within quoted names", () => {
    expect(read('"Name";"Level"\n"Doe, Ann";5\n"Roe, Bo";6\n').rows.get(2)).toEqual(["Doe, Ann", 5]);
  });

  test("is not mistaken for the signs in long descriptions", () => {
    const prose = "Plans, does, checks, acts; and more, and, so, on";
    expect(read(`Code\tText\nITMG\t${prose}\nPROG\t${prose}, and on\n`).delimiter).toBe("\t");
  });

  test("is the one that a first line sep= names, and that line is no row", () => {
    expect(read("sep=;\r\nName;Level\r\nAnn;5,5\r\n").rows).toEqual(
      new Map([
        [1, ["Name", "Level"]],
        [2, ["Ann", 5.5]],
      ]),
    );
  });
});

describe("a cell", () => {
  test.each<[string, CellValue]>([
    ["5", 5],
    ["5.0", 5],
    [" 5 ", 5],
    ["-1", -1],
    ["5.5", 5.5],
    ["0042", "0042"],
    ["+5", "+5"],
    ["1e3", "1e3"],
    ["12345678901234567890", "12345678901234567890"],
    ["TRUE", true],
    ["False", false],
    ["#REF!", { kind: "error", code: "#REF!" }],
    ["#N/A", { kind: "error", code: "#N/A" }],
    ["#1", "#1"],
    ["05-Jun", "05-Jun"],
    ["2026-06-05", "2026-06-05"],
    [" Level 5 ", " Level 5 "],
    ["5-6", "5-6"],
  ])("%j is read as %j", (text, value) => {
    expect(read(`Name,Level\nAnn,${text}\n`).rows.get(2)).toEqual(["Ann", value]);
  });

  test("with a decimal comma is a number where semicolons separate", () => {
    expect(read("Name;Level\nAnn;5,5\nBo;0,25\n").rows.get(2)).toEqual(["Ann", 5.5]);
  });

  test("with two levels stays text, for their reader to understand", () => {
    expect(read("Name;Level\nAnn;5,6\n").rows.get(2)).toEqual(["Ann", "5,6"]);
  });
});

describe("a file that is no CSV", () => {
  test("is refused when it is empty", () => {
    expect(errorOf("")).toMatchObject({ code: "empty" });
  });

  test("is refused when it is other data", () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
    const error = errorOf(bytes);
    expect(error).toMatchObject({ code: "not-a-workbook" });
    expect(error.message).toContain("neither a workbook nor text");
  });

  test("names the row whose quotation mark is never closed", () => {
    const error = errorOf('Name,Level\nAnn,5\n"Bo,4\nCy,3\n');
    expect(error).toMatchObject({ code: "damaged" });
    expect(error.message).toContain("row 3");
  });

  test("names the row with a quotation mark in the wrong place", () => {
    expect(errorOf('Name,Level\n"Bo" Smith,4\n"Cy",3\n').message).toContain("row 2");
  });

  test("gives up on a row that never ends, however long the file is", () => {
    expect(errorOf(`Name,Level\n"${"Ann,5\n".repeat(2_000_000)}`).message).toContain("row 2");
  });

  test("may hold quotation marks within its texts", () => {
    expect(read('Name,Note\nAnn,5" disk\n').rows.get(2)).toEqual(["Ann", '5" disk']);
  });

  test("is refused when no sheet could hold its rows or columns", () => {
    expect(errorOf("\n".repeat(1_048_577))).toMatchObject({ code: "too-large" });
    expect(errorOf(",".repeat(16_384))).toMatchObject({ code: "too-large" });
  });

  test("never ends in anything but rows or a sentence", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          read(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
    );
  });
});

/** Written as Excel writes it: a cell is quoted when it holds a delimiter, a quote or a line end. */
const written = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

test("any grid of texts comes back from CSV as it was", () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...Array.from("aé山–\"\n,;\t| #'x")), maxLength: 6 })
    .map((text) => `t${text}t`);
  const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 });
  const layout = fc.record({ delimiter: fc.constantFrom(",", ";", "\t"), end: fc.constantFrom("\n", "\r\n") });
  const encoding = fc.constantFrom<BufferEncoding>("utf8", "utf16le");
  fc.assert(
    fc.property(grid, layout, encoding, (cells, { delimiter, end }, encoding) => {
      const lines = cells.map((row) => row.map((text) => written(text, delimiter)).join(delimiter) + end);
      const { rows } = read(Buffer.from(`\ufeffsep=${delimiter}${end}${lines.join("")}`, encoding));
      expect([...rows.values()].map((row) => row.map(displayText))).toEqual(cells);
    }),
  );
});
