import type { ChargedWord } from "../../charged-words/find-charged-words";
import type { EvidenceAddress } from "../../evidence/evidence-address";
import type { ComparedArticle } from "../comparison";
import type { ArticleLabel } from "../label-articles";

/** Charged words by article: nothing here is added up over articles. */
export interface ChargesComparison {
  /** In order of date. */
  readonly articles: readonly ArticleChargesRow[];
  readonly unread: number;
  readonly sentence: string;
}

export interface ArticleChargesRow {
  readonly article: Pick<ComparedArticle, "key" | "headline">;
  readonly label: ArticleLabel;
  /** Words of outlet voice, without captions: the n of "k of n". */
  readonly voiceWords: number;
  /** In the order of the text. */
  readonly words: readonly ChargedWord[];
  readonly address: EvidenceAddress;
}
