import { OfficeMockObject } from "office-addin-mock";
import { createDesk } from "../../src/commands/desk";
import { COMMAND_NAMES, SHOW_PANE } from "../../src/commands/names";
import { registerCommands, RIBBON_COMMANDS } from "../../src/commands/registerCommands";
import { inExcel } from "../excel/inExcel";
import { workbookOf } from "../support/officeSeam";

type Handler = (event?: { readonly completed: () => void }) => void;

/** Office as a ribbon button meets it: what was associated by name, and whether the pane was shown. */
function officeWithRibbon() {
  const handlers = new Map<string, Handler>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const members: Record<string, unknown> = {
    actions: { associate: (name: string, handler: Handler) => void handlers.set(name, handler) },
    addin: { showAsTaskpane },
  };
  const mock = new OfficeMockObject(members);
  const { context } = globalThis.Office as { readonly context?: unknown };
  Object.assign(globalThis, { Office: Object.assign(mock, { context }) });
  return { handlers, showAsTaskpane };
}

test("every name of ribbon, context menu and shortcuts has a command, and the pane its own", () => {
  inExcel();
  const { handlers } = officeWithRibbon();
  registerCommands(createDesk());
  expect([...handlers.keys()].toSorted()).toEqual([...COMMAND_NAMES, SHOW_PANE].toSorted());
  for (const [name, command] of Object.entries(RIBBON_COMMANDS)) expect(command.name).toBe(name);
});

test("a ribbon button runs its command, shows the pane, and is free again when the command has ended", async () => {
  inExcel({
    workbook: workbookOf({
      Team: [
        ["Name", "ITMG"],
        ["Anna", 4],
      ],
    }),
  });
  const { handlers, showAsTaskpane } = officeWithRibbon();
  const desk = createDesk();
  registerCommands(desk);
  await new Promise<void>((resolve) => handlers.get("validateSheet")?.({ completed: resolve }));
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(desk.state().result).toMatchObject({ command: "validateSheet", kind: "done" });
});

test("a button is free again although its command was refused, and although there is no pane to show", async () => {
  const seam = inExcel({
    workbook: workbookOf({
      Team: [
        ["Name", "ITMG"],
        ["Anna", 4],
      ],
    }),
  });
  const { handlers, showAsTaskpane } = officeWithRibbon();
  showAsTaskpane.mockRejectedValue(new Error("no pane"));
  const desk = createDesk();
  registerCommands(desk);
  seam.failNext("cellEditMode");
  await new Promise<void>((resolve) => handlers.get("highlightRename")?.({ completed: resolve }));
  expect(desk.state().result).toMatchObject({ command: "highlightRename", kind: "refused" });
});

test("a shortcut, which has no button, runs its command all the same", async () => {
  inExcel({
    workbook: workbookOf({
      Team: [
        ["Name", "ITMG"],
        ["Anna", 4],
      ],
    }),
  });
  const { handlers } = officeWithRibbon();
  const desk = createDesk();
  registerCommands(desk);
  const ended = new Promise<void>((resolve) =>
    desk.subscribe(({ result }) => {
      if (result !== undefined) resolve();
    }),
  );
  handlers.get("clearMarks")?.();
  await ended;
  expect(desk.state().result).toMatchObject({ command: "clearMarks", kind: "nothing" });
});
