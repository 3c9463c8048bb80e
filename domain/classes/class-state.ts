/**
 * Where a session stands. planned: made, nobody can join. waiting: pupils can join. running: they work. paused: their
 * screens say so, and nothing can be changed. ended: they see their results until the session is deleted.
 */
export const CLASS_STATES = ["planned", "waiting", "running", "paused", "ended"] as const;
export type ClassState = (typeof CLASS_STATES)[number];

/** What happens to a session, as the teacher's buttons call it. */
export const CLASS_TURNS = ["open", "start", "pause", "resume", "end"] as const;
export type ClassTurn = (typeof CLASS_TURNS)[number];

const NEXT: Readonly<Record<ClassTurn, Readonly<Partial<Record<ClassState, ClassState>>>>> = {
  open: { planned: "waiting" },
  start: { planned: "running", waiting: "running" },
  pause: { running: "paused" },
  resume: { paused: "running" },
  end: { planned: "ended", waiting: "ended", running: "ended", paused: "ended" },
};

/** The state that a turn leads to; null where it cannot happen now. */
export function turn(state: ClassState, by: ClassTurn): ClassState | null {
  return NEXT[by][state] ?? null;
}
