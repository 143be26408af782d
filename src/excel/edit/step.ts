import { failure } from "../failure";
import { travel } from "../travel";

/** A part of an edit that is done in one round trip, together with others. */
export interface Step {
  /** About how much it adds to a request. */
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook) => void;
}

/** Of the 5 MB that Excel takes at once (Excel, resource limits and performance of add-ins), with room for surprises. */
const MOST_BYTES = 1_500_000;

/** About what a call takes beside what it is given. */
export const CALL_BYTES = 300;

/** Does steps in their order, in as few round trips as Excel takes them; the screen and the calculation wait meanwhile. */
export async function takeSteps(steps: readonly Step[], signal?: AbortSignal): Promise<void> {
  for (const trip of tripsOf(steps)) await takeTogether(trip, signal);
}

async function takeTogether(steps: readonly Step[], signal: AbortSignal | undefined): Promise<void> {
  try {
    await travel(({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.suspendApiCalculationUntilNextSync();
      for (const { queue } of steps) queue(workbook);
      return () => undefined;
    }, signal);
  } catch (error) {
    if (steps.length === 1 || !isTooLarge(error)) throw error;
    const middle = Math.ceil(steps.length / 2);
    await takeTogether(steps.slice(0, middle), signal);
    await takeTogether(steps.slice(middle), signal);
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === failure("request-too-large").code;

function tripsOf(steps: readonly Step[]): Step[][] {
  const trips: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > MOST_BYTES) {
      trips.push([]);
      bytes = 0;
    }
    trips.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return trips;
}
