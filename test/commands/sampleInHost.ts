import { sampleTeam } from "../../data/sample/sampleTeam";
import { gridsInHost } from "../support/gridsInHost";
import { readAll } from "../support/readAll";
import type { Workbench } from "../../src/workbench/model/workbench";

/** What was planted in the sample, as `Team F15 level-not-defined`. */
export const planted = (): string[] =>
  sampleTeam()
    .planted.map(({ sheet, cell, rule }) => `${sheet} ${cell} ${rule}`)
    .toSorted();

/** The sample workbook, open in the host. */
export async function sampleInHost(): Promise<Workbench> {
  const { sheets } = await readAll(sampleTeam().file);
  return gridsInHost(sheets);
}
