import type { ClaimKind } from "../claim";
import type { ClaimCandidate, Proposition } from "../propose/proposition";
import type { ClaimRelation, RelatedClaims, RelationReason } from "./claim-relation";
import { compareActs, deedOf, isEmptyVerb, type ActComparison } from "./compare-acts";
import { anchorDate } from "./compare-dates";
import { compareDetails, type DetailComparison } from "./compare-details";
import { compareRoles, roleSideOf, type RoleComparison, type RoleSide } from "./compare-roles";
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
  if (one.kind !== other.kind || one.predicate.modality !== other.predicate.modality) {
    return different("other-modality");
  }
  const roles = compareRoles(one.side, other.side, acts, similar);
  if (acts.relation === "same" && isThin(one, other, roles)) return different("other-act");
  const turned = roles.isSame || acts.relation !== "converse" ? null : oppositeInstead(one, other, similar);
  if (turned !== null) return turned;
  if (!roles.isSame) return { relation: "different", fit: 0, reasons: roles.reasons };
  if (!roles.isAnchored && acts.fit < 1) return { relation: "different", fit: 0, reasons: roles.reasons };
  return judge(one, other, acts, roles, compareDetails(one, other, similar));
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

function rolesIn({ side }: LaidClaim): number {
  return Number(side.subject.length > 0) + Number(side.objects.length > 0);
}

/** A claim with its deed, its participants that tell who they are, and its dates settled by its article's. */
export interface LaidClaim extends Proposition {
  readonly kind: ClaimKind;
  readonly side: RoleSide;
}

/** Lays a claim out for comparison. */
export function layOutClaim({ candidate, publishedOn }: DatedClaim): LaidClaim {
  const { proposition, kind } = candidate;
  const dates = proposition.dates.map((date) => anchorDate(date, publishedOn));
  return { ...proposition, kind, dates, side: roleSideOf(proposition, deedOf(proposition)) };
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

function different(kind: RelationReason["kind"]): RelatedClaims {
  return { relation: "different", fit: 0, reasons: [{ kind, first: null, second: null }] };
}
