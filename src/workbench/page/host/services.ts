import { refuse } from "../../richApi/richApiError";
import { WireObject, type WireClass } from "../../richApi/wireClass";

/** Whether the pane is to be seen. */
export type PaneState = "Visible" | "Hidden";

/** What services ask of the page. */
export interface RuntimeParts {
  /** The add-in can take commands from here on. */
  readonly actionsReady: () => void;
  readonly paneState: () => PaneState;
  readonly setPaneState: (state: PaneState) => void;
}

const internalClass: WireClass<RuntimeParts> = {
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: {
      call: ({ actionsReady }) => {
        actionsReady();
      },
    },
  },
};

/** The states of a runtime on the wire; a hidden pane goes on working in the background. */
const STATES: Readonly<Record<string, PaneState>> = { Visible: "Visible", Background: "Hidden" };

const runtimeClass: WireClass<RuntimeParts> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: { call: ({ paneState }) => (paneState() === "Visible" ? "Visible" : "Background") },
    SetAppRuntimeState: {
      call: ({ setPaneState }, args) => {
        setPaneState(STATES[args.text(0)] ?? refuse("InvalidArgument"));
      },
    },
  },
};

/** The services that Office has beside Excel, as far as the add-in uses them. */
export const officeServices = (parts: RuntimeParts): Readonly<Record<string, WireObject>> => ({
  "Microsoft.InternalService.AddinInternalService": WireObject.of(internalClass, parts),
  "Microsoft.AppRuntime.AppRuntimeService": WireObject.of(runtimeClass, parts),
});
