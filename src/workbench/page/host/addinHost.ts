import type { EventMessage } from "../../api/eventMessages";
import { createExcelHost, type ExcelHost } from "../../excelHost";
import type { Workbench } from "../../model/workbench";
import { createInvocations, type Invocations } from "../cellFunctions/invocations";
import { functionsService } from "../cellFunctions/service";
import type { Answering } from "../transport/conversation";
import { answeringOf } from "./answering";
import { createCommandQueue, type CommandQueue } from "./commandQueue";
import { holdRequests } from "./heldRequests";
import type { Notice } from "./notices";
import { createOutbox, type Outbox } from "./outbox";
import { officeServices, type PaneState } from "./services";

/** What the host can do reaches to here: merged areas are told from 1.13 on. */
const EXCEL_API = "1.13";

export interface AddinHostParts {
  readonly bench: Workbench;
  /** Tells the pane of an event by its name. */
  readonly tell: (event: string, data: unknown) => void;
  /** The language that the add-in is to speak. */
  readonly locale: string;
  /** Heeds what the pane tells unasked. */
  readonly heed: (notice: Notice) => void;
  /** The add-in wants its pane to be seen, or not to be. */
  readonly setPaneState: (state: PaneState) => void;
}

/** The host of one workbook for the add-in's pane: what it answers, and how it is spoken to. */
export interface AddinHost {
  /** What is answered to the pane that the host knows by a name. */
  readonly answering: (control: string) => Answering;
  readonly commands: CommandQueue;
  readonly functions: Invocations;
  /** While the user types into a cell, the add-in may neither read nor write. */
  readonly setCellEdited: (isEdited: boolean) => void;
  /** Tells the add-in that its pane is to be seen, or is not. */
  readonly paneStateChanged: (state: PaneState) => void;
  readonly close: () => void;
}

/** Categories and types of the rich API's messages. */
const EVENT = 65_536;
const VISIBILITY_CHANGED = 65_539;
const ACTION = 2;
const DISPATCH = 1000;

/** Makes the host of a workbook for the add-in. */
export function createAddinHost({ bench, tell, locale, heed, setPaneState }: AddinHostParts): AddinHost {
  const outbox = createOutbox(tell);
  const functions = createInvocations(outbox.post);
  const commands = commandsBy(tell, outbox);
  let paneState: PaneState = "Visible";
  const services = officeServices({ actionsReady: commands.open, paneState: () => paneState, setPaneState });
  const host: ExcelHost = createExcelHost(bench, {
    excelApi: EXCEL_API,
    services: { ...services, ...functionsService(functions) },
    onMessage: (message) => {
      outbox.post(eventEntry(message));
    },
    onSelection: outbox.postSelection,
  });
  const requests = holdRequests(host);
  const methods = { richApi: requests.answer, settings: new Map(), commandCompleted: commands.completed };

  return {
    answering: (control) => answeringOf({ host, control, locale, methods, heed }),
    commands,
    functions,
    setCellEdited: requests.setCellEdited,
    paneStateChanged: (state) => {
      if (state === paneState) return;
      paneState = state;
      const message = JSON.stringify({ visibility: state });
      outbox.post(eventEntry({ messageType: VISIBILITY_CHANGED, targetId: "", message }));
    },
    close: () => {
      functions.close();
      commands.close();
      host.close();
    },
  };
}

const eventEntry = ({ messageType, targetId, message }: EventMessage) => ({
  category: EVENT,
  type: messageType,
  target: targetId,
  message,
  id: 0,
});

/** Buttons and menus invoke a command, which tells when it is done; shortcuts dispatch an action. */
function commandsBy(tell: AddinHostParts["tell"], outbox: Outbox): CommandQueue {
  return createCommandQueue({
    invoke: ({ id, name, control }) => {
      tell("appCommandInvoked", { 0: id, 1: name, 2: JSON.stringify({ source: { id: control } }) });
    },
    act: (action) => {
      outbox.post({ category: ACTION, type: DISPATCH, target: "", message: JSON.stringify([action, ""]), id: 0 });
    },
  });
}
