import type { Sheet } from "../../model/book";
import type { ConditionalFormat } from "../../model/conditionalFormat";
import { tell } from "../../model/workbench";
import type { Scalar } from "../../richApi/wireClass";
import { checkFormatting } from "../guard";
import type { Host } from "../host";

/** What a ConditionalFormat stands for, and whatever it is made of. */
export interface FormatTarget<Format extends ConditionalFormat = ConditionalFormat> {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly format: Format;
}

/** A value of a conditional format that may be set where the sheet may be formatted. */
export function formatScalar<Target extends FormatTarget>(
  get: (target: Target) => unknown,
  set: (target: Target, value: unknown) => void,
): Scalar<Target> {
  return {
    get: (target) => get(target) ?? null,
    set: (target, value) => {
      checkFormatting(target.host, target.sheet);
      set(target, value);
      tell(target.host.bench, { kind: "look-changed", sheet: target.sheet });
    },
  };
}
