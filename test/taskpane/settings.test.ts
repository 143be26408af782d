import { RENAME_PAINT } from "../../src/plan/paints";
import { contrast, LEAST_CONTRAST } from "../../src/taskpane/settings/contrast";
import { createUserSettings, DEFAULT_USER_SETTINGS, type Shelf } from "../../src/taskpane/settings/userSettings";
import { themeFor } from "../../src/taskpane/theme/theme";

function shelfWith(kept: Record<string, string> = {}): Shelf & { readonly kept: Record<string, string> } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => {
      Reflect.deleteProperty(kept, key);
    },
  };
}

describe("what the user has chosen", () => {
  test("is kept on the device and read again", () => {
    const shelf = shelfWith();
    createUserSettings(() => shelf, "levelcheck").change({ language: "ja", isWelcomed: true });
    expect(createUserSettings(() => shelf, "levelcheck").state()).toEqual({
      language: "ja",
      isLive: false,
      isWelcomed: true,
    });
  });

  test("is forgotten when it is reset", () => {
    const shelf = shelfWith();
    const user = createUserSettings(() => shelf, "levelcheck");
    user.change({ isLive: true });
    user.reset();
    expect(user.state()).toEqual(DEFAULT_USER_SETTINGS);
    expect(shelf.kept).toEqual({});
  });

  test.each(["", "no JSON", "null", "7", '{"language":"xx","isLive":"yes"}', "[]"])(
    "is as at first where %j is all that was kept",
    (text) => {
      expect(createUserSettings(() => shelfWith({ levelcheck: text }), "levelcheck").state()).toEqual(
        DEFAULT_USER_SETTINGS,
      );
    },
  );

  test("holds until the pane is closed where the browser lends no shelf, or refuses to use it", () => {
    const refuse = (): never => {
      throw new Error("SecurityError");
    };
    const refusing: Shelf = { getItem: refuse, setItem: refuse, removeItem: refuse };
    for (const lend of [refuse, () => refusing]) {
      const user = createUserSettings(lend, "levelcheck");
      user.change({ language: "de" });
      expect(user.state().language).toBe("de");
      user.reset();
      expect(user.state()).toEqual(DEFAULT_USER_SETTINGS);
    }
  });

  test("is told to whoever watches, once for each change", () => {
    const user = createUserSettings(() => shelfWith(), "levelcheck");
    const heard: string[] = [];
    const stop = user.subscribe(({ language }) => heard.push(language));
    user.change({ language: "fr" });
    stop();
    user.change({ language: "de" });
    expect(heard).toEqual(["fr"]);
  });
});

describe("contrast", () => {
  test("is what WCAG says it is", () => {
    expect(contrast("000000", "FFFFFF")).toBeCloseTo(21);
    expect(contrast("FFFFFF", "767676")).toBeCloseTo(4.54, 2);
    expect(contrast("ABCDEF", "ABCDEF")).toBe(1);
  });

  test("of the usual colours is enough, of pale text on pale ground is not", () => {
    expect(contrast(RENAME_PAINT.fill, RENAME_PAINT.colour)).toBeGreaterThan(LEAST_CONTRAST);
    expect(contrast("FFE699", "FFFFFF")).toBeLessThan(LEAST_CONTRAST);
  });
});

test.each([
  ["#262626", false, "dark"],
  ["#FFFFFF", true, "light"],
  ["#ffffffff", true, "light"],
  [undefined, true, "dark"],
  [undefined, false, "light"],
  ["white", true, "dark"],
] as const)(
  "in an Office with the background %s, on a system that prefers dark: %s, the pane is %s",
  (background, prefersDark, theme) => {
    expect(themeFor(background, prefersDark)).toBe(theme);
  },
);
