import { parse, type AstExpression, type Token } from "@borgar/fx";
import type { CellAddress } from "../../../workbook/address";
import { errorOf, NO_NAME } from "../values/errors";
import type { Scalar } from "../values/value";
import { callNode, type Argument } from "./calls";
import type { Compiled, Precedents } from "./compiled";
import { customCall } from "./customCall";
import { functionNamed, isVolatile } from "../library/functionNamed";
import type { Node, ResultNode } from "./frame";
import { letNode } from "./let";
import { binaryOperation, unaryOperation } from "./operators";
import { firstOf, resultOf } from "./reading";
import { referenceNode, cellNode } from "./references";
import { intersected, referenceOperation, spilled } from "./referenceOperators";

/** An expression as it was parsed; an argument that was left out is none. */
type Ast = AstExpression | null;
type Part<Type extends AstExpression["type"]> = Extract<AstExpression, { type: Type }>;

/** What a formula is compiled with: the cell that it is written in, and what it is found to read. */
export interface Compiling {
  readonly base: CellAddress;
  readonly precedents: Precedents;
}

/** Makes of a formula what can be calculated in any cell: it knows its references by how far they are from its own cell. */
export function compileFormula(tokens: Token[], base: CellAddress): Compiled {
  const precedents: Precedents = { references: [], tables: [], names: [], calls: new Set(), isVolatile: false };
  try {
    const run = nodeOf(parse(tokens, { looseRefCalls: true }), { base, precedents });
    return { ...precedents, run };
  } catch {
    // What the parser does not take is no formula of Excel's, or nested too deeply.
    return { ...precedents, run: () => NO_NAME };
  }
}

function nodeOf(ast: Ast, compiling: Compiling): Node {
  switch (ast?.type) {
    case undefined:
      return () => undefined;
    case "Literal": {
      const { value } = ast;
      return () => value;
    }
    case "ErrorLiteral": {
      const error = errorOf(ast.value);
      return () => error;
    }
    case "ArrayExpression":
      return arrayNode(ast, compiling);
    case "UnaryExpression":
      return unaryNode(ast, compiling);
    case "BinaryExpression":
      return binaryNode(ast, compiling);
    case "ReferenceIdentifier":
      return referenceNode(ast, compiling);
    case "CallExpression":
      return call(ast, compiling);
    case "LetExpression": {
      const declarations = ast.declarations.map(({ id, init }) => ({ name: id.name, node: nodeOf(init, compiling) }));
      return letNode(declarations, nodeOf(ast.body, compiling));
    }
    case "LambdaExpression":
      return () => NO_NAME;
  }
}

/** An expression as it is, and with its references read: a single cell is read without more ado, for most are one. */
function argument(ast: Ast, compiling: Compiling): Argument {
  const operand = nodeOf(ast, compiling);
  const cell = ast?.type === "ReferenceIdentifier" ? cellNode(ast, compiling.base) : undefined;
  return { operand, result: cell ?? ((frame) => resultOf(operand(frame), frame.world)) };
}

const resultNode = (ast: Ast, compiling: Compiling): ResultNode => argument(ast, compiling).result;

function arrayNode({ elements }: Part<"ArrayExpression">, compiling: Compiling): Node {
  const rows = elements.map((row) => row.map((element) => nodeOf(element, compiling)));
  return (frame) => rows.map((row) => row.map((node): Scalar => firstOf(node(frame), frame.world)));
}

function unaryNode({ operator, arguments: args }: Part<"UnaryExpression">, compiling: Compiling): Node {
  const [operand = null] = args as Ast[];
  if (operator === "#") return spilled(nodeOf(operand, compiling));
  if (operator === "@") return intersected(nodeOf(operand, compiling));
  const operation = unaryOperation(operator);
  const node = resultNode(operand, compiling);
  return (frame) => operation(node(frame));
}

function binaryNode(ast: Part<"BinaryExpression">, compiling: Compiling): Node {
  const combined = referenceOperation(ast.operator);
  if (combined === undefined) return chainNode(ast, compiling);
  const [a = null, b = null] = ast.arguments as Ast[];
  // Where only the calculation tells which cell it is, what lies between is not known before.
  if (ast.operator === ":" && !(isWritten(a) && isWritten(b))) compiling.precedents.isVolatile = true;
  return combined(nodeOf(a, compiling), nodeOf(b, compiling));
}

/** Operations one after the other, each with the result of those before: a formula may have thousands of them. */
function chainNode(ast: Part<"BinaryExpression">, compiling: Compiling): Node {
  const steps: { readonly operation: ReturnType<typeof binaryOperation>; readonly node: ResultNode }[] = [];
  let first: Ast = ast;
  while (first?.type === "BinaryExpression" && referenceOperation(first.operator) === undefined) {
    const [left = null, right = null] = first.arguments as Ast[];
    steps.unshift({ operation: binaryOperation(first.operator), node: resultNode(right, compiling) });
    first = left;
  }
  const start = resultNode(first, compiling);
  return (frame) => {
    let result = start(frame);
    for (const { operation, node } of steps) result = operation(result, node(frame));
    return result;
  };
}

const isWritten = (ast: Ast): boolean => ast?.type === "ReferenceIdentifier" && ast.kind !== "name";

function call({ callee, arguments: args }: Part<"CallExpression">, compiling: Compiling): Node {
  // A function that is written out on the spot has no name (LAMBDA, which is not known here).
  if (!("name" in callee)) return () => NO_NAME;
  const name = callee.name.toUpperCase();
  compiling.precedents.calls.add(name);
  if (isVolatile(name)) compiling.precedents.isVolatile = true;
  const definition = functionNamed(name);
  if (definition === undefined)
    return customCall(
      name,
      (args as Ast[]).map((arg) => nodeOf(arg, compiling)),
    );
  return (
    callNode(
      definition,
      (args as Ast[]).map((arg) => argument(arg, compiling)),
    ) ?? (() => NO_NAME)
  );
}
