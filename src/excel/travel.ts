import { Refusal } from "../workbook/refusal";
import { failure, failureOf, type ExcelFailure } from "./failure";

/** Queues what one round trip asks or does, and gives what reads the answers when they are there. */
export type Trip<Answer> = (context: Excel.RequestContext) => () => Answer;

/** How long is waited, in milliseconds, before a trip that Excel was too busy for is made again. */
const WAITS = [500, 2_000, 5_000];

/**
 * Makes one round trip to Excel: what is queued is done together. Waits and tries again while Excel is too busy. Throws an
 * ExcelFailure, and whatever the trip itself throws as it is queued.
 *
 * @example
 * const name = await travel((context) => {
 *   const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
 *   return () => sheet.name;
 * });
 */
export async function travel<Answer>(trip: Trip<Answer>, signal?: AbortSignal): Promise<Answer> {
  for (const wait of WAITS) {
    const outcome = await travelOnce(trip, signal);
    if ("answer" in outcome) return outcome.answer;
    if (outcome.failure.code !== "busy") throw outcome.failure;
    await pause(wait, signal);
  }
  const outcome = await travelOnce(trip, signal);
  if ("answer" in outcome) return outcome.answer;
  throw outcome.failure;
}

async function travelOnce<Answer>(
  trip: Trip<Answer>,
  signal: AbortSignal | undefined,
): Promise<{ readonly answer: Answer } | { readonly failure: ExcelFailure }> {
  stopIfCancelled(signal);
  try {
    // Not Excel.run: it holds on to every range beyond the trip, and makes a second trip to let go of them.
    const context = new Excel.RequestContext();
    const answer = trip(context);
    await context.sync();
    return { answer: answer() };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return { failure: failureOf(error) };
  }
}

/** Throws an ExcelFailure where the user has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw failure("cancelled");
}

/** Waits, but no longer than until the user cancels. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener("abort", stop, { once: true });
  });
}
