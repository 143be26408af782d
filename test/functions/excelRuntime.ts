import { readFileSync } from "node:fs";
import vm from "node:vm";

/** One call of a function, as Excel sends it. */
export interface FunctionCall {
  readonly name: string;
  /** The arguments: a range is its values row by row, what is left out null, an error as `errorArgument` makes it. */
  readonly values: readonly unknown[];
  /** Where the arguments stand, for a function that asks for it. */
  readonly parameterAddresses?: readonly string[];
}

/** Microsoft's runtime for cell functions, unchanged, with a test in the place of Excel. */
export interface ExcelRuntime {
  readonly CustomFunctions: typeof CustomFunctions;
  /** Calls functions as a recalculation does, and gives what Excel is handed back, in the order of the calls. */
  readonly call: (calls: readonly FunctionCall[]) => Promise<unknown[]>;
}

const RUNTIME = "node_modules/@microsoft/office-js/dist/custom-functions-runtime.js";

// What its messages say (HostBridge and CustomFunctionProxy in the runtime).
const EVENT = 3;
const INVOCATIONS = 1;
const INVOCATION = 1000;
const ERRORS_ALLOWED = 4;
const RESULTS = "SetInvocationArrayResults";

/** What Excel for Windows and Mac offers the page. */
interface Bridge {
  readonly sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

interface HostRequest {
  readonly id: number;
  readonly message: { readonly body: { readonly Actions: readonly Action[] } };
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** What the runtime sends of each call: its number, whether it went well, and the result. */
type FunctionResult = readonly [id: number, isResult: boolean, value: unknown];

/** An error in a cell that is an argument, as Excel sends it. */
export const errorArgument = (code: string): object => ({ type: "CustomFunctionError", code });

/**
 * Loads the runtime in a page of its own.
 *
 * @example
 * const { CustomFunctions, call } = excelRuntime();
 * CustomFunctions.associate("NAME", name);
 * await call([{ name: "NAME", values: [[["ITMG"]], null] }]); // [[["IT management"]]]
 */
export function excelRuntime(): ExcelRuntime {
  const waiting = new Map<number, (value: unknown) => void>();
  const bridge: Bridge = { sendMessageToHost: answer, onMessageFromHost: () => undefined };
  const page = openPage(bridge);
  let called = 0;

  function answer(text: string): void {
    const { id, message } = JSON.parse(text) as HostRequest;
    const { Actions } = message.body;
    for (const { Name, ArgumentInfo } of Actions) {
      if (Name === RESULTS) settle(ArgumentInfo?.Arguments?.[0] as FunctionResult[]);
    }
    const body = { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
    bridge.onMessageFromHost(JSON.stringify({ id, message: { statusCode: 200, headers: {}, body } }));
  }

  function settle(results: readonly FunctionResult[]): void {
    for (const [id, , value] of results) {
      waiting.get(id)?.(value);
      waiting.delete(id);
    }
  }

  function invocation({ name, values, parameterAddresses }: FunctionCall, id: number): unknown[] {
    const message = [id, name, values, "Sheet1!Z1", ERRORS_ALLOWED, parameterAddresses ?? null];
    return [INVOCATIONS, INVOCATION, "", JSON.stringify(message), id];
  }

  return {
    CustomFunctions: page["CustomFunctions"] as typeof CustomFunctions,
    call: (calls) => {
      const first = called;
      called += calls.length;
      const entries = calls.map((each, index) => invocation(each, first + index));
      const results = calls.map((_, index) => new Promise((resolve) => waiting.set(first + index, resolve)));
      bridge.onMessageFromHost(JSON.stringify({ type: EVENT, message: { entries } }));
      return Promise.all(results);
    },
  };
}

/** A page with nothing on it but the runtime. */
function openPage(bridge: Bridge): Record<string, unknown> {
  let isLoaded = false;
  const nothing = (): void => undefined;
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    // While it loads, the runtime sets itself to wait for a task pane, and no pane is coming.
    setTimeout: (run: () => void, delay: number) => (isLoaded ? setTimeout(run, delay).unref() : 0),
    setInterval: () => 0,
    clearTimeout,
    addEventListener: nothing,
    removeEventListener: nothing,
    console,
    name: "",
    history: {},
    navigator: { userAgent: "" },
    location: { href: "", search: "", hash: "", protocol: "https:" },
    document: {
      getElementsByTagName: () => [{ src: `https://test/${RUNTIME}`, getAttribute: nothing, appendChild: nothing }],
      createElement: () => ({ setAttribute: nothing }),
      addEventListener: nothing,
    },
  };
  Object.assign(page, { window: page, self: page, parent: page, top: page });
  vm.runInContext(readFileSync(RUNTIME, "utf8"), vm.createContext(page), { filename: RUNTIME });
  isLoaded = true;
  return page;
}
