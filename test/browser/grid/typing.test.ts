import { useGrid } from "./useGrid";

const grid = useGrid();

describe("typing into cells", () => {
  test("replaces what a cell holds, and Enter goes down", async () => {
    const { cell, press, page, content, selected } = await grid.open();
    await cell("B4").click();
    await page.keyboard.type("Buyer");
    await press("Enter");
    expect(await content("B4")).toBe("Buyer");
    expect(await selected()).toBe("B5");
    await cell("B4").getByText("Buyer").waitFor();
  });

  test("begins from what is there after F2 or a double click, and Esc leaves it as it was", async () => {
    const { cell, press, page, content } = await grid.open();
    await cell("B4").click();
    await press("F2", "End");
    await page.keyboard.type(" I");
    await press("Escape");
    expect(await content("B4")).toBe("Category manager");
    await cell("B4").dblclick();
    await page.keyboard.type(" II");
    await press("Tab");
    expect(await content("B4")).toBe("Category manager II");
  });

  test("is read as a user's entry: numbers, percentages, dates, formulas", async () => {
    const { goTo, press, page, content, cell } = await grid.open();
    await goTo("J4");
    for (const text of ["12", "12.5%", "5/6/2026", "'007"]) {
      await page.keyboard.type(text);
      await press("Enter");
    }
    expect(await content("J4")).toBe(12);
    expect(await content("J5")).toBe(0.125);
    expect(await content("J7")).toBe("007");
    await cell("J6").getByText("5/6/2026").waitFor();
  });

  test("goes back to the first column with Enter after several Tabs", async () => {
    const { goTo, press, page, selected } = await grid.open();
    await goTo("J4");
    for (const text of ["a", "b"]) {
      await page.keyboard.type(text);
      await press("Tab");
    }
    await page.keyboard.type("c");
    await press("Enter");
    expect(await selected()).toBe("J5");
  });

  test("tells the host while a cell is being edited", async () => {
    const { cell, press, page } = await grid.open();
    await cell("B4").click();
    await page.keyboard.type("x");
    expect(await page.evaluate(() => gridPage.editing)).toEqual([true]);
    await press("Escape");
    expect(await page.evaluate(() => gridPage.editing)).toEqual([true, false]);
  });

  test("can be done in the formula bar as well", async () => {
    const { cell, page, content, selected } = await grid.open();
    await cell("B4").click();
    const bar = page.getByRole("textbox", { name: "Formula bar" });
    await bar.fill("Planner");
    expect(await page.evaluate(() => gridPage.editing)).toEqual([true]);
    await bar.press("Enter");
    expect(await content("B4")).toBe("Planner");
    expect(await selected()).toBe("B5");
  });

  test("puts the address of cells into a formula that are pointed at", async () => {
    const { goTo, page, press, drag, untilBar } = await grid.open();
    await goTo("J4");
    await page.keyboard.type("=SUM(");
    await drag("D4", "D6");
    await page.keyboard.type(")");
    await press("Enter", "ArrowUp");
    await untilBar("=SUM(D4:D6)");
  });

  test("asks to correct a formula that is not complete", async () => {
    const { goTo, page, press, content } = await grid.open();
    await goTo("J4");
    await page.keyboard.type("=SUM(1,2");
    await press("Enter");
    await page.getByRole("alertdialog").getByText("This formula is not complete").waitFor();
    await page.getByRole("button", { name: "Retry" }).click();
    await press("End");
    await page.keyboard.type(")");
    await press("Enter");
    expect(await content("J4")).toBe(0);
  });
});

describe("what a validation says", () => {
  test("is shown when its cell is selected, and refuses what it does not take", async () => {
    const { cell, page, press, content } = await grid.open();
    await cell("D6").click();
    await page.getByText("Type a level of responsibility from 1 to 7.", { exact: true }).waitFor();
    await page.keyboard.type("9");
    await press("Enter");
    const dialog = page.getByRole("alertdialog", { name: "Levels" });
    await expect(dialog.textContent()).resolves.toContain("A level is a whole number from 1 to 7.");
    await press("Enter");
    await page.keyboard.type("5");
    await press("Enter");
    expect(await content("D6")).toBe(5);
    await cell("D6").click();
    await page.keyboard.type("8");
    await press("Enter");
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await content("D6")).toBe(5);
  });

  test("can be chosen from a list, by keys and by the pointer", async () => {
    const { cell, page, press, content } = await grid.open();
    await cell("C6").click();
    await press("Alt+ArrowDown");
    const list = page.getByRole("listbox", { name: "Values for C6" });
    await list.waitFor();
    await press("Home", "ArrowDown", "Enter");
    expect(await content("C6")).toBe("Lausanne");
    await press("Alt+ArrowDown");
    await page.keyboard.type("be");
    await press("Enter");
    expect(await content("C6")).toBe("Bern");
    const box = await cell("C6").boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + 10);
    await page.getByRole("option", { name: "Zürich" }).click();
    expect(await content("C6")).toBe("Zürich");
  });

  test("never makes a formula of a list's entry", async () => {
    const { cell, press, content, untilBar } = await grid.open();
    await cell("C6").click();
    await press("Alt+ArrowDown", "End", "Enter");
    expect(await content("C6")).toBe("=cmd");
    await untilBar("'=cmd");
  });
});
