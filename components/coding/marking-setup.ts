import type { ClaimKind, Mention } from "@/domain/claims/claim";
import type { MarkedStretch } from "./marking-actions";
import type { RoundStepView } from "./round-step";

export interface CoderView {
  readonly key: string;
  readonly name: string;
}

/** A code as the palette offers it. */
export interface PaletteCode {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly example: string;
  readonly counterExample: string;
  /** Questions about the whole article, where the codebook asks them. */
  readonly questions: readonly string[];
  /** Headings that it stands under, the topmost first, as one line; or null. */
  readonly heading: string | null;
  /** What was agreed on it in doubtful cases, the newest first: the first few of `rulingCount`. */
  readonly rulings: readonly PaletteRuling[];
  readonly rulingCount: number;
  readonly digit: number;
  readonly slot: number | null;
}

/** What was agreed on a code, as the palette shows it. */
export interface PaletteRuling {
  readonly key: string;
  readonly text: string;
  /** Headline of the article that raised the question, or null. */
  readonly headline: string | null;
  /** ISO day. */
  readonly date: string;
}

/** A coding of the person who is at work. */
export interface OwnCoding {
  readonly key: string;
  readonly code: string;
  readonly scope: "passage" | "headline" | "article" | "primary";
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
  /** Where it stands in the version that is shown; null for other scopes. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

export interface PickableClaim {
  readonly key: string;
  readonly number: number;
  readonly statement: string;
  readonly kind: ClaimKind;
}

/** A passage of the original that has no place in the version in plain language yet. */
export interface UnplacedPassage {
  readonly key: string;
  readonly firstWords: string;
  readonly text: string;
}

export type WorkState = "none" | "open" | "submitted";

/** Everything that marking needs to know of the page. */
export interface MarkingSetup {
  readonly articleKey: string;
  readonly versionId: MarkedStretch["versionId"];
  readonly codebook: { readonly key: string; readonly name: string; readonly codes: readonly PaletteCode[] };
  readonly codings: readonly OwnCoding[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly PickableClaim[];
  /** Slug of the event that new claims belong to, or null outside of any. */
  readonly event: string | null;
  readonly outlets: readonly { readonly key: string; readonly name: string }[];
  readonly coder: CoderView | null;
  readonly coders: readonly CoderView[];
  /** Whether whoever looks may mark at all. */
  readonly mayMark: boolean;
  /** Whether somebody else can go to work in this browser: not where people sign in. */
  readonly mayChooseCoder: boolean;
  readonly work: { readonly claims: WorkState; readonly codebook: WorkState };
  /** Rounds in which the coder was given this article; null where none gave it. */
  readonly rounds: { readonly claims: RoundStepView | null; readonly codebook: RoundStepView | null };
  readonly unplaced: readonly UnplacedPassage[];
}
