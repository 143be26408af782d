import type { Content } from "../model/book";

/** What Excel's API calls the type of a cell's value. */
export function valueType(content: Content | undefined): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (content === undefined) return "Empty";
  if (typeof content === "object") return "Error";
  if (typeof content === "string") return "String";
  return typeof content === "number" ? "Double" : "Boolean";
}
