import { utf8Length } from "../../../src/workbench/excelHost";
import { ACTION, type ActionInfo, type BatchRequest } from "../../../src/workbench/richApi/protocol";

/** A request that office.js has made. */
export interface SeamRequest {
  readonly requestBytes: number;
  /** 0 until it is answered, and where the whole request was refused. */
  responseBytes: number;
  /** What it asked for, action by action, such as `set Values` or `method Activate`. */
  readonly actions: readonly string[];
  /** Whether it only lets go of objects: office.js makes such a request after each Excel.run that had ranges. */
  readonly isCleanUp: boolean;
}

const ACTION_NAMES = new Map<number, string>(Object.entries(ACTION).map(([name, number]) => [number, name]));

const isRelease = ({ Name }: ActionInfo): boolean => Name === "_RemoveReference";
const isInstantiation = ({ ActionType }: ActionInfo): boolean => ActionType === ACTION.instantiate;

/** What there is to say of a request when it comes. */
export function requestOf(body: string): SeamRequest {
  const { Actions } = JSON.parse(body) as BatchRequest;
  return {
    requestBytes: utf8Length(body),
    responseBytes: 0,
    actions: Actions.map(({ ActionType, Name }) => `${ACTION_NAMES.get(ActionType) ?? ActionType} ${Name}`.trim()),
    isCleanUp: Actions.some(isRelease) && Actions.every((action) => isRelease(action) || isInstantiation(action)),
  };
}
