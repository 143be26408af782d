import { useGrid, type GridOnPage } from "./useGrid";

const grid = useGrid();

/** The texts of some cells in sight. */
const texts = (on: GridOnPage, addresses: readonly string[]): Promise<(string | null)[]> =>
  Promise.all(addresses.map((address) => on.cell(address).textContent()));

/** Waits until a cell shows a text. */
const until = (on: GridOnPage, address: string, text: string): Promise<void> =>
  on.page
    .waitForFunction(
      ([id, wanted]) => document.getElementById(`grid-cell-${id}`)?.textContent === wanted,
      [address, text],
    )
    .then(() => undefined);

describe("changing cells", () => {
  test("can be undone and redone, by keys and by the page", async () => {
    const on = await grid.open();
    await on.cell("B4").click();
    await on.page.keyboard.type("Buyer");
    await on.press("Enter", "Control+z");
    await until(on, "B4", "Category manager");
    expect(await on.selected()).toBe("B4");
    await on.page.evaluate(() => {
      gridPage.grid.redo();
    });
    await until(on, "B4", "Buyer");
  });

  test("empties the selected cells with Delete", async () => {
    const on = await grid.open();
    await on.drag("D4", "E5");
    await on.press("Delete");
    await until(on, "E5", "");
    expect(await texts(on, ["D4", "E4", "D5", "E5", "D6"])).toEqual(["", "", "", "", "4"]);
    await on.press("Control+z");
    await until(on, "E5", "2");
  });

  test("copies, cuts and pastes by the clipboard", async () => {
    const on = await grid.open();
    await on.drag("D4", "E5");
    await on.press("Control+c");
    expect(await on.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^2\t1\r?\n3\t2\r?\n$/);
    await on.cell("J4").click();
    await on.press("Control+v");
    await until(on, "K5", "2");
    expect(await on.selected()).toBe("J4:K5");
    await on.press("Control+x");
    await on.cell("J8").click();
    await on.press("Control+v");
    await until(on, "K9", "2");
    expect(await texts(on, ["J4", "K5", "J8", "K8"])).toEqual(["", "", "2", "1"]);
  });

  test("pastes what comes from elsewhere as if it was typed", async () => {
    const on = await grid.open();
    await on.page.evaluate(() => navigator.clipboard.writeText('1\t"two\nlines"\r\n50%\tthree\r\n'));
    await on.cell("J4").click();
    await on.press("Control+v");
    await until(on, "J5", "50%");
    expect(await on.content("K4")).toBe("two\nlines");
    expect(await on.content("J5")).toBe(0.5);
  });

  test("continues a series with the fill handle", async () => {
    const on = await grid.open();
    await on.goTo("J4");
    for (const text of ["1", "3"]) {
      await on.page.keyboard.type(text);
      await on.press("Enter");
    }
    await on.drag("J4", "J5");
    const last = await on.cell("J5").boundingBox();
    const target = await on.cell("J8").boundingBox();
    if (last === null || target === null) throw new Error("The cells are not in sight.");
    await on.page.mouse.move(last.x + last.width - 1, last.y + last.height - 1);
    await on.page.mouse.down();
    await on.page.mouse.move(target.x + 5, target.y + 5, { steps: 4 });
    await on.page.mouse.up();
    await until(on, "J8", "9");
    expect(await on.selected()).toBe("J4:J8");
  });
});

describe("rows, columns and sheets", () => {
  test("are inserted and deleted from the menu, and that is undone", async () => {
    const on = await grid.open();
    await on.cell("A5").click({ button: "right" });
    await on.page.getByRole("menuitem", { name: "Delete row" }).click();
    await until(on, "A5", "Chiara Rossi");
    await on.press("Control+z");
    await until(on, "A5", "Ben Müller");
    expect(await on.cell("A5").getAttribute("data-fill")).toBe("#FFF1CC");
    await on.press("Shift+F10");
    await on.page.getByRole("menuitem", { name: "Insert row" }).click();
    await until(on, "A6", "Ben Müller");
  });

  test("have the add-in's entries in their menu", async () => {
    const on = await grid.open();
    await on.cell("B4").click({ button: "right" });
    await on.page.getByRole("menuitem", { name: "Validate sheet" }).click();
    expect(await on.page.evaluate(() => gridPage.called)).toEqual(["Validate sheet"]);
    expect(await on.page.evaluate(() => document.activeElement?.role)).toBe("grid");
  });

  test("are as wide as their edge is dragged", async () => {
    const on = await grid.open();
    const before = await on.cell("J4").boundingBox();
    const heading = await on.page.locator(".grid-box").boundingBox();
    if (before === null || heading === null) throw new Error("The cells are not in sight.");
    await on.page.mouse.move(before.x + before.width, heading.y + 10);
    await on.page.mouse.down();
    await on.page.mouse.move(before.x + before.width + 40, heading.y + 10, { steps: 3 });
    await on.page.mouse.up();
    await on.page.waitForFunction(() => document.getElementById("grid-cell-J4")?.offsetWidth === 104);
    await on.cell("J4").click();
    await on.press("Control+z");
    await on.page.waitForFunction(() => document.getElementById("grid-cell-J4")?.offsetWidth === 64);
  });

  test("hide what a filter does not let through", async () => {
    const on = await grid.open();
    await on.cell("C3").click();
    await on.press("Alt+ArrowDown");
    const dialog = on.page.getByRole("dialog", { name: "Filter Site" });
    await dialog.getByLabel("Lausanne").uncheck();
    await dialog.getByLabel("Zürich").uncheck();
    await dialog.getByRole("button", { name: "Filter", exact: true }).click();
    await on.cell("A5").waitFor({ state: "detached" });
    await on.cell("A7").waitFor();
    await on.press("Control+z");
    await on.cell("A5").waitFor();
  });

  test("come to the front by their tabs, by keys, and from where they were hidden", async () => {
    const on = await grid.open();
    await on.page.getByRole("tab", { name: "Plan" }).click();
    await until(on, "A1", "Task");
    await on.cell("A1").click();
    await on.press("Control+PageUp");
    await on.page.getByRole("tab", { name: "Looks", selected: true }).waitFor();
    await on.page.getByRole("button", { name: "Hidden sheets" }).click();
    await on.page.getByRole("menuitem", { name: "Show Lists" }).click();
    await until(on, "A1", "Bern");
    await on.page.getByRole("button", { name: "Add a sheet" }).click();
    await on.page.getByRole("tab", { name: "Sheet6", selected: true }).waitFor();
  });
});

describe("what the add-in does", () => {
  test("is seen at once, and takes the user's own edits of the same cells out of undo", async () => {
    const on = await grid.open();
    await on.cell("B4").click();
    await on.page.keyboard.type("Buyer");
    await on.press("Enter");
    await on.page.evaluate(() => {
      const { bench, model } = gridPage;
      const [team] = bench.book.sheets;
      const area = model.parseReference("B4")?.area;
      if (team === undefined || area === undefined) return;
      bench.actor = "add-in";
      model.writeCells(bench, team, area, "Planner");
      model.select(bench, team, area);
      bench.actor = "user";
    });
    await until(on, "B4", "Planner");
    expect(await on.cell("B4").getAttribute("aria-selected")).toBe("true");
    await on.press("Control+z");
    expect(await on.content("B4")).toBe("Planner");
  });
});
