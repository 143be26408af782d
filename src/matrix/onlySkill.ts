import type { MatrixSink } from "./matrix";
import type { SkillReference } from "./reference";

/** Lets only one skill through to a sink, in what is mentioned and assessed and in what is counted at the end. */
export function onlySkill(code: string, sink: MatrixSink): MatrixSink {
  const people = new Set<number>();
  let assessments = 0;
  const isMeant = (skill: SkillReference): boolean => skill.code === code;
  return {
    mention: (mention) => {
      if (!isMeant(mention.skill)) return;
      if (mention.person !== undefined) people.add(mention.person.key);
      sink.mention(mention);
    },
    assess: (assessment) => {
      if (!isMeant(assessment.skill)) return;
      const { person, aspect, claim } = assessment;
      if (claim.kind !== "none" && person !== undefined) people.add(person.key);
      if (claim.kind !== "none" && aspect === "held") assessments += 1;
      sink.assess(assessment);
    },
    end: (extent) => {
      const skills = extent.skills.filter((named) => named === code);
      const isForm = people.size === 0 && assessments > 0;
      sink.end({ ...extent, skills, assessments, people: isForm ? extent.people : people.size });
    },
  };
}
