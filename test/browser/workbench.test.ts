import { readAll, valuesOf } from "../support/readAll";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

/** A cell of the sheet Team that nothing stands in. */
const FREE = "E4";
const DESCRIPTOR = /^Takes responsibility for the design, procurement/;
/** One of the things that are wrong on the sheet Team. */
const FINDING = /^Programme management \(PGMG\) is not defined at level 5/;
/** What the highlight of the rename is painted with. */
const HIGHLIGHT = '[data-fill="#FFE699"]';

test("the page shows the sample workbook, and the pane beside it is ready", async () => {
  const { page, pane, cell, message, showSheet } = await workbench.open();
  expect(await page.title()).toBe("sample-team.xlsx – Levelcheck workbench");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
    "Levelcheck workbench — a place to try the add-in without Excel",
  );
  await message.getByText("sample-team.xlsx is open.").waitFor();
  await showSheet("Team");
  await cell("B5").getByText("Name", { exact: true }).waitFor();
  await pane.getByText(/24 people, \d+ skills/).waitFor();
});

test("the ribbon's commands run in the pane, and what they do shows in the sheet", async () => {
  const { page, pane, ribbon, showSheet } = await workbench.open();
  await showSheet("Team");
  await ribbon("Validate sheet").click();
  await pane.getByText(FINDING).waitFor();
  expect(await page.locator(HIGHLIGHT).count()).toBe(0);
  await ribbon("Highlight SFIA 8 rename").click();
  await page.locator(HIGHLIGHT).first().waitFor();
  await ribbon("Clear marks").click();
  await page.locator(HIGHLIGHT).first().waitFor({ state: "detached" });
});

test("cell functions are calculated by the add-in, and a saved file holds what was done", async () => {
  const { page, ribbon, enter, cell, save, openFile, showSheet } = await workbench.open();
  await showSheet("Team");
  await enter(FREE, '=SKILL.DESCRIPTOR("ITMG",5)');
  await cell(FREE).getByText(DESCRIPTOR).waitFor();
  await ribbon("Highlight SFIA 8 rename").click();
  await page.locator(HIGHLIGHT).first().waitFor();
  expect(await page.title()).toBe("• sample-team.xlsx – Levelcheck workbench");

  const { name, bytes } = await save();
  expect(name).toBe("sample-team.xlsx");
  expect(await page.title()).toBe("sample-team.xlsx – Levelcheck workbench");
  const team = (await readAll(bytes)).sheets.find(({ info }) => info.name === "Team");
  expect(valuesOf(team)[FREE]).toMatch(DESCRIPTOR);

  await openFile("again.xlsx", bytes);
  await page.getByText("again.xlsx is open.").waitFor();
  await showSheet("Team");
  await page.locator(HIGHLIGHT).first().waitFor();
  await cell(FREE).getByText(DESCRIPTOR).waitFor();
});
