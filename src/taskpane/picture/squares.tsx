import { LEVELS } from "../../framework/level";
import { useId } from "preact/hooks";
import type { SkillLine, Square } from "./chart";

/** In units of the drawing, which is as wide as there is room. */
const SIZE = 32;
const GAP = 4;
const CODE_WIDTH = 48;
const HEADING = 20;
const STEP = SIZE + GAP;
const WIDTH = CODE_WIDTH + LEVELS.length * STEP;

interface SquaresProps {
  readonly lines: readonly SkillLine[];
  readonly label: string;
}

/** The picture itself. What it shows stands in the table beside it, which is for those who do not see it. */
export function Squares({ lines, label }: SquaresProps) {
  const hatch = useId();
  const height = HEADING + lines.length * STEP;
  return (
    <svg class="squares" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} class="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
        </pattern>
      </defs>
      {LEVELS.map((level) => (
        <text key={level} class="squares-level" x={CODE_WIDTH + (level - 1) * STEP + SIZE / 2} y={HEADING - 7}>
          {level}
        </text>
      ))}
      {lines.map(({ code, squares }, index) => (
        <g key={code} transform={`translate(0 ${HEADING + index * STEP})`}>
          <text class="squares-code" x="0" y={SIZE / 2}>
            {code}
          </text>
          {squares.map((square) => (
            <g key={square.level} transform={`translate(${CODE_WIDTH + (square.level - 1) * STEP} 0)`}>
              <SquareShape square={square} hatch={hatch} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

interface SquareShapeProps {
  readonly square: Square;
  readonly hatch: string;
}

/** A square: filled the more, the more people; hatched where the level is not defined; crossed out where somebody claims it. */
export function SquareShape({ square: { people, isDefined, weight }, hatch }: SquareShapeProps) {
  const isMisplaced = !isDefined && people > 0;
  const fill = isDefined || isMisplaced ? undefined : `url(#${hatch})`;
  const kind = isMisplaced ? "misplaced" : isDefined ? `weight-${weight}` : "undefined";
  return (
    <>
      <rect class={`square ${kind}`} x="0.75" y="0.75" width={SIZE - 1.5} height={SIZE - 1.5} rx="4" fill={fill} />
      {isMisplaced && <path class="square-cross" d={`M4 ${SIZE - 4} ${SIZE - 4} 4`} />}
      {people > 0 && (
        <text class={`square-count ${kind}`} x={SIZE / 2} y={SIZE / 2}>
          {people > 999 ? "999+" : people}
        </text>
      )}
    </>
  );
}
