import type { Edit } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import type { Inflater } from "../inflater";
import type { Limits } from "../limits";
import { openWorkbook } from "../readWorkbook";
import type { Deflater } from "./deflater";
import { createWorkbookEditor } from "./workbookEditor";

/** What a user may insist on although something speaks against it. */
export type Insistence = "protection" | "signature";

/** How a workbook is edited. */
export interface EditOptions {
  readonly inflater: Inflater;
  readonly deflater: Deflater;
  readonly limits?: Limits;
  readonly despite?: ReadonlySet<Insistence>;
}

/**
 * A workbook file after edits, in pieces that follow one another. Only the parts that an edit touches are made anew; every
 * other one is handed on packed as it is. Throws a Refusal, with nothing changed, where an edit would lose something of the
 * user's, and an UnreadableFile where the file is none.
 *
 * @example
 * const pieces = await editWorkbook(bytes, plan.edits, { inflater: inflateWithNode, deflater: deflateWithNode });
 */
export async function editWorkbook(
  bytes: Uint8Array,
  edits: readonly Edit[],
  { inflater, deflater, limits, despite = new Set() }: EditOptions,
): Promise<readonly Uint8Array[]> {
  if (edits.length === 0) return [bytes];
  const workbook = await openWorkbook(bytes, { inflater, ...(limits && { limits }) });
  await refuseSigned(workbook.file.relationships(""), despite);
  const editor = await createWorkbookEditor(workbook, { deflater, despite, ...(limits && { limits }) });
  for (const edit of edits) await editor.apply(edit);
  return editor.save();
}

/** Refuses a signed workbook: a change of anything in it would break the signature. */
export async function refuseSigned(
  relationships: Promise<ReadonlyMap<string, { readonly type: string }>>,
  despite: ReadonlySet<Insistence>,
): Promise<void> {
  const isSigned = [...(await relationships).values()].some(({ type }) => type === "origin");
  if (!isSigned || despite.has("signature")) return;
  throw new Refusal(
    "signature",
    "The workbook is signed, and any change would break the signature: nothing was changed.",
  );
}
