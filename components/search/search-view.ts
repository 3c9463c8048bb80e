import type { ClaimKind } from "@/domain/claims/claim";
import type { Genre } from "@/domain/comparison/comparison";
import type { KnownDates } from "@/domain/dates/format-date";
import type { Excerpt, HitPiece } from "@/domain/search/hit-passage";

/** An event that a hit belongs to. */
export interface EventLink {
  readonly slug: string;
  readonly title: string;
}

export interface ArticleHitView extends KnownDates {
  readonly key: string;
  readonly headline: readonly HitPiece[];
  readonly outlet: { readonly key: string; readonly name: string; readonly letters: string } | null;
  readonly outletState: string;
  readonly genre: Genre;
  readonly events: readonly EventLink[];
  readonly hasText: boolean;
  readonly excerpt: Excerpt | null;
  /** Places of the words in its text. */
  readonly places: number;
  /** What people marked in the sentence that is shown. */
  readonly marks: {
    readonly codes: readonly { readonly key: string; readonly name: string; readonly passage: string }[];
    readonly claims: readonly { readonly key: string; readonly statement: string; readonly passage: string }[];
  };
}

export interface ClaimHitView {
  readonly key: string;
  readonly statement: readonly HitPiece[];
  readonly kind: ClaimKind;
  readonly events: readonly EventLink[];
}

export interface NoteHitView {
  readonly on: "coding" | "mention" | "search";
  readonly note: Excerpt;
  readonly about: string;
  readonly claim: string | null;
  readonly coder: string | null;
  readonly article: { readonly key: string; readonly headline: string } | null;
  readonly passage: string | null;
  readonly event: EventLink | null;
}

export interface EventHitView {
  readonly slug: string;
  readonly title: readonly HitPiece[];
  readonly excerpt: Excerpt | null;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
}
