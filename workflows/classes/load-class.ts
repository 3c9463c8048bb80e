import { listHandCounts, listParticipants, listResponses } from "@/db/classes";
import type { Database } from "@/db/database";
import type { Viewer } from "@/db/viewer";
import { classProgress } from "@/domain/classes/class-progress";
import type { ClassProgress, ClassResult, Disagreement } from "@/domain/classes/class-results";
import { classResults } from "@/domain/classes/count-results";
import { largestDisagreements } from "@/domain/classes/disagreement";
import { type SeenSession, seeClassSession } from "./see-session";

const MOST_DISAGREEMENTS = 5;

/** A session as the teacher and the stage see it. */
export interface LoadedClass {
  readonly session: SeenSession;
  /** Fit for the stage: suppressed, without a trace of who answered. */
  readonly results: readonly ClassResult[];
  readonly disagreements: readonly Disagreement[];
  /** For the teacher alone. */
  readonly progress: ClassProgress;
  readonly joined: number;
}

/** Counts a session anew from what is stored, as far as the viewer may see its key. @throws {NotFoundError} */
export async function loadClassResults(
  { reader }: Pick<Database, "reader">,
  viewer: Viewer,
  key: string,
): Promise<LoadedClass> {
  const session = await seeClassSession(reader, viewer, key);
  const { id, plan, material, gate } = session;
  const [participants, answers, counts] = await Promise.all([
    listParticipants(reader, id),
    listResponses(reader, id),
    listHandCounts(reader, id),
  ]);
  const seats = participants.map(({ seat, half }) => ({ number: seat, half }));
  const shown = answers.filter(({ isShown }) => isShown);
  const results = classResults({ plan, material, answers, counts, shown });
  return {
    session,
    results,
    disagreements: largestDisagreements(results, MOST_DISAGREEMENTS),
    progress: classProgress(plan, material, seats, answers, gate),
    joined: seats.length,
  };
}
