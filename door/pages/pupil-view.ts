import { type ClassScreen, screensOf, type Seat } from "@/domain/classes/class-screens";
import { type Pupil, seatOf } from "@/workflows/classes/pupil";
import { isThrough, placeOf, type PupilPlace } from "../pupil-place";

/** All that the pages of one pupil are drawn from. */
export interface PupilView {
  readonly session: Pupil["session"];
  readonly participant: Pupil["participant"];
  readonly seat: Seat;
  /** All screens of this pupil, open or not. */
  readonly screens: readonly ClassScreen[];
  readonly place: PupilPlace;
  /** Whether only the end is left. */
  readonly isThrough: boolean;
  /** The value of an item, empty where nothing was answered. */
  valueOf(item: string): string;
  readonly answers: Pupil["answers"];
}

export function viewOf({ session, participant, answers }: Pupil): PupilView {
  const seat = seatOf(participant);
  const screens = screensOf(session.plan, session.material, seat);
  const place = placeOf(screens, session.gate, answers);
  const values = new Map(answers.map(({ item, value }) => [item, value]));
  return {
    session,
    participant,
    seat,
    screens,
    place,
    isThrough: isThrough(screens, place),
    valueOf: (item) => values.get(item) ?? "",
    answers,
  };
}
