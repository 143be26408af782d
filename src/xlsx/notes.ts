import { parseCell, type CellAddress } from "../workbook/address";
import { resolveEscapes } from "./text";
import { rootNode, type XmlNode } from "./xmlNode";

/** A note on a cell. */
export interface FileNote {
  readonly cell: CellAddress;
  readonly author: string;
  readonly text: string;
}

/** Reads the part that holds a sheet's notes. */
export function readNotes(xml: string, part: string): readonly FileNote[] {
  const root = rootNode(xml, part);
  const authors = root.child("authors")?.children("author") ?? [];
  return (root.child("commentList")?.children("comment") ?? []).flatMap((comment) => {
    const cell = parseCell(comment.attribute("ref") ?? "");
    if (cell === undefined) return [];
    const author = authors[Number(comment.attribute("authorId") ?? 0)]?.text() ?? "";
    return [{ cell, author, text: textOf(comment.child("text")) }];
  });
}

/** A text of several runs in one; phonetic guides are left out. */
function textOf(text: XmlNode | undefined): string {
  const runs = text?.children().filter(({ name }) => name === "t" || name === "r") ?? [];
  return resolveEscapes(runs.map((run) => (run.name === "t" ? run : run.child("t"))?.text() ?? "").join(""));
}
