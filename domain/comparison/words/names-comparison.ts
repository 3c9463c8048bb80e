import type { ActorType } from "../../actors/actor-type";
import type { ActorName, NameKind } from "../../actors/find-actors";
import type { EvidenceAddress } from "../../evidence/evidence-address";
import type { TextRange } from "../../text/page-text";
import type { ComparedColumn, ComparisonOptions } from "../comparison";

/** What outlets call the same actor, as the page, twin, drawer and command line show it. */
export interface NamesComparison {
  /** Whose words the counts are of: the outlet's own, quoted ones, or both. */
  readonly voice: ComparisonOptions["voice"];
  /** Every column of the comparison, with how many of its articles were read for names. */
  readonly columns: readonly NamesColumn[];
  /** Actors that several columns name; those that they call differently first. */
  readonly rows: readonly ActorRow[];
  /** Actors that one column names: there is nothing to compare. */
  readonly alone: readonly ActorRow[];
  /** Articles whose present text was read for names, and those of the comparison that were not. */
  readonly articles: number;
  readonly unread: number;
  readonly sentence: string;
  /** Key of the row that the sentence tells of; null where it tells of all. */
  readonly told: string | null;
}

export interface NamesColumn {
  readonly column: ComparedColumn;
  readonly articles: number;
}

/**
 * How the columns that name an actor differ: in how they describe it, else in the titles they give it, else in the names
 * they use, or not at all.
 */
export const NAME_DIFFERENCES = ["described", "titled", "named", "none"] as const;
export type NameDifference = (typeof NAME_DIFFERENCES)[number];

export interface ActorRow {
  /** As addresses name it. */
  readonly key: string;
  readonly name: string;
  readonly type: ActorType;
  readonly difference: NameDifference;
  /** Articles that name it. */
  readonly articles: number;
  /** One a column, in the columns' order; no forms: the column does not name it in these words. */
  readonly cells: readonly { readonly column: string; readonly forms: readonly NameForm[] }[];
  /** Places in the words that are counted. */
  readonly count: number;
  readonly address: EvidenceAddress;
  /** What each article calls it, with all places in both voices. */
  readonly names: readonly ActorName[];
}

/** One name of an actor in one column. */
export interface NameForm {
  /** As printed at its first place. */
  readonly text: string;
  readonly kind: NameKind;
  /** Places in the outlet's own words, and in words that it quotes; a voice that is not chosen counts 0. */
  readonly own: number;
  readonly quoted: number;
  /** The sum: what the drawer holds. */
  readonly count: number;
  /** Articles of the column that use it. */
  readonly articles: number;
  readonly address: EvidenceAddress;
}

/** Forms that say more of an actor than its name. */
export function isDescription({ kind }: Pick<NameForm, "kind">): boolean {
  return kind === "epithet" || kind === "titled";
}

/** The places of a name in the words that are counted, in order. */
export function placesIn(
  { outlet, quoted }: Pick<ActorName, "outlet" | "quoted">,
  voice: ComparisonOptions["voice"],
): readonly TextRange[] {
  if (voice === "outlet") return outlet;
  if (voice === "quoted") return quoted;
  return [...outlet, ...quoted].toSorted((x, y) => x.start - y.start);
}
