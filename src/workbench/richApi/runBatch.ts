import { BatchRun, type BatchWorld } from "./batchRun";
import { ACTION, type ActionResult, type BatchRequest, type BatchResponse } from "./protocol";
import { RichApiError } from "./richApiError";

/**
 * Does what a batch asks for, action by action, until one is refused. What was done before it stays done
 * (guess: "earlier-writes-stay").
 */
export function runBatch(world: BatchWorld, { Actions, ObjectPaths }: BatchRequest): BatchResponse {
  const run = new BatchRun(world, ObjectPaths);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: run.act(action) });
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      const { code: Code, message: Message, status: HttpStatusCode } = error;
      return {
        Results,
        TraceIds,
        Error: { Code, Message, Location: run.location, ActionIndex: index, HttpStatusCode },
      };
    }
  }
  return { Results, TraceIds };
}
