import type { OwnResult } from "@/domain/classes/class-results";
import { ownResults } from "@/domain/classes/own-results";
import type { PupilView } from "./pages/pupil-view";

/** A pupil's own work beside the key. */
export function resultsOf({ session: { plan, material }, seat, answers }: PupilView): readonly OwnResult[] {
  return ownResults(plan, material, seat, answers);
}
