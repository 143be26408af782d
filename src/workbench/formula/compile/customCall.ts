import { NO_NAME } from "../values/errors";
import type { Node } from "./frame";

/** The call of a function that somebody else may have: whether anyone does is known only when it is calculated. */
export function customCall(name: string, args: readonly Node[]): Node {
  return (frame) => {
    if (!frame.world.isCustom(name)) return NO_NAME;
    return frame.world.ask(
      name,
      args.map((arg) => arg(frame)),
      frame,
    );
  };
}
