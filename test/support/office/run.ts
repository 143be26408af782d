import type { OfficeSeam } from "../officeSeam";

/** The code that an action of an add-in ends with; a test that expects it to end well says so. */
export async function errorOf(action: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await action;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("It did not fail.");
}

/** The code of the error that an action ends with. */
export const codeOf = async (action: Promise<unknown>): Promise<string> => (await errorOf(action)).code;

/** Runs something on a sheet of a seam and syncs; gives what it gave. */
export const onSheet = <Result>(
  seam: OfficeSeam,
  name: string,
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> =>
  seam.Excel.run(async (context) => {
    const result = await action(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
