import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { findDecision } from "@/db/review-decisions";
import { findPlacedSuggestion, isHidden, listBlindArticles, type PlacedSuggestion } from "@/db/review-suggestions";
import { decideSuggestion } from "@/db/suggestions";
import { readClaimProposal } from "@/domain/suggestions/review-proposal";
import type { SuggestionState } from "@/domain/suggestions/suggestion";
import { type MarkAuthor, NO_CODER } from "../save-coding";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";

/** What a person makes of a suggestion. */
export interface Decision {
  readonly state: Exclude<SuggestionState, "open">;
  /** What happened, as the undo bar and the list of changes say it. */
  readonly summary: string;
}

/** Who decides, since when, and with the suggestion as origin of what is taken over. */
export type Decider = MarkAuthor & { readonly origin: string };

/**
 * Decides on one open suggestion: what `work` takes over from it and the decision itself are one change, so that one
 * undo takes back both. Refused where somebody decided it before, in another tab or as another person.
 */
export async function decide(
  { database, coderId, now }: WorkContext,
  suggestionKey: string,
  work: (
    tx: Transaction,
    recorder: ChangeRecorder,
    suggestion: PlacedSuggestion,
    decider: Decider,
  ) => Promise<Decision>,
): Promise<Done | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const at = now();
  const header = ({ summary }: Decision) => ({ action: "decide-suggestion", summary, coderId, at });
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const suggestion = await getOpen(tx, coderId, suggestionKey);
      const decision = await work(tx, recorder, suggestion, { coderId, at, origin: suggestion.key });
      const decided = { state: decision.state, decidedById: coderId, decidedAt: at };
      await decideSuggestion(tx, recorder, suggestion.id, decided);
      return decision;
    });
    return { ok: true, changeKey, summary: result.summary } as const;
  });
}

/** Gives up where the text of a suggestion has changed since it was read: its places would name other words. */
export function refuseCorrected({ isCurrent }: Pick<PlacedSuggestion, "isCurrent">): void {
  if (isCurrent) return;
  giveUp(
    refuse("text-corrected", "This text has been corrected since; it is read again, and proposed anew from that."),
  );
}

async function getOpen(tx: Transaction, coderId: number, key: string): Promise<PlacedSuggestion> {
  const suggestion = await findPlacedSuggestion(tx, key);
  if (suggestion === null) giveUp(refuse("gone", "This is no longer proposed: its text has been read again since."));
  if (suggestion.state !== "open") giveUp(await sayDecided(tx, coderId, suggestion));
  return suggestion;
}

const STATE_WORDS = { accepted: "accepted", corrected: "taken over with changes", rejected: "rejected" } as const;

/** Who was quicker, unless that would tell the coder about articles that they are still at work on. */
async function sayDecided(tx: Transaction, coderId: number, suggestion: PlacedSuggestion): Promise<Refusal> {
  const { id, state, decidedById } = suggestion;
  if (decidedById === coderId) {
    return refuse("decided", "You have decided this already, perhaps in another window.");
  }
  const articles = articlesOf(suggestion);
  const blind = await listBlindArticles(tx, { coderId }, articles);
  const { coder } = await findDecision(tx, id);
  if (state === "open" || coder === null || isHidden({ coderId }, blind, { state, decidedById, articles })) {
    return refuse("decided", "This has been decided meanwhile.");
  }
  return refuse("decided", `${coder.name} has ${STATE_WORDS[state]} this already.`);
}

/** Keys of the articles that a suggestion has passages in. */
export function articlesOf({ kind, articleKey, proposal }: PlacedSuggestion): readonly string[] {
  const claim = kind === "claim" ? readClaimProposal(proposal) : null;
  if (claim !== null) return [...new Set(claim.mentions.map(({ article }) => article))];
  return articleKey === null ? [] : [articleKey];
}
