import type { Value } from "../values/value";
import type { Frame, Node } from "./frame";

interface Declaration {
  readonly name: string;
  readonly node: Node;
}

/** Calculates with variables, each of which is calculated once and known to those after it (`LET`). */
export function letNode(declarations: readonly Declaration[], body: Node): Node {
  return (frame) => {
    const variables = new Map<string, Value>(frame.variables);
    const own: Frame = { ...frame, variables };
    for (const { name, node } of declarations) variables.set(name.toUpperCase(), node(own));
    return body(own);
  };
}
