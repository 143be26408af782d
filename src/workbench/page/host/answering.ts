import type { ExcelHost } from "../../excelHost";
import { REFUSALS } from "../../refusals";
import { appContextOf } from "../transport/appContext";
import type { Answering } from "../transport/conversation";
import { executeMethod, type MethodParts } from "./methods";
import { readNotice, type Notice } from "./notices";

export interface AnsweringParts {
  readonly host: ExcelHost;
  readonly control: string;
  readonly locale: string;
  readonly methods: MethodParts;
  readonly heed: (notice: Notice) => void;
}

/** The events that this host tells of; others it refuses, so that nobody waits for them. */
const EVENTS: ReadonlySet<string> = new Set(["appCommandInvoked", "richApiMessage", "documentSelectionChanged"]);

/** What a pane is answered by its host. */
export function answeringOf({ host, control, locale, methods, heed }: AnsweringParts): Answering {
  return {
    subscribed: (event) => (EVENTS.has(event) ? undefined : REFUSALS.internalError),
    invoke: (name, data) => {
      switch (name) {
        case "ContextActivationManager_getAppContextAsync":
          return appContextOf({ control, locale, settings: methods.settings, ...aboutWorkbook(host) });
        case "ContextActivationManager_notifyHost": {
          const notice = readNotice(data);
          if (notice !== undefined) heed(notice);
          return null;
        }
        case "executeMethod":
          return executeMethod(data, methods);
        default:
          return { Error: REFUSALS.internalError };
      }
    },
  };
}

const aboutWorkbook = ({ bench: { book }, excelApi }: ExcelHost) => ({
  workbook: book.name,
  isReadOnly: book.readOnly,
  excelApi,
});
