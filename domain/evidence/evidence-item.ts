import type { ClaimCheck, Mention, PassageRef } from "../claims/claim";
import type { ComparedArticle, ComparedCoding } from "../comparison/comparison";
import type { EvidenceAddress } from "./evidence-address";

/** A stretch of an article with everything that people marked on it that the opened mark counts. */
export interface PassageItem {
  readonly kind: "passage";
  readonly article: ComparedArticle;
  readonly passage: PassageRef;
  readonly mentions: readonly Mention[];
  readonly codings: readonly ComparedCoding[];
  /** What a method measured there; left out where people marked the stretch, or a method proposes a mark. */
  readonly facts?: readonly ItemFact[];
}

/** A label and what stands beside it. */
export interface ItemFact {
  readonly label: string;
  readonly value: string;
}

/** Somebody read the article for the claim and did not find it. */
export interface CheckItem {
  readonly kind: "check";
  readonly article: ComparedArticle;
  readonly check: ClaimCheck;
  readonly sentence: string;
}

/** What is known of an article's date, or the two dates that make a fact unknowable to it. */
export interface DatesItem {
  readonly kind: "dates";
  readonly article: ComparedArticle;
  readonly sentence: string;
}

/** The record itself, where no passage can show what is counted. */
export interface RecordItem {
  readonly kind: "record";
  /** Null for a search, which found no article. */
  readonly article: ComparedArticle | null;
  /** A coding of the headline or the whole article, if the record is one. */
  readonly coding: ComparedCoding | null;
  readonly sentence: string;
  readonly facts: readonly ItemFact[];
}

export type EvidenceItem = PassageItem | CheckItem | DatesItem | RecordItem;

/** What the drawer shows for one mark: exactly the items behind it. */
export interface EvidenceSelection {
  readonly address: EvidenceAddress;
  readonly title: string;
  readonly subtitle: string;
  /** `items.length`; equals the mark's `evidenceCount`. */
  readonly count: number;
  readonly items: readonly EvidenceItem[];
}

/** The number of items by kind, in words for a subtitle. @example "2 passages, 1 check" */
export function describeItems(items: readonly EvidenceItem[]): string {
  const nouns = { passage: "passage", check: "check", dates: "date record", record: "record" } as const;
  return (["passage", "check", "dates", "record"] as const)
    .map((kind) => ({ noun: nouns[kind], count: items.filter((item) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => `${count} ${noun}${count === 1 ? "" : "s"}`)
    .join(", ");
}
