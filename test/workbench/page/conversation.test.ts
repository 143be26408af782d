import { openConversation, type Answering } from "../../../src/workbench/page/transport/conversation";

const ORIGIN = "http://localhost:3000";

function talking(answering: Partial<Answering> = {}) {
  const posted: string[] = [];
  const conversation = openConversation({
    id: "c1",
    origin: ORIGIN,
    post: (text) => posted.push(text),
    answering: { subscribed: () => undefined, invoke: () => null, ...answering },
  });
  const ask = (action: number, name: string, more: object = {}): void => {
    conversation.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: action,
        _actionName: name,
        _conversationId: "c1",
        _correlationId: 7,
        ...more,
      }),
    );
  };
  return { conversation, ask, messages: () => posted.map((text) => JSON.parse(text) as Record<string, unknown>) };
}

const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;

test("what the pane asks is answered under the name and number that it asked by", () => {
  const { ask, messages } = talking({ invoke: (name, data) => ({ name, data }) });
  ask(INVOKE, "executeMethod", { _data: { DdaMethod: {} } });
  expect(messages()).toMatchObject([
    {
      _messageType: 1,
      _actionName: "executeMethod",
      _conversationId: "c1",
      _correlationId: 7,
      _errorCode: 0,
      _responseType: 0,
      _data: { name: "executeMethod", data: { DdaMethod: {} } },
    },
  ]);
});

test("what is only known later is answered later", async () => {
  const { ask, messages } = talking({ invoke: () => Promise.resolve("done") });
  ask(INVOKE, "executeMethod");
  expect(messages()).toEqual([]);
  await Promise.resolve();
  expect(messages()).toMatchObject([{ _data: "done" }]);
});

test("the pane hears of the events that it has asked for, until it asks no longer", () => {
  const { conversation, ask, messages } = talking();
  expect(conversation.tell("richApiMessage", {})).toBe(false);
  ask(REGISTER, "richApiMessage");
  expect(conversation.tell("richApiMessage", { ArrayData: [] })).toBe(true);
  ask(UNREGISTER, "richApiMessage");
  expect(conversation.tell("richApiMessage", {})).toBe(false);
  expect(messages()).toMatchObject([
    { _data: { Error: 0 } },
    { _responseType: 1, _correlationId: 7, _data: { ArrayData: [] } },
    { _data: { Error: 0 } },
  ]);
});

test("an event that the host does not tell of is refused, and not told of", () => {
  const { conversation, ask, messages } = talking({ subscribed: () => 5001 });
  ask(REGISTER, "dialogMessageReceived");
  expect(messages()).toMatchObject([{ _data: { Error: 5001 } }]);
  expect(conversation.tell("dialogMessageReceived", {})).toBe(false);
});

test("messages of other conversations, of other scripts and broken ones are passed over", () => {
  const { conversation, ask, messages } = talking();
  ask(INVOKE, "executeMethod", { _conversationId: "c2" });
  ask(9, "executeMethod");
  ask(INVOKE, "executeMethod", { _messageType: 1 });
  ask(INVOKE, "executeMethod", { _correlationId: "7" });
  for (const text of ["", "{", "null", "[]", '"x"', 5, undefined, { _messageType: 0 }]) conversation.receive(text);
  expect(messages()).toEqual([]);
});

test("what the host says unasked goes by a conversation of its own", () => {
  const { conversation, messages } = talking();
  conversation.notify([11]);
  expect(messages()).toMatchObject([
    { _messageType: 0, _actionName: "Office_notifyAgave", _conversationId: "c1_ntf", _data: [11] },
  ]);
});
