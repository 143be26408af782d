import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** How office.js hands a request to its host: the text of the request stands fifth. */
export type RequestArray = readonly unknown[];

/** What office.js is answered. */
export type RequestOutcome =
  | { readonly status: "succeeded"; readonly value: { readonly data: readonly unknown[] } }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };

/** An event on its way to the add-in. */
export interface RichApiMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** What the seam does in the place of Excel; it is changed from test to test, office.js stays. */
export interface Bridge {
  execute: (request: RequestArray, answer: (outcome: RequestOutcome) => void) => void;
  registerMessages: (handler: (message: RichApiMessage) => void) => void;
  documentHandlers: Set<() => void>;
  isSetSupported: (name: string, version?: string | number) => boolean;
}

/** The globals that office.js makes. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bridge: Bridge;
  /** Forgets the handlers that earlier tests have registered. */
  readonly forgetHandlers: () => void;
}

const DIST = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");
const SCRIPTS = ["office.js", "excel-web-16.00.js"];

let loaded: LoadedOffice | undefined;

/**
 * Microsoft's unmodified office.js, loaded once, with a bridge in the place of the host page. It is the npm package's; add-ins in
 * production load the CDN's.
 */
export function loadOffice(): LoadedOffice {
  loaded ??= load();
  return loaded;
}

interface OfficeWindow extends Record<string, unknown> {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & { GenericEventRegistration: { s_genericEventRegistrations: object } };
  OSF: { DDA: { RichApi: Record<string, unknown> } };
}

function load(): LoadedOffice {
  const window = browserLike();
  const context = vm.createContext(window);
  for (const script of SCRIPTS) {
    vm.runInContext(readFileSync(path.join(DIST, script), "utf8"), context, { filename: script });
  }
  Object.assign(window, { setTimeout: unrefTimeout });
  const { Excel, Office, OfficeExtension, OSF } = window as OfficeWindow;
  const bridge = idleBridge();
  connect(OSF.DDA.RichApi, Office, bridge);
  return {
    Excel,
    Office,
    OfficeExtension,
    bridge,
    forgetHandlers: () => {
      OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
      bridge.documentHandlers.clear();
    },
  };
}

/** What would keep a test waiting is not waited for. */
const unrefTimeout = (run: () => void, ms?: number): NodeJS.Timeout => setTimeout(run, ms).unref();

/**
 * The little of a browser that office.js asks for while it loads. Its timers run nothing: they would look for a host page.
 * Promises, errors and JSON are those of the tests, so that `instanceof Error` and `toStrictEqual` hold.
 */
function browserLike(): Record<string, unknown> {
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const script = { src: "https://localhost/office.js", getAttribute: nothing };
  const window: Record<string, unknown> = {
    setTimeout: () => 0,
    clearTimeout,
    setInterval: () => 0,
    clearInterval,
    console,
    performance,
    Promise,
    Error,
    JSON,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    name: "",
    history: {},
    navigator: { userAgent: "node" },
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      origin: "https://localhost",
      protocol: "https:",
      hostname: "localhost",
      host: "localhost",
    },
    document: {
      getElementsByTagName: (tag: string) => [tag === "script" ? script : element()],
      createElement: element,
      addEventListener: nothing,
      querySelectorAll: () => [],
      readyState: "complete",
      domain: "localhost",
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

const nothing = (): undefined => undefined;

const idleBridge = (): Bridge => ({
  execute: () => {
    throw new Error("No seam is open: call openOfficeSeam first.");
  },
  registerMessages: nothing,
  documentHandlers: new Set(),
  isSetSupported: () => false,
});

/** Puts the bridge where office.js, in production, has what it got from Excel. */
function connect(richApi: Record<string, unknown>, office: typeof Office, bridge: Bridge): void {
  Object.assign(richApi, {
    executeRichApiRequestAsync: (request: RequestArray, answer: (outcome: RequestOutcome) => void) => {
      bridge.execute(request, answer);
    },
    richApiMessageManager: {
      register: (handler: (message: RichApiMessage) => void) => {
        bridge.registerMessages(handler);
        return Promise.resolve();
      },
    },
  });
  Object.assign(office.context, {
    requirements: {
      isSetSupported: (name: string, version?: string | number) => bridge.isSetSupported(name, version),
    },
    document: documentOf(bridge),
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "en-US",
    contentLanguage: "en-US",
  });
}

type Done = (result: { status: "succeeded" }) => void;

/** Office.context.document, of which only the selection is heard of. */
function documentOf({ documentHandlers }: Bridge): Record<string, unknown> {
  return {
    addHandlerAsync: (_type: string, handler: () => void, done: Done) => {
      documentHandlers.add(handler);
      done({ status: "succeeded" });
    },
    removeHandlerAsync: (_type: string, { handler }: { handler: () => void }, done: Done) => {
      documentHandlers.delete(handler);
      done({ status: "succeeded" });
    },
  };
}
