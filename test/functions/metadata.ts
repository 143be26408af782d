import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/** A parameter as functions.json describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

/** What functions.json will hold, made as the build makes it. */
export async function functionMetadata() {
  const { errors, metadataJson, associate } = await generateCustomFunctionsMetadata(["src/functions/functions.ts"]);
  const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
  return { errors, functions, associate };
}
