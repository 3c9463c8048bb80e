import type { ActGroup } from "../propose/act-words";
import type { Deed } from "./compare-acts";

/** Acts that cannot both have been done to the same thing at the same time; written by hand. */
const OPPOSITES: readonly (readonly [ActGroup, ActGroup])[] = [
  ["close", "open"],
  ["restrict", "allow"],
  ["stop", "allow"],
  ["approve", "reject"],
  ["sign", "reject"],
  ["accept", "reject"],
  ["arrest", "release"],
  ["convict", "acquit"],
  ["rise", "fall"],
  ["win", "lose"],
  ["begin", "end"],
  ["begin", "stop"],
  ["hire", "dismiss"],
  ["build", "destroy"],
  ["enter", "leave"],
  ["join", "leave"],
  ["confirm", "deny"],
  ["die", "survive"],
  ["arrive", "depart"],
  ["collapse", "succeed"],
  ["end", "succeed"],
];

/** Opposites that may both be true of many: who hires 300 people can dismiss 300 others. */
const OF_MANY: readonly (readonly [ActGroup, ActGroup])[] = [
  ["hire", "dismiss"],
  ["arrest", "release"],
  ["build", "destroy"],
  ["enter", "leave"],
  ["join", "leave"],
  ["arrive", "depart"],
  ["approve", "reject"],
  ["convict", "acquit"],
  ["close", "open"],
];

/** What only one can do, or only once to the same thing: win an election, kill a mayor, shoot a plane down. */
const ONCE: ReadonlySet<ActGroup> = new Set<ActGroup>(["die", "shoot_down"]);

/** Whether two opposite acts exclude each other only where both are done to one thing and not to some of many. */
export function isOppositeOfMany(first: readonly ActGroup[], second: readonly ActGroup[]): boolean {
  return holdsBetween(OF_MANY, first, second);
}

/** Whether an act that two different doers are said to have done to one thing can have been done by one of them only. */
export function isDoneOnce({ acts, lemmas }: Pick<Deed, "acts" | "lemmas">): boolean {
  // "Beat Brel" is a winning, too, and many may do it.
  return lemmas.includes("win") || acts.some((act) => ONCE.has(act));
}

/** Acts that are one act seen from two sides: what Ash sells to Brel, Brel buys from Ash. */
const CONVERSES: readonly (readonly [ActGroup, ActGroup])[] = [
  ["buy", "sell"],
  ["win", "lose"],
];

/** Whether the list has an act of the first against one of the second. */
export function areOpposite(first: readonly ActGroup[], second: readonly ActGroup[]): boolean {
  return holdsBetween(OPPOSITES, first, second);
}

/** Whether the two are one act seen from its two sides. */
export function areConverse(first: readonly ActGroup[], second: readonly ActGroup[]): boolean {
  return holdsBetween(CONVERSES, first, second);
}

function holdsBetween(
  pairs: readonly (readonly [ActGroup, ActGroup])[],
  first: readonly ActGroup[],
  second: readonly ActGroup[],
): boolean {
  return pairs.some(
    ([one, other]) =>
      (first.includes(one) && second.includes(other)) || (first.includes(other) && second.includes(one)),
  );
}

const OPPOSITE_PREPOSITIONS: readonly (readonly [string, string])[] = [
  ["before", "after"],
  ["with", "without"],
  ["for", "against"],
  ["above", "below"],
];

/** Whether two prepositions before the same noun exclude each other: "before the blast", "after the blast". */
export function areOppositePrepositions(first: string | null, second: string | null): boolean {
  return OPPOSITE_PREPOSITIONS.some(
    ([one, other]) => (first === one && second === other) || (first === other && second === one),
  );
}
