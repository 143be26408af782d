import { readFileSync } from "node:fs";
import { checkBytes } from "../../src/taskpane/files/checkBytes";
import type { CheckAnswer, CheckTask } from "../../src/taskpane/files/checkTask";
import { createFileQueue, MOST_BYTES, progressOf, type ChosenFile } from "../../src/taskpane/files/fileQueue";
import type { FileWorker } from "../../src/taskpane/files/workers";
import { sampleTeam } from "../../data/sample/sampleTeam";

const HOW = { version: "7", renames: "itmg", language: "en" } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file that is read beside the page", () => {
  const check = (name: string, content: Uint8Array, how: Partial<CheckTask> = {}) =>
    checkBytes(content, { ...HOW, name, ...how });

  test("a workbook is checked as the command line checks it", async () => {
    const { report } = await check("sample-team.xlsx", new Uint8Array(readFileSync("data/sample-team.xlsx")));
    const found = report.matrices.flatMap(({ sheet, findings }) =>
      findings.map(({ cell, rule }) => `${sheet} ${cell} ${rule}`),
    );
    const planted = sampleTeam().planted.map(({ sheet, cell, rule }) => `${sheet} ${cell} ${rule}`);
    expect(found.toSorted()).toEqual(planted.toSorted());
  });

  test("a CSV file is checked, and named without its ending", async () => {
    const { report } = await check("north.team.csv", bytes("Name;Skill;Level\nAnna;ITMG;4\n"));
    expect(report.matrices.map(({ sheet, findings }) => [sheet, findings[0]?.rule])).toEqual([
      ["north.team", "level-not-defined"],
    ]);
  });

  test("its findings are told in the language of the pane", async () => {
    const { report } = await check("team.csv", bytes("Name,Skill,Level\nAnna,ITMG,4\n"), { language: "de" });
    expect(report.matrices[0]?.findings[0]?.message).toMatch(/Stufe 4/);
  });

  test.each([
    ["nothing", new Uint8Array(0), "empty"],
    ["half a workbook", bytes("PK\u0003\u0004 and no more"), "truncated"],
    ["a page of the web", bytes("<!doctype html><p>Sign in</p>"), "not-a-workbook"],
  ])("one that holds %s is told as a sentence", async (_, content, code) => {
    const { report } = await check("team.xlsx", content);
    expect(report.matrices).toEqual([]);
    expect(report.error?.message).toMatch(/^[A-Z].+\.$/);
    expect(code === "truncated" ? ["truncated", "damaged"] : [code]).toContain(report.error?.code);
  });

  test("one without a matrix is readable, and holds none", async () => {
    expect((await check("budget.csv", bytes("Item,Cost\nChairs,200\n"))).report).toMatchObject({
      error: null,
      matrices: [],
    });
  });
});

/** Workers that are answered by hand. */
function workersByHand() {
  const started: (FileWorker & { task: CheckTask | undefined; isEnded: boolean })[] = [];
  const start = (): FileWorker => {
    const worker = {
      onmessage: null,
      onerror: null,
      task: undefined as CheckTask | undefined,
      isEnded: false,
      postMessage(task: CheckTask) {
        worker.task = task;
      },
      terminate() {
        worker.isEnded = true;
      },
    };
    started.push(worker);
    return worker;
  };
  const answer = (index: number, data: CheckAnswer): void => {
    started[index]?.onmessage?.({ data } as MessageEvent<CheckAnswer>);
  };
  return { started, start, answer };
}

const file = (name: string, size = 10): ChosenFile => ({ name, size }) as ChosenFile;
const clean = (name: string) => ({ report: { file: name, error: null, matrices: [] }, counts: [] });
const settle = () => new Promise(setImmediate);

describe("the queue of files", () => {
  test("checks as many at once as there are workers, and the others in their turn", async () => {
    const { started, start, answer } = workersByHand();
    const queue = createFileQueue(start, 2);
    queue.add([file("a.xlsx"), file("b.xlsx"), file("c.xlsx")], HOW);
    await settle();
    expect(queue.state().map(({ state }) => state)).toEqual(["reading", "reading", "waiting"]);
    answer(1, clean("b.xlsx"));
    await settle();
    expect(queue.state().map(({ state }) => state)).toEqual(["reading", "done", "reading"]);
    expect(started).toHaveLength(2);
    answer(0, clean("a.xlsx"));
    answer(1, clean("c.xlsx"));
    await settle();
    expect(progressOf(queue.state())).toEqual({ done: 3, total: 3, isBusy: false });
  });

  test("checks 50 files, each once, and shows each result as it comes", async () => {
    const { started, start, answer } = workersByHand();
    const queue = createFileQueue(start, 3);
    queue.add(
      Array.from({ length: 50 }, (_, index) => file(`${index}.csv`)),
      HOW,
    );
    const seen: string[] = [];
    while (progressOf(queue.state()).isBusy) {
      await settle();
      for (const [index, { task }] of started.entries()) {
        if (task === undefined || seen.includes(task.name)) continue;
        seen.push(task.name);
        answer(index, clean(task.name));
      }
      await settle();
      expect(progressOf(queue.state()).done).toBe(seen.length);
    }
    expect(new Set(seen).size).toBe(50);
    expect(queue.state().every(({ name, checked }) => checked?.report.file === name)).toBe(true);
  });

  test("a worker that fails makes its file unreadable, in a sentence, and another takes its place", async () => {
    const { started, start, answer } = workersByHand();
    const queue = createFileQueue(start, 1);
    queue.add([file("bad.xlsx"), file("worse.xlsx"), file("good.xlsx")], HOW);
    await settle();
    started[0]?.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
    await settle();
    answer(1, undefined);
    await settle();
    answer(2, clean("good.xlsx"));
    await settle();
    expect(queue.state().map(({ checked }) => checked?.report.error?.code ?? null)).toEqual([
      "damaged",
      "damaged",
      null,
    ]);
    expect(queue.state()[0]?.checked?.report.error?.message).toMatch(/^Reading the file failed halfway/);
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
  });

  test("where no worker can be started at all, that is told of each file", async () => {
    const queue = createFileQueue(() => {
      throw new Error("no workers here");
    }, 2);
    queue.add([file("a.xlsx"), file("b.xlsx"), file("c.xlsx")], HOW);
    await settle();
    expect(queue.state().map(({ checked }) => checked?.report.error?.code)).toEqual(["damaged", "damaged", "damaged"]);
  });

  test("Cancel ends what is under way and what waits, and keeps what is done", async () => {
    const { started, start, answer } = workersByHand();
    const queue = createFileQueue(start, 1);
    queue.add([file("a.xlsx"), file("b.xlsx"), file("c.xlsx")], HOW);
    await settle();
    answer(0, clean("a.xlsx"));
    await settle();
    queue.cancel();
    await settle();
    expect(queue.state().map(({ state }) => state)).toEqual(["done", "cancelled", "cancelled"]);
    expect(started.every(({ isEnded }) => isEnded)).toBe(true);
    queue.add([file("d.xlsx")], HOW);
    await settle();
    answer(started.length - 1, clean("d.xlsx"));
    await settle();
    expect(queue.state().at(-1)?.state).toBe("done");
  });

  test("a file that would take the page its memory is not read", async () => {
    const { started, start } = workersByHand();
    const queue = createFileQueue(start, 1);
    queue.add([file("huge.xlsx", MOST_BYTES + 1)], HOW);
    await settle();
    expect(queue.state()[0]?.state).toBe("too-large");
    expect(started).toEqual([]);
  });

  test("two files of one name are two files", () => {
    const queue = createFileQueue(workersByHand().start, 1);
    queue.add([file("team.xlsx"), file("team.xlsx")], HOW);
    expect(new Set(queue.state().map(({ number }) => number)).size).toBe(2);
  });

  test("is empty when it is cleared, whatever was under way", async () => {
    const { start, answer } = workersByHand();
    const queue = createFileQueue(start, 1);
    queue.add([file("a.xlsx")], HOW);
    await settle();
    queue.clear();
    answer(0, clean("a.xlsx"));
    await settle();
    expect(queue.state()).toEqual([]);
  });
});
