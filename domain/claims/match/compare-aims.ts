import { actsOfNoun } from "../propose/act-words";
import type { Aim, Proposition } from "../propose/proposition";
import { compareActs } from "./compare-acts";
import { compareRoles, roleSideOf, type RoleComparison } from "./compare-roles";
import { bestMatch, isTelling } from "./match-participants";
import type { WordSimilarity } from "./word-similarity";

/**
 * Compares what two people demand or foresee: the same deed with the same participants, neither of the two turned down.
 * Who demands it must be the same as well where both sides say so. Null where neither claim has a deed as its object;
 * then their own objects decide.
 *
 * Demands of two people and two demands of one never become one claim because both are demands.
 */
export function compareAims(one: Proposition, other: Proposition, similar: WordSimilarity): RoleComparison | null {
  const [aim, otherAim] = [one.aim ?? namedAim(one), other.aim ?? namedAim(other)];
  if (one.aim === null && other.aim === null) return null;
  if (aim === null || otherAim === null || aim.isNegated !== otherAim.isNegated) return NOT_THE_SAME;
  const [asks, otherAsks] = [one.subject.filter(isTelling), other.subject.filter(isTelling)];
  const asking = bestMatch(asks, otherAsks, similar);
  if (asks.length > 0 && otherAsks.length > 0 && asking === null) return NOT_THE_SAME;
  const acts = compareActs(aim, otherAim, similar);
  if (acts.relation !== "same") return NOT_THE_SAME;
  const none = { circumstances: [], places: [] };
  const roles = compareRoles(roleSideOf(none, aim), roleSideOf(none, otherAim), acts, similar);
  const isBare = [...aim.subject, ...aim.objects, ...otherAim.subject, ...otherAim.objects].length === 0;
  return isBare ? { ...roles, isSame: true, fit: acts.fit } : roles;
}

const NOT_THE_SAME: RoleComparison = { isSame: false, fit: 0, isAnchored: false, reasons: [] };

/** "Demanded Vint's resignation": the noun of doing is the deed, and its owner the one who would do it. */
function namedAim({ objects }: Proposition): Aim | null {
  const [named] = objects;
  const acts = named === undefined ? [] : actsOfNoun(named.head);
  if (named === undefined || acts.length === 0) return null;
  const words = named.words.filter((word) => word !== named.head);
  const who = words.map((word) => ({ ...named, head: word, words: [word], owners: [], isName: true }));
  return { lemmas: [named.head], acts, subject: who, objects: [], isNegated: false };
}
