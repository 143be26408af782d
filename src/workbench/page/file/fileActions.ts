import { newFile, openFile, type OpenedFile } from "../../files/openFile";
import { load } from "../loadAddin";
import type { Session } from "../session";
import type { Messages } from "../view/messages";
import { words } from "../words";
import type { WorkbenchPage } from "../workbenchPage";
import { askUnsaved } from "./askUnsaved";
import { download } from "./download";

/** What is done with files. Whatever comes of it, the page says. */
export interface FileActions {
  readonly openOwn: (file: File) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openNew: () => Promise<void>;
  readonly save: () => Promise<void>;
}

const SAMPLE = "sample-team.xlsx";

/** Opens workbooks in the page and saves them; changes that are not saved are only let go where the user says so. */
export function createFileActions(page: WorkbenchPage, messages: Messages): FileActions {
  async function open(name: string, file: () => Promise<OpenedFile>): Promise<void> {
    if (!(await mayLeave(page.session()))) return;
    messages.say(words.opening(name));
    try {
      page.show(await file());
      messages.say(words.opened(name));
    } catch (error) {
      messages.warn(words.notOpened(name, reasonOf(error)));
    }
  }

  async function mayLeave(session: Session | undefined): Promise<boolean> {
    await session?.settled();
    if (session?.unsaved.isUnsaved() !== true) return true;
    const choice = await askUnsaved(session.name);
    return choice === "save" ? save(session) : choice === "drop";
  }

  /** Saves a workbook; says whether that was possible. */
  async function save(session: Session): Promise<boolean> {
    await session.settled();
    try {
      download(session.name, await session.bytes());
      session.unsaved.saved();
      messages.say(words.saved(session.name));
      return true;
    } catch (error) {
      messages.warn(words.notSaved(session.name, reasonOf(error)));
      return false;
    }
  }

  return {
    openOwn: (file) => open(file.name, () => fileOf(file, file.name)),
    openSample: () => open(SAMPLE, async () => fileOf(await load(SAMPLE), SAMPLE)),
    openNew: () => open(words.newName, () => Promise.resolve(newFile())),
    save: async () => {
      const session = page.session();
      if (session !== undefined) await save(session);
    },
  };
}

const fileOf = async (source: File | Response, name: string): Promise<OpenedFile> =>
  openFile(new Uint8Array(await source.arrayBuffer()), name);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
