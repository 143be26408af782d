import { LEVELS } from "../../framework/level";
import { useSpeech } from "../app/useSpeech";
import { fill, type Words } from "../words/words";
import type { SkillLine, Square } from "./chart";

interface CoverageTableProps {
  readonly lines: readonly SkillLine[];
  readonly label: string;
}

/** The picture in numbers. */
export function CoverageTable({ lines, label }: CoverageTableProps) {
  const { words, number } = useSpeech();
  const { picture } = words;
  return (
    <div class="wide" role="region" aria-label={label} tabIndex={0}>
      <table class="coverage">
        <caption class="only-heard">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{picture.skill}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col" class="number">
                <abbr title={fill(picture.level, { level })}>{fill(picture.levelShort, { level })}</abbr>
              </th>
            ))}
            <th scope="col" class="number">
              {picture.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, name, people, squares }) => (
            <tr key={code}>
              <th scope="row">
                {code} <span lang="en">{name}</span>
              </th>
              {squares.map((square) => (
                <td key={square.level} class={`number ${square.isDefined ? "" : "undefined"}`}>
                  <CellText square={square} words={words} number={number} />
                </td>
              ))}
              <td class="number">{number(people)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellTextProps {
  readonly square: Square;
  readonly words: Words;
  readonly number: (value: number) => string;
}

function CellText({ square: { people, isDefined }, words: { picture }, number }: CellTextProps) {
  if (isDefined) return <>{number(people)}</>;
  const heard = people === 0 ? picture.undefinedCell : fill(picture.misplacedCell, { count: number(people) });
  return (
    <>
      <span aria-hidden="true">{people === 0 ? "–" : `${number(people)}!`}</span>
      <span class="only-heard">{heard}</span>
    </>
  );
}
