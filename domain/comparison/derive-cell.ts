import type { Claim, ClaimCheck, Mention } from "../claims/claim";
import type { ArticleCell, CellState, ComparedArticle } from "./comparison";
import { groupBy } from "./group-by";
import { findUnknowable } from "./knowability";
import { orderByPlace } from "./passage-places";

export interface CellEvidence {
  readonly claim: Claim;
  readonly article: ComparedArticle;
  /** Mentions of this claim in this article. */
  readonly mentions: readonly Mention[];
  /** Checks of this article for this claim. */
  readonly checks: readonly ClaimCheck[];
}

/** Whose words × which way, of one article's mentions of one claim. What is presupposed is the article's own voice. */
interface MentionSides {
  readonly ownAffirming: readonly Mention[];
  readonly ownDenying: readonly Mention[];
  readonly quotedAffirming: readonly Mention[];
  readonly quotedDenying: readonly Mention[];
  readonly open: readonly Mention[];
}

/**
 * How one article stands to one claim: the first state of `CELL_STATES` that fits what people entered. "Absent" needs a
 * check by a person; a mention counts as one. A check cannot make a fact absent that was not yet knowable.
 *
 * The mentions of all coders make the state together. Where they read the article differently and no strict majority of
 * them reads it so, the cell `isSplit`; what the article says may still be read off it, and who says what is its evidence.
 *
 * Badges (`hedged`, `fits`, `flags`) qualify the state as a whole: each stands only where one of the state's sides rests
 * on nothing else, so a claim that is also said plainly is not marked as hedged. Wrong tool for what raises a conflict:
 * flagged mentions make a state, but no conflict (see `stanceOf`).
 *
 * @example deriveCell({ claim, article, mentions: [], checks: [] }).state // "not-checked"
 */
export function deriveCell(evidence: CellEvidence): ArticleCell {
  return evidence.mentions.length > 0 ? deriveMentioned(evidence) : deriveUnmentioned(evidence);
}

/**
 * The state that the unflagged mentions alone would make, or null: what an article says in earnest and without an
 * apparent slip. Only this can stand against another article.
 */
export function stanceOf(mentions: readonly Mention[]): CellState | null {
  return stateOfSome(mentions.filter((mention) => !isFlagged(mention)));
}

/**
 * The stance of those mentions alone that reach the claim: the passage says it, or more. One that says less ("some",
 * "without the day") may be true together with what it seems to oppose, so it is no ground for a conflict; one that says
 * more says the claim as well. Null without such a mention.
 */
export function wholeStanceOf(mentions: readonly Mention[]): CellState | null {
  return stanceOf(mentions.filter(({ fit }) => fit !== "narrower"));
}

function stateOfSome(mentions: readonly Mention[]): CellState | null {
  return mentions.length === 0 ? null : stateOfSides(divideMentions(mentions));
}

function deriveMentioned({ claim, article, mentions, checks }: CellEvidence): ArticleCell {
  const sides = divideMentions(mentions);
  const state = stateOfSides(sides);
  const finders = groupBy(mentions, ({ coder }) => coder);
  const inVain = checks.filter(({ coder }) => !finders.has(coder));
  const deciding = decidingSides(state, sides);
  return {
    claim: claim.key,
    article: article.key,
    column: article.column,
    state,
    alsoChallenged: state === "asserted" && sides.quotedDenying.length > 0,
    fits: findFits(deciding),
    hedged: deciding.every((side) => side.every(({ hedged }) => hedged)),
    flags: findFlags(deciding),
    isSplit: isSplit(state, [...finders.values()], new Set(inVain.map(({ coder }) => coder)).size),
    mentions: orderByPlace(mentions).map(({ key }) => key),
    checks: orderChecks(inVain),
    reason: null,
  };
}

function deriveUnmentioned({ claim, article, checks }: CellEvidence): ArticleCell {
  const reason = findUnknowable(claim.knowableFrom, article);
  const isAbsent = reason === null && checks.length > 0;
  return {
    claim: claim.key,
    article: article.key,
    column: article.column,
    state: reason !== null ? "not-knowable" : isAbsent ? "absent" : "not-checked",
    alsoChallenged: false,
    fits: [],
    hedged: false,
    flags: [],
    isSplit: false,
    mentions: [],
    checks: isAbsent ? orderChecks(checks) : [],
    reason,
  };
}

/** Each coder's own mentions make one reading, and so does having looked in vain; one alone is split with nobody. */
function isSplit(state: CellState, byCoder: readonly (readonly Mention[])[], inVain: number): boolean {
  const alike = byCoder.filter((own) => stateOfSome(own) === state).length;
  return 2 * alike <= byCoder.length + inVain;
}

function divideMentions(mentions: readonly Mention[]): MentionSides {
  const own = mentions.filter(({ voice }) => voice !== "attributed");
  const quoted = mentions.filter(({ voice }) => voice === "attributed");
  return {
    ownAffirming: own.filter(({ polarity }) => polarity === "affirms"),
    ownDenying: own.filter(({ polarity }) => polarity === "denies"),
    quotedAffirming: quoted.filter(({ polarity }) => polarity === "affirms"),
    quotedDenying: quoted.filter(({ polarity }) => polarity === "denies"),
    open: mentions.filter(({ polarity }) => polarity === "open"),
  };
}

/** Of at least one mention: what is neither affirmed nor denied is left open. */
function stateOfSides(sides: MentionSides): CellState {
  if (sides.ownAffirming.length > 0 && sides.ownDenying.length > 0) return "mixed";
  if (sides.ownDenying.length > 0) return "denied";
  if (sides.ownAffirming.length > 0) return "asserted";
  if (sides.quotedAffirming.length > 0 && sides.quotedDenying.length > 0) return "challenged";
  if (sides.quotedDenying.length > 0) return "attributed-denial";
  if (sides.quotedAffirming.length > 0) return "attributed";
  return "open";
}

function findFits(deciding: readonly (readonly Mention[])[]): ArticleCell["fits"] {
  const mentions = deciding.filter((side) => side.every(({ fit }) => fit !== "same")).flat();
  return (["narrower", "wider"] as const).filter((fit) => mentions.some((mention) => mention.fit === fit));
}

function findFlags(deciding: readonly (readonly Mention[])[]): ArticleCell["flags"] {
  const mentions = deciding.filter((side) => side.every(isFlagged)).flat();
  return [
    ...(mentions.some(({ ironic }) => ironic) ? (["ironic"] as const) : []),
    ...(mentions.some(({ apparentError }) => apparentError) ? (["apparent-error"] as const) : []),
  ];
}

function decidingSides(state: CellState, sides: MentionSides): readonly (readonly Mention[])[] {
  if (state === "mixed") return [sides.ownAffirming, sides.ownDenying];
  if (state === "denied") return [sides.ownDenying];
  if (state === "asserted") return [sides.ownAffirming];
  if (state === "challenged") return [sides.quotedAffirming, sides.quotedDenying];
  if (state === "attributed-denial") return [sides.quotedDenying];
  if (state === "attributed") return [sides.quotedAffirming];
  return [sides.open];
}

function isFlagged(mention: Mention): boolean {
  return mention.ironic || mention.apparentError;
}

function orderChecks(checks: readonly ClaimCheck[]): readonly ClaimCheck[] {
  const sortKey = ({ checkedOn, coder }: ClaimCheck) => `${checkedOn} ${coder}`;
  return [...checks].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
