import { tell } from "../model/workbench";
import type { ApplicationCall } from "../model/events";
import { oneOf } from "../richApi/values";
import type { Method, WireClass } from "../richApi/wireClass";
import type { Host } from "./host";

/** A call that leaves nothing behind but word of it. */
const told = (call: ApplicationCall): Method<Host> => ({
  call: ({ bench }) => {
    tell(bench, { kind: "application-called", call });
  },
});

const calculate: Method<Host> = {
  call: ({ bench }, args) => {
    args.choice(0, ["Recalculate", "Full", "FullRebuild"] as const);
    tell(bench, { kind: "application-called", call: "calculate" });
  },
};

/** Excel.Application */
export const applicationClass: WireClass<Host> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ bench }) => bench.book.calculationMode,
      set: ({ bench }, value) => {
        bench.book.calculationMode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"] as const)(value);
      },
    },
  },
  methods: {
    Calculate: calculate,
    SuspendScreenUpdatingUntilNextSync: told("suspendScreenUpdatingUntilNextSync"),
    SuspendApiCalculationUntilNextSync: told("suspendApiCalculationUntilNextSync"),
  },
};
