import { axeFindings } from "../support/axe";
import { useGrid, type GridOnPage } from "./useGrid";

const grid = useGrid();

/** The brightness of a pixel of the painted sheet, 0 to 255, by where it is in a cell. */
const brightness = (on: GridOnPage, address: string, x: number, y: number): Promise<number> =>
  on.page.evaluate(
    ([id, dx, dy]) => {
      const canvas = document.querySelector("canvas");
      const cell = document.getElementById(`grid-cell-${id}`);
      if (canvas === null || cell === null) return -1;
      const at = cell.getBoundingClientRect();
      const on = canvas.getBoundingClientRect();
      const [red = 0, green = 0, blue = 0] =
        canvas.getContext("2d")?.getImageData(at.x - on.x + dx, at.y - on.y + dy, 1, 1).data ?? [];
      return Math.round((red + green + blue) / 3);
    },
    [address, x, y] as const,
  );

describe("what is read of a sheet", () => {
  test("has each cell in sight with its text, its place and how it looks", async () => {
    const { page, cell } = await grid.open();
    const table = page.getByRole("grid", { name: "Sheet Team" });
    await expect(table.getAttribute("aria-activedescendant")).resolves.toBe("grid-cell-B4");
    expect(await cell("A5").getAttribute("aria-colindex")).toBe("1");
    expect(await cell("A5").locator("..").getAttribute("aria-rowindex")).toBe("5");
    expect(await cell("A5").getAttribute("data-fill")).toBe("#FFF1CC");
    expect(await cell("A5").getAttribute("data-bold")).toBe("true");
    expect(await cell("A6").getAttribute("data-bold")).toBeNull();
    expect(await cell("A1").getAttribute("aria-colspan")).toBe("7");
    await expect(cell("G5").textContent()).resolves.toBe("12.50%");
    expect(await cell("B6").getAttribute("aria-description")).toContain("On leave until June.");
    expect(await cell("D6").getAttribute("aria-description")).toContain("Type a level");
  });

  test("leaves out what is hidden, and always has the active cell", async () => {
    const on = await grid.open();
    await on.page.getByRole("tab", { name: "Looks" }).click();
    await on.cell("B18").waitFor();
    expect(await on.cell("B16").count()).toBe(0);
    expect(await on.cell("A2").count()).toBe(0);
    await on.cell("B2").click();
    await on.page.mouse.wheel(0, 4000);
    await on.cell("B18").waitFor({ state: "detached" });
    expect(await on.cell("B2").count()).toBe(1);
  });

  test("follows the selection far down a long sheet", async () => {
    const on = await grid.open({ isLong: true });
    await on.page.getByRole("tab", { name: "Long" }).click();
    await on.cell("A2").click();
    await on.press("Control+ArrowDown");
    await on.cell("A100000").waitFor();
    await expect(on.cell("A100000").textContent()).resolves.toBe("Person 99999");
    await expect(on.cell("A1").textContent()).resolves.toBe("Name");
    await on.goTo("XFD1048576");
    await on.cell("XFD1048576").waitFor();
    await on.press("Control+Home");
    await on.cell("A2").waitFor();
    expect(await on.selected()).toBe("A2");
  });

  test("is painted as well: letters, fills and lines", async () => {
    const on = await grid.open();
    expect(await brightness(on, "J20", 30, 10)).toBe(255);
    expect(await brightness(on, "A5", 100, 10)).toBeLessThan(255);
    expect(await brightness(on, "J20", 63, 10)).toBeLessThan(240);
  });
});

describe("selecting", () => {
  test("extends with Shift, adds with Ctrl, and takes whole rows and columns by their headings", async () => {
    const on = await grid.open();
    await on.cell("B4").click();
    await on.press("Shift+ArrowDown", "Shift+ArrowRight");
    expect(await on.selected()).toBe("B4:C5");
    await on.cell("F8").click({ modifiers: ["ControlOrMeta"] });
    expect(await on.selected()).toBe("F8");
    expect(await on.cell("B4").getAttribute("aria-selected")).toBe("true");
    await on.press("Shift+ ");
    expect(await on.selected()).toBe("8:8");
    await on.cell("B4").click();
    await on.press("Shift+ArrowRight", "Control+ ");
    expect(await on.selected()).toBe("B:C");
    const box = await on.page.locator(".grid-box").boundingBox();
    await on.page.mouse.click((box?.x ?? 0) + 240, (box?.y ?? 0) + 10);
    expect(await on.selected()).toBe("B:B");
  });

  test("takes the block around a cell with Ctrl+A, then everything", async () => {
    const on = await grid.open();
    await on.cell("B5").click();
    await on.press("Control+a");
    expect(await on.selected()).toBe("A3:G11");
    await on.page.getByText("Sum: ").waitFor();
    await on.press("Control+a");
    expect(await on.selected()).toBe("1:1048576");
  });

  test("says when the name box is given what is nowhere", async () => {
    const on = await grid.open();
    await on.goTo("Team");
    expect(await on.selected()).toBe("A4:G11");
    await on.goTo("Nowhere!A1");
    await on.page.getByRole("status").getByText("is no address").waitFor();
  });

  test("leaves the sheet with F6, so that nobody is trapped in it", async () => {
    const on = await grid.open();
    await on.cell("B5").click();
    await on.press("F6");
    expect(await on.page.evaluate(() => document.activeElement?.role)).toBe("tab");
    await on.page.evaluate(() => {
      gridPage.grid.focus();
    });
    await on.press("Shift+F6");
    expect(await on.page.evaluate(() => document.activeElement?.ariaLabel)).toBe("Name box");
  });
});

describe("axe", () => {
  const MEDIA = [{}, { colorScheme: "dark" }, { forcedColors: "active" }] as const;

  /** What axe finds in light, dark and forced colours. */
  async function findings(on: GridOnPage): Promise<string[]> {
    const found: string[] = [];
    for (const media of MEDIA) {
      await on.page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
      found.push(...(await axeFindings(on.page)));
    }
    return found;
  }

  test("finds nothing in cells, lists, menus and questions", async () => {
    const on = await grid.open();
    expect(await findings(on)).toEqual([]);
    await on.cell("C6").click();
    await on.press("Alt+ArrowDown");
    await on.page.getByRole("listbox").waitFor();
    expect(await findings(on)).toEqual([]);
    await on.press("Escape");
    await on.cell("C6").click({ button: "right" });
    await on.page.getByRole("menu").waitFor();
    expect(await findings(on)).toEqual([]);
    await on.press("Escape");
    await on.cell("D6").click();
    await on.page.keyboard.type("9");
    await on.press("Enter");
    await on.page.getByRole("alertdialog").waitFor();
    expect(await findings(on)).toEqual([]);
  });
});
