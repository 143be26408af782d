import type { EagerFunction, FunctionDefinition } from "../library/definition";
import { broadcast } from "../values/broadcast";
import { isError, isMatrix, type Scalar, type Value } from "../values/value";
import { firstOf, resultOf } from "./reading";
import type { Frame, Node, ResultNode } from "./frame";

/** An argument in both of the ways in which a function may take it. */
export interface Argument {
  /** References as they are. */
  readonly operand: Node;
  /** What references come to. */
  readonly result: ResultNode;
}

/** The call of a function with its arguments; undefined where it does not take as many. */
export function callNode(definition: FunctionDefinition, args: readonly Argument[]): Node | undefined {
  const [least, most] = definition.takes;
  if (args.length < least || args.length > most) return undefined;
  if ("lazy" in definition) {
    const nodes = args.map(({ operand }) => operand);
    return (frame) => definition.lazy(nodes, frame);
  }
  return eagerCall(definition, args);
}

function eagerCall(definition: EagerFunction, args: readonly Argument[]): Node {
  const { lifts, seesErrors, run } = definition;
  const isLifted = args.map((_, index) => lifts === "all" || lifts.includes(index));
  const nodes = args.map(({ operand, result }, index) => (isLifted[index] === true ? result : operand));
  const places = [...isLifted.keys()].filter((index) => isLifted[index]);
  return (frame) => {
    const values: Value[] = [];
    let isMany = false;
    for (const [index, node] of nodes.entries()) {
      const value = node(frame);
      if (isLifted[index] === true) {
        if (!seesErrors && isError(value)) return value;
        isMany ||= isMatrix(value);
      }
      values.push(value);
    }
    return isMany ? lifted(definition, values, places, frame) : run(values, frame);
  };
}

/** Calls a function once for each of the values that it takes one at a time. */
function lifted(
  { seesErrors, run }: EagerFunction,
  values: readonly Value[],
  places: readonly number[],
  frame: Frame,
): Value {
  const many = places.map((place) => resultOf(values[place], frame.world));
  return broadcast(many, (scalars): Scalar => {
    const error = seesErrors ? undefined : scalars.find(isError);
    if (error !== undefined) return error;
    const own = [...values];
    for (const [index, place] of places.entries()) own[place] = scalars[index];
    return firstOf(run(own, frame), frame.world);
  });
}
