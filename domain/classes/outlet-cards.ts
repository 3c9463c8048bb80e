import type { OutletCard } from "./class-plan";

/** Outlets that do not exist, of three kinds that readers trust differently. Their names are nobody's. */
export const OUTLET_CARDS: readonly OutletCard[] = [
  {
    key: "state",
    name: "Vellamar State Channel",
    about: "A broadcaster that belongs to the state and is paid from its budget.",
  },
  { key: "tabloid", name: "The Brass Rattle", about: "A tabloid. It lives on big headlines and sells in the street." },
  { key: "agency", name: "Corvane News Agency", about: "An agency. It sells short reports to many newspapers." },
];

/**
 * Two of the three cards, each order alike likely; which half of the class gets which is drawn with the seats.
 *
 * @param random a number from 0 up to, not including, 1
 */
export function dealCards(random: () => number): readonly OutletCard[] {
  const left = [...OUTLET_CARDS];
  const draw = () => left.splice(Math.floor(random() * left.length), 1);
  return [...draw(), ...draw()];
}
