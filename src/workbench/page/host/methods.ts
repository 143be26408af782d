import type { HostAnswer } from "../../excelHost";
import { REFUSALS } from "../../refusals";
import { isRecord } from "../../richApi/values";
import { loadedSettings, readSettings, type Settings } from "./documentSettings";

/** The numbers by which office.js calls what a host does. */
const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

const SUCCESS = 0;
/** Where things stand in the list that a request of the rich API comes as. */
const AT = { addressee: 0, body: 4, flags: 6 } as const;

/** A request of the rich API. */
export interface RichApiRequest {
  readonly body: string;
  readonly flags: number;
  /** Whom it is for: Excel, where this is empty. */
  readonly addressee: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** What the methods work on. */
export interface MethodParts {
  readonly richApi: (request: RichApiRequest) => HostAnswer | Promise<HostAnswer>;
  readonly settings: Settings;
  readonly commandCompleted: (command: string, status: number) => void;
}

/** Does what `executeMethod` asks for, by the number of a method; what is not built is refused. */
export function executeMethod(data: unknown, parts: MethodParts): unknown {
  const request = isRecord(data) ? data : {};
  const method = isRecord(request["DdaMethod"]) ? request["DdaMethod"]["DispatchId"] : undefined;
  switch (method) {
    case METHOD.richApi:
      return richApi(request, parts);
    case METHOD.loadSettings:
      return answered(loadedSettings(parts.settings));
    case METHOD.saveSettings:
      return save(request, parts);
    case METHOD.commandCompleted:
      return complete(request, parts);
    default:
      return failed(REFUSALS.internalError);
  }
}

const answered = (more: object = {}): object => ({ Version: 1, Error: SUCCESS, ...more });
const failed = (code: number): object => ({ Version: 1, Error: code });

function richApi({ ArrayData: list }: Fields, parts: MethodParts): unknown {
  const items = Array.isArray(list) ? (list as unknown[]) : [];
  const answer = parts.richApi({
    body: String(items[AT.body]),
    flags: Number(items[AT.flags]),
    addressee: items[AT.addressee],
  });
  return answer instanceof Promise ? answer.then(outcomeOf) : outcomeOf(answer);
}

function outcomeOf(answer: HostAnswer): object {
  if (answer.kind === "refused") return failed(REFUSALS[answer.reason]);
  return answered({ Data: [200, [], answer.body] });
}

function save(request: Fields, { settings }: MethodParts): object {
  const saved = readSettings(request);
  settings.clear();
  for (const [name, value] of saved) settings.set(name, value);
  return answered();
}

/** The command and how it ended come by number. */
function complete({ 0: command, 1: status }: Fields, { commandCompleted }: MethodParts): object {
  if (typeof command === "string") commandCompleted(command, Number(status));
  return answered();
}
