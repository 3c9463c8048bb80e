import type { SeatedAnswer } from "./class-results";
import type { Seat } from "./class-screens";

/** A class of this many, halves in turn. */
export function buildSeats(size: number): readonly Seat[] {
  return Array.from({ length: size }, (_, number) => ({ number, half: number % 2 === 0 ? 0 : 1 }));
}

/** What these seats answered to one item, in their order; an empty answer is one that was taken back. */
export function answersTo(item: string, values: readonly string[], firstSeat = 0): readonly SeatedAnswer[] {
  return values.map((value, at) => {
    const seat = firstSeat + at;
    return { item, value, seat, half: seat % 2 === 0 ? 0 : 1 };
  });
}

/** Marks for a label by everybody in turn, each with their going on. */
export function marksOf(screen: string, marks: readonly string[]): readonly SeatedAnswer[] {
  return [
    ...answersTo(`${screen}/sentences`, marks),
    ...answersTo(
      `${screen}/done`,
      marks.map(() => "1"),
    ),
  ];
}
