import type { ClassAnswer } from "@/domain/classes/class-answers";
import { type ClassScreen, openScreens } from "@/domain/classes/class-screens";

/** Where a pupil stands: in a part, which is what lies between two conversations. */
export interface PupilPlace {
  /** Screens of the present part, without the conversation at its end. */
  readonly part: readonly ClassScreen[];
  /** Index in `part` of the first screen that is not done; as long as `part` where all are. */
  readonly at: number;
  /** The conversation in which the part ends; null: it is the last part, and nothing comes after it. */
  readonly talk: ClassScreen | null;
}

/**
 * Derived from the answers alone, so that two devices, a reload and a restarted server agree. A part that the teacher has
 * left is over for everybody: who marks after the conversation would copy it.
 */
export function placeOf(screens: readonly ClassScreen[], gate: number, answers: readonly ClassAnswer[]): PupilPlace {
  const open = openScreens(screens, gate);
  const isTalk = ({ step }: ClassScreen) => step.kind === "talk";
  const last = open.at(-1);
  const talk = last !== undefined && isTalk(last) && open.filter(isTalk).length > gate ? last : null;
  const works = talk === null ? open : open.slice(0, -1);
  const part = works.slice(works.findLastIndex(isTalk) + 1);
  const done = new Set(answers.filter(({ value }) => value === "1").map(({ item }) => item));
  const at = part.findIndex(({ id }) => !done.has(`${id}/done`));
  return { part, at: at === -1 ? part.length : at, talk };
}

/** Whether only the end is left: all is done and no later part follows. Then the pupil's own result may be seen. */
export function isThrough(screens: readonly ClassScreen[], { part, at, talk }: PupilPlace): boolean {
  return at === part.length && (talk === null || talk.id === screens.at(-1)?.id);
}
