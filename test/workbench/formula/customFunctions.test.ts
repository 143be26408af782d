import type { FunctionAnswer, FunctionCall } from "../../../src/workbench/formula/engine";
import { calculated, type Calculated } from "./calculated";

/** A call that a test answers when it likes. */
interface Pending extends FunctionCall {
  readonly answer: (answer: FunctionAnswer) => void;
  readonly fail: (reason: unknown) => void;
}

/** Registers functions whose calls are kept until the test answers them. */
function register({ engine }: Calculated, ...names: string[]): Pending[] {
  const calls: Pending[] = [];
  engine.register(
    names,
    (call) => new Promise((resolve, reject) => calls.push({ ...call, answer: resolve, fail: reject })),
  );
  return calls;
}

/** Waits until a number of calls have been made. */
async function calledTimes(calls: readonly Pending[], count: number): Promise<void> {
  while (calls.length < count) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Lets everything that is due happen. */
async function later(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

describe("a custom function", () => {
  test("shows #BUSY! until it answers, and so does what reads it", async () => {
    const book = calculated({
      Team: [["ITMG", "=SKILL.NAME(A1,8)", "=LEN(B1)", '=IFERROR(B1,"none")', "=COUNTA(B1:B1)"]],
    });
    const calls = register(book, "SKILL.NAME");
    expect(book.values("B1:E1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!"]]);
    await calledTimes(calls, 1);
    calls[0]?.answer("IT management");
    await book.engine.settled();
    expect(book.values("B1:E1")).toEqual([["IT management", 13, "IT management", 1]]);
  });

  test("is called with its values and where they stand", async () => {
    const book = calculated({
      "My team": [
        ["a", 1],
        [null, "#N/A"],
      ],
      Team: [[null, "=SKILL.CHECK('My team'!A1:B2, \"x\", B2, 2*3, TRUE)"]],
    });
    const calls = register(book, "SKILL.CHECK");
    await calledTimes(calls, 1);
    expect(calls[0]).toMatchObject({
      name: "SKILL.CHECK",
      args: [[["a", 1], [null, { kind: "error", code: "#N/A" }]], "x", null, 6, true],
      argAddresses: ["'My team'!A1:B2", undefined, "Team!B2", undefined, undefined],
      cell: { row: 0, column: 1 },
    }); // prettier-ignore
    expect(calls[0]?.sheet.name).toBe("Team");
  });

  test.each<[string, FunctionAnswer, unknown[][]]>([
    [
      "a value",
      5,
      [
        [5, ""],
        ["", ""],
      ],
    ],
    [
      "nothing",
      undefined,
      [
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "rows, which spill",
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "rows that are not as long, and null",
      [[1], [null, 4]],
      [
        [1, ""],
        ["", 4],
      ],
    ],
    [
      "an error",
      { kind: "error", code: "#N/A" },
      [
        ["#N/A", ""],
        ["", ""],
      ],
    ],
    [
      "no rows at all",
      [],
      [
        ["#VALUE!", ""],
        ["", ""],
      ],
    ],
    [
      "what is no value of a cell",
      { some: "thing" } as never,
      [
        ["#VALUE!", ""],
        ["", ""],
      ],
    ],
    [
      "a number that is none",
      NaN,
      [
        ["#VALUE!", ""],
        ["", ""],
      ],
    ],
  ])("may answer with %s", async (_, answer, expected) => {
    // prettier-ignore
    const book = calculated({ Team: [["=SKILL.X()"]] });
    const calls = register(book, "SKILL.X");
    await calledTimes(calls, 1);
    calls[0]?.answer(answer);
    await book.engine.settled();
    expect(book.values("A1:B2")).toEqual(expected);
  });

  test.each<[unknown, string]>([
    [new Error("out of memory"), "#VALUE!"],
    [new Error("#NUM!"), "#NUM!"],
    [{ kind: "error", code: "#N/A" }, "#N/A"],
    [undefined, "#VALUE!"],
  ])("that fails with %p shows %s in its cell alone", async (reason, expected) => {
    const book = calculated({ Team: [["=SKILL.X(1)", "=SKILL.X(2)"]] });
    const calls = register(book, "SKILL.X");
    await calledTimes(calls, 2);
    calls[0]?.fail(reason);
    calls[1]?.answer("fine");
    await book.engine.settled();
    expect(book.values("A1:B1")).toEqual([[expected, "fine"]]);
  });

  test("that throws at once is an error, too", async () => {
    const book = calculated({ Team: [["=SKILL.X()"]] });
    book.engine.register(["SKILL.X"], () => {
      throw new Error("broken");
    });
    await book.engine.settled();
    expect(book.value("A1")).toBe("#VALUE!");
  });

  test("that nobody has is #NAME? until somebody registers it", async () => {
    const book = calculated({ Team: [["=SKILL.X()+1"]] });
    expect(book.value("A1")).toBe("#NAME?");
    book.engine.register(["SKILL.X"], () => Promise.resolve(1));
    expect(book.value("A1")).toBe("#BUSY!");
    await book.engine.settled();
    expect(book.value("A1")).toBe(2);
  });

  test("is called by its name in any case, within other functions as well", async () => {
    const book = calculated({ Team: [['=IF(skill.x(1)>2,Skill.X(2)&"!",0)']] });
    book.engine.register(["SKILL.X"], ({ args }) => Promise.resolve(Number(args[0]) * 10));
    await book.engine.settled();
    expect(book.value("A1")).toBe("20!");
  });
});

describe("calls of custom functions", () => {
  test("are made side by side", async () => {
    const rows = Array.from({ length: 200 }, (_, row) => [row, `=SKILL.X(A${row + 1})`]);
    const book = calculated({ Team: rows });
    const calls = register(book, "SKILL.X");
    await calledTimes(calls, 200);
    for (const { args, answer } of calls.toReversed()) answer(Number(args[0]) * 2);
    await book.engine.settled();
    expect(book.values("B1:B3")).toEqual([[0], [2], [4]]);
    expect(calls).toHaveLength(200);
  });

  test("that are the same in one cell are made once", async () => {
    const book = calculated({ Team: [["ITMG", '=SKILL.X(A1)&SKILL.X(A1)&SKILL.X("PROG")']] });
    const calls = register(book, "SKILL.X");
    await calledTimes(calls, 2);
    await later();
    expect(calls.map(({ args }) => args[0])).toEqual(["ITMG", "PROG"]);
    for (const { args, answer } of calls) answer((args[0] as string).toLowerCase());
    await book.engine.settled();
    expect(book.value("B1")).toBe("itmgitmgprog");
    expect(calls).toHaveLength(2);
  });

  test("are not made again where nothing that they are given has changed", async () => {
    const book = calculated({ Team: [["ITMG", 1, "=SKILL.X(A1)&B1"]] });
    const calls = register(book, "SKILL.X");
    await calledTimes(calls, 1);
    calls[0]?.answer("x");
    await book.engine.settled();
    book.user.write("Team", "B1", 2);
    expect(book.value("C1")).toBe("x2");
    await later();
    expect(calls).toHaveLength(1);
  });

  test("are made again when what they are given has moved, for they may tell of addresses", async () => {
    const book = calculated({ Team: [["ITMG", "=SKILL.X(A1)"]] });
    const calls = register(book, "SKILL.X");
    await calledTimes(calls, 1);
    calls[0]?.answer("x");
    await book.engine.settled();
    book.user.insertRows("Team", 1, 3);
    await calledTimes(calls, 2);
    expect(calls[1]?.argAddresses).toEqual(["Team!A4"]);
  });

  test("whose arguments have changed meanwhile are answered too late", async () => {
    const book = calculated({ Team: [["old", "=SKILL.X(A1)"]] });
    const calls = register(book, "SKILL.X");
    await calledTimes(calls, 1);
    book.user.write("Team", "A1", "new");
    await calledTimes(calls, 2);
    calls[1]?.answer("second");
    await book.engine.settled();
    calls[0]?.answer("first");
    await later();
    expect(book.value("B1")).toBe("second");
  });

  test("of a formula that is gone are answered to nobody", async () => {
    const book = calculated({ Team: [["=SKILL.X()"]] });
    const calls = register(book, "SKILL.X");
    await calledTimes(calls, 1);
    book.user.write("Team", "A1", "mine");
    await book.engine.settled();
    calls[0]?.answer([[1, 2]]);
    await later();
    expect(book.values("A1:B1")).toEqual([["mine", ""]]);
  });

  test("with what another one has not answered yet are made once it has", async () => {
    const book = calculated({ Team: [["=SKILL.X(1)", "=SKILL.Y(A1)", "=SKILL.Y(A1:A1)"]] });
    const calls = register(book, "SKILL.X", "SKILL.Y");
    await calledTimes(calls, 1);
    await later();
    expect(calls.map(({ name }) => name)).toEqual(["SKILL.X"]);
    calls[0]?.answer("code");
    await calledTimes(calls, 3);
    expect(calls.slice(1).map(({ args }) => args[0])).toEqual(["code", "code"]);
  });

  test("are made anew where the functions are registered anew", async () => {
    const book = calculated({ Team: [["=SKILL.X()"]] });
    book.engine.register(["SKILL.X"], () => Promise.resolve("old"));
    await book.engine.settled();
    book.engine.register(["SKILL.X"], () => Promise.resolve("new"));
    await book.engine.settled();
    expect(book.value("A1")).toBe("new");
  });

  test("may write into the workbook while they run", async () => {
    const book = calculated({ Team: [["=SKILL.X()", null, "=B1+1"]] });
    book.engine.register(["SKILL.X"], () => {
      book.user.write("Team", "B1", 5);
      return Promise.resolve("done");
    });
    await book.engine.settled();
    expect(book.values("A1:C1")).toEqual([["done", 5, 6]]);
  });
});
