import { createAddinHost, type AddinHost } from "../../../src/workbench/page/host/addinHost";
import type { Notice } from "../../../src/workbench/page/host/notices";
import type { PaneState } from "../../../src/workbench/page/host/services";
import type { Answering } from "../../../src/workbench/page/transport/conversation";
import { guess } from "../../../src/workbench/guesses";
import { userOf, type User } from "../../support/office/user";
import { workbookOf } from "../../support/officeSeam";

/** Requests of the rich API, as office.js makes them. */
const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };
const sheetPath = (id: number) => ({ Id: id, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 });
const service = (name: string) => ({ Id: 2, ObjectPathType: 2, Name: name });

interface Hosted {
  readonly host: AddinHost;
  readonly pane: Answering;
  readonly user: User;
  readonly told: { readonly event: string; readonly data: unknown }[];
  readonly notices: Notice[];
  readonly states: PaneState[];
  readonly call: (serviceName: string, method: string, ...args: readonly unknown[]) => unknown;
}

function hosted(): Hosted {
  const bench = workbookOf({ Team: [["Anna", 5]] });
  const told: Hosted["told"] = [];
  const notices: Notice[] = [];
  const states: PaneState[] = [];
  const host = createAddinHost({
    bench,
    locale: "de-DE",
    tell: (event, data) => told.push({ event, data }),
    heed: (notice) => notices.push(notice),
    setPaneState: (state) => states.push(state),
  });
  const pane = host.answering("pane-1");
  const call: Hosted["call"] = (serviceName, method, ...args) =>
    richApi(pane, {
      Actions: [{ Id: 1, ActionType: 3, Name: method, ObjectPathId: 2, ArgumentInfo: { Arguments: args } }],
      ObjectPaths: { 2: service(serviceName) },
    });
  return { host, pane, user: userOf(bench), told, notices, states, call };
}

const method = (pane: Answering, id: number, more: object = {}): unknown =>
  pane.invoke("executeMethod", { DdaMethod: { DispatchId: id }, ...more });

const richApi = (pane: Answering, body: object, { flags = 0, addressee = "" } = {}): unknown =>
  method(pane, 93, { ArrayData: [addressee, "POST", "ProcessQuery", [], JSON.stringify(body), "", flags] });

const dataOf = (answer: unknown): string => (answer as { Data: [number, unknown, string] }).Data[2];

const load = {
  Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
  ObjectPaths: { 1: ROOT },
};

/** Lets the microtasks run in which events are told. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a pane that starts", () => {
  test("is told of host, language and workbook, and that nothing of its use is asked for", () => {
    const context = hosted().pane.invoke("ContextActivationManager_getAppContextAsync", "pane-1") as Record<
      string,
      unknown
    >;
    expect(context).toMatchObject({
      _id: "pane-1",
      _appUILocale: "de-DE",
      _docUrl: "Book1.xlsx",
      _clientMode: 1,
      _settings: [],
    });
    expect(JSON.parse(String(context["_requirementMatrix"]))).toMatchObject({ ExcelApi: "1.13", SharedRuntime: "1.1" });
    const needed = ["_appName", "_appVersion", "_dataLocale", "_reason"];
    expect(needed.filter((name) => context[name] === undefined)).toEqual([]);
  });

  test("may hear of selections, of the rich API's events and of commands, and of nothing else", () => {
    const { pane } = hosted();
    expect(["richApiMessage", "appCommandInvoked", "documentSelectionChanged"].map(pane.subscribed)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(pane.subscribed("dialogMessageReceived")).toBe(5001);
  });
});

describe("the rich API", () => {
  test("is answered by the workbook", () => {
    const answer = richApi(hosted().pane, load);
    expect(answer).toMatchObject({ Version: 1, Error: 0 });
    expect(JSON.parse(dataOf(answer))).toMatchObject({ Results: [{ ActionId: 1, Value: { Name: "Book1.xlsx" } }] });
  });

  test(`is refused while the user types into a cell, but for what may wait (${guess("office-requests-wait")})`, async () => {
    const { host, pane } = hosted();
    host.setCellEdited(true);
    expect(richApi(pane, load)).toMatchObject({ Error: 5004 });
    const waiting = [richApi(pane, load, { flags: 64 }), richApi(pane, load, { addressee: "WacPartition" })];
    for (const answer of waiting) expect(answer).toBeInstanceOf(Promise);
    host.setCellEdited(false);
    for (const answer of waiting) expect(await answer).toMatchObject({ Error: 0 });
    expect(richApi(pane, load)).toMatchObject({ Error: 0 });
  });

  test("is answered even where something breaks, and what has broken is heard of", () => {
    const later = jest.spyOn(globalThis, "queueMicrotask").mockImplementation(() => undefined);
    expect(method(hosted().pane, 93, { ArrayData: ["", "", "", [], "{"] })).toMatchObject({ Error: 5001 });
    expect(later.mock.calls[0]?.[0]).toThrow(SyntaxError);
    later.mockRestore();
  });

  test("refuses services that are not built", () => {
    const answer = hosted().call("Microsoft.Experiment.FlightingService", "GetFeature");
    expect(JSON.parse(dataOf(answer))).toMatchObject({ Error: { Code: "ApiNotFound" } });
  });

  test("methods that are not built are refused", () => {
    const { pane } = hosted();
    expect(method(pane, 70)).toMatchObject({ Error: 5001 });
    expect(pane.invoke("executeMethod", undefined)).toMatchObject({ Error: 5001 });
    expect(pane.invoke("ContextActivationManager_openWindowInHost", {})).toMatchObject({ Error: 5001 });
  });
});

test(`answers of functions may be cut where they are too many (${guess("function-features")})`, () => {
  const answer = hosted().call("Microsoft.ExcelServices.CustomFunctions", "_GetEnabledFeatures");
  expect(JSON.parse(dataOf(answer))).toMatchObject({ Results: [{ Value: [1, 2, 4] }] });
});

test("settings stay with the workbook, and a pane that is opened again gets them", () => {
  const { host, pane } = hosted();
  expect(method(pane, 76, { DdaSettingsMethod: { Properties: [["rules", '{"a":1}'], ["broken"], 5] } })).toMatchObject({
    Error: 0,
  });
  expect(method(pane, 75)).toMatchObject({ Properties: { Settings: [{ Name: "rules", Value: '{"a":1}' }] } });
  const again = host.answering("pane-2").invoke("ContextActivationManager_getAppContextAsync", "pane-2");
  expect(again).toMatchObject({ _settings: [["rules", '{"a":1}']] });
});

describe("events", () => {
  test("of one turn come together, after the answer to what set them off", async () => {
    const { pane, user, told } = hosted();
    richApi(pane, {
      Actions: [{ Id: 1, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 3 }],
      ObjectPaths: {
        1: ROOT,
        2: sheetPath(2),
        3: { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
      },
    });
    user.write("Team", "A2", "Ben");
    user.write("Team", "B2", 4);
    expect(told).toEqual([]);
    await turn();
    expect(told.map(({ event }) => event)).toEqual(["richApiMessage"]);
    const { ArrayData: entries } = told[0]?.data as { ArrayData: [number, number, string, string][] };
    expect(
      entries.map(([category, type, , message]) => [
        category,
        type,
        (JSON.parse(message) as { address: string }).address,
      ]),
    ).toEqual([
      [65_536, 10, "A2"],
      [65_536, 10, "B2"],
    ]);
  });

  test("of selections come once, however often the selection has changed", async () => {
    const { user, told } = hosted();
    user.select("Team", "A1:B1");
    user.select("Team", "B1");
    await turn();
    expect(told).toEqual([{ event: "documentSelectionChanged", data: {} }]);
  });
});

describe("commands", () => {
  const READY = ["Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady"] as const;

  test("wait until the add-in takes them, and end when it says so", async () => {
    const { host, pane, told, call } = hosted();
    const end = host.commands.run("validateSheet", "Levelcheck.Check.validateSheet");
    expect(told).toEqual([]);
    call(...READY);
    expect(told).toEqual([
      {
        event: "appCommandInvoked",
        data: { 0: "command-1", 1: "validateSheet", 2: '{"source":{"id":"Levelcheck.Check.validateSheet"}}' },
      },
    ]);
    method(pane, 94, { 0: "command-1", 1: 0, 2: "{}" });
    expect(await end).toBe(0);
  });

  test(`of shortcuts are dispatched as actions (${guess("commands-invoke-shortcuts-dispatch")})`, async () => {
    const { host, told, call } = hosted();
    call(...READY);
    host.commands.act("report");
    await turn();
    expect(told).toEqual([
      { event: "richApiMessage", data: { ArrayData: [[2, 1000, "", '["report",""]', 0, false]] } },
    ]);
  });

  test("end when the pane is closed", async () => {
    const { host } = hosted();
    const end = host.commands.run("report", "x");
    host.close();
    expect(await end).toBe(0);
  });
});

describe("the pane's place", () => {
  const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";

  test("is shown and hidden as the add-in wishes", () => {
    const { states, call } = hosted();
    call(RUNTIME, "SetAppRuntimeState", "Background");
    call(RUNTIME, "SetAppRuntimeState", "Visible");
    expect(states).toEqual(["Hidden", "Visible"]);
    expect(JSON.parse(dataOf(call(RUNTIME, "SetAppRuntimeState", "Elsewhere")))).toMatchObject({
      Error: { Code: "InvalidArgument" },
    });
  });

  test("is told to the add-in when it changes", async () => {
    const { host, told, call } = hosted();
    host.paneStateChanged("Visible");
    host.paneStateChanged("Hidden");
    await turn();
    expect(told).toEqual([
      { event: "richApiMessage", data: { ArrayData: [[65_536, 65_539, "", '{"visibility":"Hidden"}', 0, false]] } },
    ]);
    expect(JSON.parse(dataOf(call(RUNTIME, "GetAppRuntimeState")))).toMatchObject({
      Results: [{ Value: "Background" }],
    });
  });
});

test("the pane says when the focus leaves it and which keys are pressed in it", () => {
  const { pane, notices } = hosted();
  const notify = (action: number, more?: unknown): unknown =>
    pane.invoke("ContextActivationManager_notifyHost", ["pane-1", action, more]);
  for (const action of [0, 1, 21, 13, 14, 15, 5, 6]) notify(action);
  notify(39, { keyCode: 86, ctrlKey: true, altKey: true, shiftKey: true, metaKey: false });
  expect(notices).toEqual([
    { kind: "leave", to: "next" },
    { kind: "leave", to: "before" },
    { kind: "leave", to: "sheet" },
    { kind: "leave", to: "next-region" },
    { kind: "leave", to: "region-before" },
    { kind: "key", key: { key: "V", ctrl: true, alt: true, shift: true, meta: false } },
  ]);
});

test("a host that is closed hears of the workbook no longer", async () => {
  const { host, user, told } = hosted();
  host.close();
  user.select("Team", "B1");
  await turn();
  expect(told).toEqual([]);
});
