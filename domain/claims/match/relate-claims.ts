import type { ClaimKind } from "../claim";
import type { ClaimCandidate, Participant } from "../propose/proposition";
import type { ClaimRelation, RelatedClaims, RelationReason } from "./claim-relation";
import { compareAims } from "./compare-aims";
import { compareActs, COUNT, deedOf, isEmptyVerb, type ActComparison } from "./compare-acts";
import { anchorDate } from "./compare-dates";
import { compareDetails, type DatedDetails, type DetailComparison } from "./compare-details";
import { compareRoles, roleSideOf, type RoleComparison, type RoleSide } from "./compare-roles";
import { bestMatch, isTelling } from "./match-participants";
import { isDoneOnce, isOppositeOfMany } from "./opposite-acts";
import type { WordSimilarity } from "./word-similarity";

/** A claim with the date of its article, which settles "on Friday"; null where it is unknown. */
export interface DatedClaim {
  readonly candidate: Pick<ClaimCandidate, "kind" | "proposition">;
  readonly publishedOn: string | null;
}

/**
 * How a second claim stands to a first, with reasons. Acts, participants and details are compared one after the other;
 * a contradiction comes only from an explicit check (negation, opposite acts, numbers or days that exclude each other),
 * never from how alike the words are. Both claims hold more here and less there: "same", with a lower fit.
 *
 * Says nothing about which of two contradicting claims is true (docs/methods/same-claim.md).
 */
export function relateClaims(first: DatedClaim, second: DatedClaim, similar: WordSimilarity): RelatedClaims {
  return relateLaidClaims(layOutClaim(first), layOutClaim(second), similar);
}

/** `relateClaims` for claims that are laid out once and compared often. */
export function relateLaidClaims(one: LaidClaim, other: LaidClaim, similar: WordSimilarity): RelatedClaims {
  const acts = compareActs(one.side, other.side, similar);
  if (acts.relation === "other") return different("other-act");
  if (statusOf(one.kind) !== statusOf(other.kind) || one.predicate.modality !== other.predicate.modality) {
    return different("other-modality");
  }
  const aims = compareAims(one, other, similar);
  if (aims !== null && (acts.relation !== "same" || !aims.isSame)) return different("other-aim");
  if (aims !== null) return judge(one, other, acts, aims, compareDetails(one, other, similar));
  if (hidesObject(one, other) || hidesObject(other, one)) return different("other-participant");
  const roles = compareRoles(one.side, other.side, acts, similar);
  if (acts.relation === "same" && isThin(one, other, roles)) return different("other-act");
  const turned = roles.isSame || acts.relation !== "converse" ? null : oppositeInstead(one, other, similar);
  if (turned !== null) return turned;
  const rival = roles.isSame || acts.relation !== "same" ? null : otherDoer(one, other, similar);
  if (rival !== null) return rival;
  if (!roles.isSame) return { relation: "different", fit: 0, reasons: roles.reasons };
  if (!roles.isAnchored && acts.fit < 1) return { relation: "different", fit: 0, reasons: roles.reasons };
  return judge(one, other, acts, roles, compareDetails(one, other, similar));
}

/** A judgement may affirm or deny what a fact says ("dangerous", "safe"); a demand or a prediction may not. */
function statusOf(kind: ClaimKind): ClaimKind {
  return kind === "evaluation" ? "fact" : kind;
}

/**
 * Whether two claims have too little in common to be compared: verbs that no list of acts holds say the same only where
 * both sides have the same participants, and "be" or "have" only where subject and object do.
 */
function isThin(one: LaidClaim, other: LaidClaim, { reasons }: RoleComparison): boolean {
  if (one.side.acts.some((act) => other.side.acts.includes(act))) return false;
  const haveFigures = one.quantities.length > 0 && other.quantities.length > 0;
  if (haveFigures && reasons.length > 0) return false;
  const needed = Math.max(rolesIn(one), rolesIn(other), isEmptyVerb(one.side.lemmas) ? 2 : 1);
  return reasons.length < needed;
}

/** Whether one claim's object is a pronoun that nobody resolved ("allow it") and the other's is told. */
function hidesObject(one: LaidClaim, other: LaidClaim): boolean {
  const isHidden = one.objects.length > 0 && !one.objects.some(isTelling);
  return isHidden && other.side.objects.length > 0;
}

function rolesIn({ side }: LaidClaim): number {
  return Number(side.subject.length > 0) + Number(side.objects.length > 0);
}

/** A claim with its deed, its participants that tell who they are, and its dates settled by its article's. */
export interface LaidClaim extends DatedDetails {
  readonly kind: ClaimKind;
  readonly side: RoleSide;
}

/** Lays a claim out for comparison. */
export function layOutClaim({ candidate, publishedOn }: DatedClaim): LaidClaim {
  const { proposition, kind } = candidate;
  const dates = proposition.dates.map((date) => anchorDate(date, publishedOn));
  const side = roleSideOf(proposition, deedOf(proposition));
  const isRunning = proposition.isRunning || side.lemmas.includes(COUNT);
  return { ...proposition, kind, dates, isRunning, publishedOn, side };
}

/** "Ash won the election" and "Brel won the election": what only one can do, told of two. */
function otherDoer(one: LaidClaim, other: LaidClaim, similar: WordSimilarity): RelatedClaims | null {
  if (one.polarity !== "affirms" || other.polarity !== "affirms" || !isDoneOnce(one.side) || !isDoneOnce(other.side))
    return null;
  const same = bestMatch(one.side.objects, other.side.objects, similar);
  const isOne = ({ isName, isDefinite, quantity }: Participant) => (isName || isDefinite) && quantity === null;
  if (same === null || same.fit < SURE_MATCH || !isOne(same.first) || !isOne(same.second)) return null;
  const [first, second] = [one.side.subject[0], other.side.subject[0]];
  if (first === undefined || second === undefined || !isKnownDoer(first) || !isKnownDoer(second)) return null;
  const { others, conflicts } = compareDetails(one, other, similar);
  if (others.length > 0 || conflicts.length > 0) return null;
  return { relation: "contradicts", fit: same.fit, reasons: [{ kind: "other-participant", first, second }] };
}

const SURE_MATCH = 0.85;

/** "A gunman" may be anybody; a name, "the army" and "rebels" may not. */
function isKnownDoer({ isName, isDefinite, label }: Participant): boolean {
  return isName || isDefinite || /[^s]s$/.test(label);
}

/** "Ash won" and "Ash lost": a converse act with the roles unturned is the opposite. */
function oppositeInstead(one: LaidClaim, other: LaidClaim, similar: WordSimilarity): RelatedClaims | null {
  const roles = compareRoles(one.side, other.side, { relation: "opposite", fit: 1 }, similar);
  const isOpposite = roles.isSame && one.polarity === other.polarity;
  return isOpposite
    ? {
        relation: "contradicts",
        fit: roles.fit,
        reasons: [{ kind: "opposite", first: null, second: null }, ...roles.reasons],
      }
    : null;
}

const EMPTY_REASON = { first: null, second: null };

/** What each thing that only one of the two claims says costs their fit. */
const DETAIL_COST = 0.05;

function judge(
  one: LaidClaim,
  other: LaidClaim,
  acts: ActComparison,
  roles: RoleComparison,
  details: DetailComparison,
): RelatedClaims {
  const isOneLegal = one.predicate.byLegalAct !== other.predicate.byLegalAct;
  const detail = DETAIL_COST * (details.more.length + details.less.length) + (isOneLegal ? DETAIL_COST : 0);
  const fit = Math.round(Math.max(0, Math.min(acts.fit, roles.fit) - detail) * 1000) / 1000;
  const say = (relation: ClaimRelation, ...reasons: readonly RelationReason[]): RelatedClaims => ({
    relation,
    fit: relation === "different" ? 0 : fit,
    reasons: [...reasons, ...roles.reasons],
  });
  const { more, less, conflicts, others } = details;
  const [other1] = others;
  if (other1 !== undefined) return say("different", other1);
  const isDenied = one.polarity !== other.polarity;
  const isOpposite = acts.relation === "opposite";
  if (isOpposite && isOfMany(one, other)) return say("different", { kind: "other-participant", ...EMPTY_REASON });
  if (isDenied || isOpposite) {
    // Both at once agree again: "did not open" and "closed". Numbers and days that differ leave room for both.
    if (isDenied && isOpposite) return say("same");
    if (conflicts.some(({ kind }) => kind === "date")) return say("different", ...conflicts);
    const denial = one.polarity === "denies" ? less : more;
    const isBeside =
      isDenied &&
      denial.some(({ kind }) => kind !== "range") &&
      denial.length > (one.polarity === "denies" ? more : less).length;
    if (isBeside) return say("different", ...denial);
    return say("contradicts", { kind: isDenied ? "negation" : "opposite", ...EMPTY_REASON });
  }
  const later = conflicts.find(({ kind }) => kind === "later-count");
  if (later !== undefined) return say("updates", later);
  const [conflict] = conflicts;
  if (conflict !== undefined) return say("contradicts", conflict);
  if (isEmptyVerb(one.side.lemmas) && more.length + less.length > 0)
    return say("different", { kind: "other-act", ...EMPTY_REASON });
  const office = roles.reasons.find(({ kind }) => kind === "office-for-government");
  if (office !== undefined) return say(one.predicate.byLegalAct && !other.predicate.byLegalAct ? "wider" : "narrower");
  if (more.length > 0 && less.length === 0) return say("narrower", ...more);
  if (less.length > 0 && more.length === 0) return say("wider", ...less);
  return say("same", { kind: "same-act", ...EMPTY_REASON }, ...more, ...less);
}

/** "Hired 300 people", "dismissed 300 people": others may be meant. */
function isOfMany(one: LaidClaim, other: LaidClaim): boolean {
  const isMany = ({ isName, isDefinite, quantity }: Participant) =>
    quantity === null ? !isName && !isDefinite : quantity.high !== 1;
  return isOppositeOfMany(one.side.acts, other.side.acts) && [one, other].some(({ side }) => side.objects.some(isMany));
}

function different(kind: RelationReason["kind"]): RelatedClaims {
  return { relation: "different", fit: 0, reasons: [{ kind, first: null, second: null }] };
}
