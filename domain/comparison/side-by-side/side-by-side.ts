import type { ActorType } from "../../actors/actor-type";
import type { NameKind } from "../../actors/find-actors";
import type { EvidenceAddress } from "../../evidence/evidence-address";
import type { SharedTextKind } from "../../shared-text/find-shared-text";
import type { TextRange } from "../../text/page-text";
import type { ArticleCell, CellState } from "../comparison";
import type { ArticleLabel } from "../label-articles";
import type { PrintingRun } from "../quotations/quotation-comparison";

/** What two articles can have in common: the same claim, the same words, the same people and organisations. */
export const TIE_KINDS = ["claims", "text", "actors"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** Two articles of an event beside each other, as the page, its twins and the drawer show them. */
export interface SideBySide {
  readonly a: SideArticle;
  readonly b: SideArticle;
  /** Every article that can stand on either side, in order of date. */
  readonly choices: readonly SideArticle[];
  /** The kind of ties that is drawn. */
  readonly shown: TieKind;
  /** How many ties there are of each kind; null where the two texts have not been compared. */
  readonly counts: Readonly<Record<TieKind, number | null>>;
  /** Those of the kind that is drawn, in the order of the first text. */
  readonly ties: readonly Tie[];
  /** Of these ties, at most 20 words. */
  readonly sentence: string;
}

export interface SideArticle {
  readonly key: string;
  readonly label: ArticleLabel;
  readonly headline: string;
  readonly dateText: string;
  readonly words: number;
  readonly hasText: boolean;
}

export type Tie = ClaimTie | TextTie | ActorTie;

interface TieBase {
  /** Names the tie in an address: lower-case letters, digits and hyphens. */
  readonly key: string;
  /** From 1; stands in both texts. */
  readonly number: number;
  readonly address: EvidenceAddress;
  readonly evidenceCount: number;
}

/** Where a tie stands in the current text of one article: in order, free of overlaps, UTF-16 code units. */
export interface TieSide {
  /** Empty where the text is not stored, or lost the words. */
  readonly places: readonly TextRange[];
}

/** A claim with passages in both articles. */
export interface ClaimTie extends TieBase {
  readonly kind: "claims";
  readonly statement: string;
  /** A method proposes the claim and nobody has decided on it. */
  readonly isProposed: boolean;
  /** One article affirms the claim and the other denies or challenges it. */
  readonly standsApart: boolean;
  readonly a: ClaimSide;
  readonly b: ClaimSide;
}

export interface ClaimSide extends TieSide {
  readonly state: CellState;
  readonly alsoChallenged: boolean;
  readonly fits: ArticleCell["fits"];
  /** Every passage is a method's proposal. */
  readonly isProposed: boolean;
  /** The words of each passage; of a text that is not stored the first eight words. */
  readonly quotes: readonly string[];
  readonly address: EvidenceAddress;
  readonly evidenceCount: number;
}

/** A passage of at least twelve words that both articles print. */
export interface TextTie extends TieBase {
  readonly kind: "text";
  readonly sharedKind: SharedTextKind;
  /** Whether both print the same words; typography and punctuation set aside. */
  readonly isVerbatim: boolean;
  /** Words of the passage in the first article. */
  readonly words: number;
  /** The passage as the first article prints it, with what only the second has put in. */
  readonly runs: readonly PrintingRun[];
  readonly a: TieSide;
  readonly b: TieSide;
}

/** A person, organisation or place that both articles name. */
export interface ActorTie extends TieBase {
  readonly kind: "actors";
  readonly name: string;
  readonly type: ActorType;
  /** The two do not use the same names; capitals set aside. */
  readonly isCalledDifferently: boolean;
  readonly a: ActorSide;
  readonly b: ActorSide;
}

export interface ActorSide extends TieSide {
  /** What the article calls the actor, most frequent first, in the words that the comparison counts. */
  readonly forms: readonly { readonly text: string; readonly kind: NameKind; readonly count: number }[];
}
