import { isRecord } from "../../richApi/values";

/** What a host knows of a custom function before it calls it. */
export interface FunctionInfo {
  /** By what the add-in has associated its code. */
  readonly id: string;
  /** By what cells call it, such as SKILL.DESCRIPTOR. */
  readonly name: string;
  /** Of each argument, whether it is handed over as rows even where it is a single cell. */
  readonly takesRows: readonly boolean[];
  readonly takesErrors: boolean;
  readonly needsAddress: boolean;
  readonly needsArgumentAddresses: boolean;
}

/**
 * Reads the metadata of an add-in's functions.
 *
 * @param namespace What stands before the dot of each function's name.
 * @example readFunctions({ functions: [{ id: "NAME", name: "NAME", parameters: [] }] }, "SKILL")[0].name // "SKILL.NAME"
 */
export function readFunctions(metadata: unknown, namespace: string): FunctionInfo[] {
  if (!isRecord(metadata)) return [];
  const takesErrors = metadata["allowErrorForDataTypeAny"] === true;
  return records(metadata["functions"]).flatMap((each) => {
    const { id, name, options, parameters } = each;
    if (typeof id !== "string" || typeof name !== "string") return [];
    const wishes = isRecord(options) ? options : {};
    return {
      id,
      name: `${namespace}.${name}`.toUpperCase(),
      takesRows: records(parameters).map(({ dimensionality }) => dimensionality === "matrix"),
      takesErrors,
      needsAddress: wishes["requiresAddress"] === true,
      needsArgumentAddresses: wishes["requiresParameterAddresses"] === true,
    };
  });
}

const records = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isRecord) : [];
