import type { Participant, Proposition } from "../propose/proposition";
import type { RelationReason } from "./claim-relation";
import { COUNT, type ActComparison, type Deed } from "./compare-acts";
import { bestMatch, isOfficeForGovernment, isTelling, type ParticipantMatch } from "./match-participants";
import type { WordSimilarity } from "./word-similarity";

/** Who does what to whom in two claims, laid beside each other. */
export interface RoleComparison {
  readonly isSame: boolean;
  /** Lowest of the matches that count, 0 to 1. */
  readonly fit: number;
  /** Whether some match is by the same word or name and not by likeness. */
  readonly isAnchored: boolean;
  readonly reasons: readonly RelationReason[];
}

/** Below this, two participants are two. */
const ENOUGH = 0.5;
const SURE = 0.9;

/** A deed with who stands around it; pronouns that nobody resolved are left out. */
export interface RoleSide extends Deed {
  readonly circumstances: readonly Participant[];
  readonly places: readonly Participant[];
}

/**
 * Compares the participants of two claims whose acts are the same, opposite or converse. The object decides, then the
 * subject; one that stands in another role of the other claim counts where that role is free ("the storm felled trees",
 * "trees fell in the storm"). Swapped roles make another claim.
 */
export function compareRoles(
  one: RoleSide,
  other: RoleSide,
  { relation }: ActComparison,
  similar: WordSimilarity,
): RoleComparison {
  if (relation === "converse") return compareConverse(one, other, similar);
  const isOpposite = relation === "opposite";
  const objects = roleMatch(one, other, { role: "objects", isOpposite }, similar);
  const subjects = roleMatch(one, other, { role: "subject", isOpposite }, similar);
  const reasons: RelationReason[] = [];
  const differing = [objects, subjects].find((match) => match === "differ");
  if (differing !== undefined) {
    if (isGovernmentPair(one, other) && objects !== "differ") {
      const match = bestPair(one.subject, other.subject);
      return { isSame: true, fit: ENOUGH, isAnchored: true, reasons: [{ kind: "office-for-government", ...match }] };
    }
    const kind = isSwapped(one, other, similar) ? "roles-swapped" : "other-participant";
    return { isSame: false, fit: 0, isAnchored: false, reasons: [{ kind, ...bestPair(roleOf(one), roleOf(other)) }] };
  }
  const matches = [objects, subjects].filter((match) => match !== "differ" && match !== null);
  for (const { fit, first: a, second: b } of matches) {
    reasons.push({ kind: fit >= SURE ? "same-words" : "similar-words", first: a, second: b });
  }
  if (matches.length === 0 && (isBareCount(one) || isBareCount(other))) {
    return { isSame: true, fit: ENOUGH, isAnchored: true, reasons: [] };
  }
  const setting = matches.length === 0 ? settingMatch(one, other, similar) : null;
  if (setting !== null) {
    const { first, second } = setting;
    return { isSame: true, fit: setting.fit, isAnchored: true, reasons: [{ kind: "same-words", first, second }] };
  }
  const fit = Math.min(1, ...matches.map((match) => match.fit));
  return { isSame: matches.length > 0, fit, isAnchored: matches.some((match) => match.fit >= SURE), reasons };
}

/** "The death toll has risen to 14": within one event, the toll is the event's. */
function isBareCount({ lemmas, subject, objects, circumstances, places }: RoleSide): boolean {
  return lemmas.includes(COUNT) && [...subject, ...objects, ...circumstances, ...places].length === 0;
}

/** The participants of a claim as they are compared. */
export function roleSideOf(
  { circumstances, places }: Pick<Proposition, "circumstances" | "places">,
  deed: Deed,
): RoleSide {
  const telling = (all: readonly Participant[]) => all.filter(isTelling);
  return {
    ...deed,
    subject: telling(deed.subject),
    objects: telling(deed.objects),
    circumstances: telling(circumstances),
    places,
  };
}

function roleOf({ objects, subject }: RoleSide): readonly Participant[] {
  return objects.length > 0 ? objects : subject;
}

/** A bare count ("the death toll at Orm") is about the same where place or cause are. */
function settingMatch(one: RoleSide, other: RoleSide, similar: WordSimilarity): ParticipantMatch | null {
  if (roleOf(one).length > 0 && roleOf(other).length > 0) return null;
  const settingOf = ({ places, circumstances }: RoleSide) => [...places, ...circumstances];
  const match = bestMatch(settingOf(one), settingOf(other), similar);
  return match !== null && match.fit >= SURE ? match : null;
}

/** The match of one role; null where a side leaves it empty, "differ" where both fill it with others. */
function roleMatch(
  one: RoleSide,
  other: RoleSide,
  { role, isOpposite }: { readonly role: "subject" | "objects"; readonly isOpposite: boolean },
  similar: WordSimilarity,
): ParticipantMatch | "differ" | null {
  const match = bestMatch(one[role], other[role], similar);
  if (match !== null && match.fit >= ENOUGH) return match;
  if (one[role].length > 0 && other[role].length > 0) {
    if (isOpposite) return "differ";
    const there = elsewhere(one, other, role, similar);
    return there !== null && there.fit >= SURE ? there : "differ";
  }
  return one[role].length === 0 && other[role].length === 0 ? null : elsewhere(one, other, role, similar);
}

/** A participant of one side's role in the other side's circumstances, or an object where the other has only a subject. */
function elsewhere(
  one: RoleSide,
  other: RoleSide,
  role: "subject" | "objects",
  similar: WordSimilarity,
): ParticipantMatch | null {
  const free = ({ circumstances, places, subject, objects }: RoleSide) => [
    ...circumstances,
    ...places,
    ...(role === "objects" && objects.length === 0 ? subject : []),
  ];
  const there = bestMatch(one[role], free(other), similar);
  const here = bestMatch(free(one), other[role], similar);
  const best = [there, here].filter((match) => match !== null).toSorted((a, b) => b.fit - a.fit)[0];
  return best !== undefined && best.fit >= ENOUGH ? best : null;
}

/** Buyer and seller, winner and loser: the same two, each on the other side of the act. */
function compareConverse(one: RoleSide, other: RoleSide, similar: WordSimilarity): RoleComparison {
  const mine = bestMatch(one.subject, [...other.objects, ...other.circumstances, ...innerNames(other)], similar);
  const theirs = bestMatch([...one.objects, ...one.circumstances, ...innerNames(one)], other.subject, similar);
  const isOneSided = bestMatch(one.subject, other.subject, similar) !== null;
  const matches = [mine, theirs].filter((match) => match !== null);
  const isSame = !isOneSided && matches.length > 0 && matches.every(({ fit }) => fit >= ENOUGH);
  const reasons = matches.map(({ first, second }) => ({ kind: "converse" as const, first, second }));
  const fit = Math.min(1, ...matches.map((match) => match.fit));
  return {
    isSame,
    fit,
    isAnchored: true,
    reasons: isSame ? reasons : [{ kind: "roles-swapped", ...bestPair(one.subject, other.subject) }],
  };
}

/** Names that only stand inside another phrase: "the ferry arm of Brisk". */
function innerNames({ objects }: RoleSide): readonly Participant[] {
  return objects.flatMap((one) =>
    one.words.map((word) => ({ ...one, head: word, words: [word], isName: true, kinds: [] })),
  );
}

function isSwapped(one: RoleSide, other: RoleSide, similar: WordSimilarity): boolean {
  const forth = bestMatch(one.subject, other.objects, similar)?.fit ?? 0;
  const back = bestMatch(one.objects, other.subject, similar)?.fit ?? 0;
  return forth >= ENOUGH && back >= ENOUGH;
}

function isGovernmentPair(one: RoleSide, other: RoleSide): boolean {
  return one.subject.some((first) => other.subject.some((second) => isOfficeForGovernment(first, second)));
}

function bestPair(
  first: readonly Participant[],
  second: readonly Participant[],
): Pick<RelationReason, "first" | "second"> {
  return { first: first[0] ?? null, second: second[0] ?? null };
}
