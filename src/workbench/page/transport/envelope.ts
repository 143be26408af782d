/** What office.js and its host write to each other: JSON texts by `postMessage` (seen with @microsoft/office-js 1.1.110). */

const MESSAGE = { request: 0, response: 1 } as const;
const ACTIONS = ["invoke", "register", "unregister"] as const;
const RESPONSE = { toRequest: 0, event: 1 } as const;
const SERIALIZER = 1;

/** A conversation in which the host asks and the pane listens. */
const NOTIFICATIONS = "_ntf";

/** Something that the pane asks of its host: to do something, or to be told of an event from now on, or no longer. */
export interface PaneRequest {
  readonly action: (typeof ACTIONS)[number];
  readonly name: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

/**
 * Reads a message of the pane; undefined where it is none. Other scripts write to windows as well.
 *
 * @example readRequest('{"_messageType":0,"_actionType":0,"_actionName":"executeMethod","_conversationId":"c","_correlationId":1}')
 */
export function readRequest(text: unknown): PaneRequest | undefined {
  const message = parse(text);
  const action = ACTIONS[Number(message?.["_actionType"])];
  if (message?.["_messageType"] !== MESSAGE.request || action === undefined) return undefined;
  const { _actionName: name, _conversationId: conversation, _correlationId: correlation, _data: data } = message;
  if (typeof name !== "string" || typeof conversation !== "string" || typeof correlation !== "number") return undefined;
  return { action, name, conversation, correlation, data };
}

function parse(text: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** Where the host stands, and which of its conversations this is. */
export interface Sender {
  readonly conversation: string;
  readonly origin: string;
}

interface Told {
  readonly name: string;
  readonly correlation: number;
  readonly data: unknown;
}

/** The answer to a request. */
export const answerText = (sender: Sender, told: Told): string => response(sender, told, RESPONSE.toRequest);

/** Word of an event; its correlation is that of the request that asked for such events. */
export const eventText = (sender: Sender, told: Told): string => response(sender, told, RESPONSE.event);

function response({ conversation, origin }: Sender, { name, correlation, data }: Told, type: number): string {
  return JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _errorCode: 0,
    _responseType: type,
    _data: data,
    _serializerVersion: SERIALIZER,
  });
}

/** Word from the host that the pane has not asked for, such as that the keyboard's focus comes in. */
export function notificationText({ conversation, origin }: Sender, data: readonly unknown[]): string {
  return JSON.stringify({
    _messageType: MESSAGE.request,
    _actionType: ACTIONS.indexOf("invoke"),
    _actionName: "Office_notifyAgave",
    _conversationId: conversation + NOTIFICATIONS,
    _correlationId: 0,
    _origin: origin,
    _data: data,
    _serializerVersion: SERIALIZER,
  });
}
