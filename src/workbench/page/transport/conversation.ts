import { answerText, eventText, notificationText, readRequest, type PaneRequest } from "./envelope";

/** What the host does for the pane. */
export interface Answering {
  /** Does what is asked; gives what the pane is answered, or later gives it. */
  readonly invoke: (name: string, data: unknown) => unknown;
  /** The pane asks to be told of an event; gives the number of an error where it will not be. */
  readonly subscribed: (event: string) => number | undefined;
}

export interface ConversationParts {
  /** Names the conversation; office.js keeps things under this name, so that a new pane needs a new one. */
  readonly id: string;
  /** The origin of the host's page. */
  readonly origin: string;
  /** Brings a text to the pane. */
  readonly post: (text: string) => void;
  readonly answering: Answering;
}

/** The host's side of what is said between one pane and its host. */
export interface Conversation {
  /** Takes what the pane has written. */
  readonly receive: (text: unknown) => void;
  /** Tells of an event, where the pane has asked for such; says whether it has. */
  readonly tell: (event: string, data: unknown) => boolean;
  readonly notify: (data: readonly unknown[]) => void;
}

/**
 * Opens a conversation with a pane.
 *
 * @example
 * const conversation = openConversation({ id, origin, post, answering });
 * conversation.tell("documentSelectionChanged", {});
 */
export function openConversation({ id, origin, post, answering }: ConversationParts): Conversation {
  const sender = { conversation: id, origin };
  const subscriptions = new Map<string, number>();

  function answer({ name, correlation }: PaneRequest, data: unknown): void {
    post(answerText(sender, { name, correlation, data }));
  }

  function subscribe({ name, correlation }: PaneRequest): number {
    const error = answering.subscribed(name);
    if (error === undefined) subscriptions.set(name, correlation);
    return error ?? 0;
  }

  function unsubscribe({ name }: PaneRequest): number {
    subscriptions.delete(name);
    return 0;
  }

  function receive(text: unknown): void {
    const request = readRequest(text);
    if (request?.conversation !== id) return;
    if (request.action === "register") answer(request, { Error: subscribe(request) });
    else if (request.action === "unregister") answer(request, { Error: unsubscribe(request) });
    else
      answerInTurn(answering.invoke(request.name, request.data), (data) => {
        answer(request, data);
      });
  }

  return {
    receive,
    tell: (event, data) => {
      const correlation = subscriptions.get(event);
      if (correlation === undefined) return false;
      post(eventText(sender, { name: event, correlation, data }));
      return true;
    },
    notify: (data) => {
      post(notificationText(sender, data));
    },
  };
}

/** What is known at once is answered at once: what it sets off comes after it. */
function answerInTurn(data: unknown, answer: (data: unknown) => void): void {
  if (data instanceof Promise) void data.then(answer);
  else answer(data ?? null);
}
