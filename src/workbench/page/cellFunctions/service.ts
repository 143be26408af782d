import { WireObject, type WireClass } from "../../richApi/wireClass";
import type { Invocations } from "./invocations";

/**
 * What office.js may do with answers: cut those that are too many for one request (1), bring them a fifth of a second apart (2), and
 * never further apart than two seconds (4). What Excel allows is not known.
 */
const FEATURES = [1, 2, 4];

const functionsClass: WireClass<Invocations> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: {
      call: (invocations) => {
        invocations.open();
      },
    },
    _GetEnabledFeatures: { call: () => FEATURES },
    SetInvocationArrayResults: {
      call: (invocations, args) => {
        invocations.settle(args.raw(0));
      },
    },
  },
};

/** The service through which the pane says that it takes calls of functions, and answers them. */
export const functionsService = (invocations: Invocations): Readonly<Record<string, WireObject>> => ({
  "Microsoft.ExcelServices.CustomFunctions": WireObject.of(functionsClass, invocations),
});
