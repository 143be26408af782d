/**
 * Runs work on items ahead of their turn and gives the results in the order of the items. No more than `ahead` results
 * are under way or waiting for their turn, so that a slow first file does not pile up all the others.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const started = items.slice(0, ahead).map(run);
  for (let next = started.length; started.length > 0; next += 1) {
    const result = await started.shift();
    const item = items[next];
    if (item !== undefined) started.push(run(item));
    yield result as Result;
  }
}
