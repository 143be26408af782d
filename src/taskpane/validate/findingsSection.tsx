import { Fragment } from "preact";
import type { PlacedFinding } from "../../commands/fixFinding";
import { Gap } from "../controls/gap";
import { FindingLine, GroupLine } from "./findingLines";
import type { Filter, GroupTitle } from "./findings";
import type { Section } from "./sections";

interface FindingsSectionProps {
  readonly section: Section;
  /** The line that the keyboard is at. */
  readonly current: number;
  readonly groupBy: Filter["groupBy"];
  readonly isIdle: boolean;
  readonly onToggle: (title: GroupTitle) => void;
  readonly onGo: (placed: PlacedFinding) => void;
  readonly onFix?: ((placed: PlacedFinding) => void) | undefined;
}

/** What is drawn of one group, with room for what is not. */
export function FindingsSection({ section, current, groupBy, onToggle, ...others }: FindingsSectionProps) {
  const { title, findings } = section;
  return (
    <>
      {title !== undefined && (
        <>
          <Gap height={title.gap} />
          <GroupLine {...title} groupBy={groupBy} isActive={title.index === current} onToggle={onToggle} />
        </>
      )}
      {findings.length > 0 && (
        <div role="list">
          {findings.map(({ line, index, gap }) => (
            <Fragment key={line.position}>
              {gap > 0 && <Gap height={gap} />}
              <FindingLine line={line} index={index} isActive={index === current} {...others} />
            </Fragment>
          ))}
        </div>
      )}
    </>
  );
}
