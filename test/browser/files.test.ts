import { readAll, valuesOf } from "../support/readAll";
import { sampleBytes } from "./support/files";
import { useWorkbench, type WorkbenchPage } from "./support/workbench";

const workbench = useWorkbench();

const unsaved = ({ page }: WorkbenchPage) => page.getByRole("dialog", { name: /^Save the changes to/ });

test("a workbook is opened by the button, and what is none is refused in words", async () => {
  const opened = await workbench.open();
  const { page, message, openFile } = opened;
  await openFile("team.xlsx", sampleBytes());
  await message.getByText("team.xlsx is open.").waitFor();
  expect(await page.title()).toBe("team.xlsx – Levelcheck workbench");
  await openFile("notes.xlsx", new TextEncoder().encode("Dear diary"));
  await message.getByText(/^notes\.xlsx was not opened: .+\.$/).waitFor();
  expect(await page.title()).toBe("team.xlsx – Levelcheck workbench");
});

test("a workbook can be dropped on the page", async () => {
  const { page, message } = await workbench.open();
  const dropped = await page.evaluateHandle(
    (numbers) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(numbers)], "dropped.xlsx"));
      return transfer;
    },
    [...sampleBytes()],
  );
  await page.locator("#sheet").dispatchEvent("drop", { dataTransfer: dropped });
  await message.getByText("dropped.xlsx is open.").waitFor();
});

test("changes are not lost without a question", async () => {
  const opened = await workbench.open();
  const { page, cell, enter, message } = opened;
  await enter("E2", "mine");
  await cell("E2").getByText("mine").waitFor();
  const openNew = page.getByRole("button", { name: "New" });

  await openNew.click();
  await unsaved(opened).getByRole("button", { name: "Cancel" }).click();
  await cell("E2").getByText("mine").waitFor();

  await openNew.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    unsaved(opened).getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("sample-team.xlsx");
  await message.getByText("Book1.xlsx is open.").waitFor();

  await enter("A1", "other");
  await page.getByRole("button", { name: "Sample" }).click();
  await unsaved(opened).getByRole("button", { name: "Do not save" }).click();
  await message.getByText("sample-team.xlsx is open.").waitFor();
});

test("leaving the page with changes asks first, and without changes does not", async () => {
  const { page, enter } = await workbench.open();
  const asked: string[] = [];
  page.on("dialog", (dialog) => asked.push(dialog.type()));
  await page.reload();
  expect(asked).toEqual([]);
  await enter("E2", "mine");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("what is being typed is taken into its cell before it is saved", async () => {
  const { page, select, save } = await workbench.open();
  await select("E2");
  await page.keyboard.type("half way");
  const { bytes } = await save();
  const [first] = (await readAll(bytes)).sheets;
  expect(valuesOf(first)["E2"]).toBe("half way");
});

test("a new workbook is empty, and can be saved", async () => {
  const { page, enter, save, message, ribbon, pane } = await workbench.open();
  await page.getByRole("button", { name: "New" }).click();
  await message.getByText("Book1.xlsx is open.").waitFor();
  await enter("A1", "Skill");
  const { name, bytes } = await save();
  expect(name).toBe("Book1.xlsx");
  const { sheets } = await readAll(bytes);
  expect(sheets.map((sheet) => [sheet.info.name, valuesOf(sheet)])).toEqual([["Sheet1", { A1: "Skill" }]]);
  await ribbon("Report").waitFor();
  expect(pane.isDetached()).toBe(true);
});
