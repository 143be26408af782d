import { openConversation, type Answering, type Conversation } from "./conversation";
import { addressInFrame, frameName } from "./hostInfo";

export interface FrameParts {
  readonly container: HTMLElement;
  /** The address of the add-in's page. */
  readonly page: string;
  /** What the frame is called, for who cannot see it. */
  readonly title: string;
  readonly locale: string;
  /** Gets the name by which the host knows this frame. */
  readonly answering: (control: string) => Answering;
}

/** A page of the add-in in a frame, and the conversation with it. */
export interface AddinFrame extends Conversation {
  readonly element: HTMLIFrameElement;
  readonly close: () => void;
}

/** Opens a page of the add-in in a frame of this page. */
export function openAddinFrame({ container, page, title, locale, answering }: FrameParts): AddinFrame {
  const id = crypto.randomUUID();
  const control = `addin-${id}`;
  const { origin } = location;
  const opening = { conversation: id, control, origin, locale };
  const address = addressInFrame(page, document.baseURI, opening);
  const { origin: target } = new URL(address);
  const element = document.createElement("iframe");
  Object.assign(element, { name: frameName(opening), src: address, title });

  const conversation = openConversation({
    id,
    origin,
    post: (text) => element.contentWindow?.postMessage(text, target),
    answering: answering(control),
  });
  const hear = (event: MessageEvent): void => {
    if (event.source === element.contentWindow && event.origin === target) conversation.receive(event.data);
  };
  addEventListener("message", hear);
  container.append(element);
  return {
    ...conversation,
    element,
    close: () => {
      removeEventListener("message", hear);
      element.remove();
    },
  };
}
