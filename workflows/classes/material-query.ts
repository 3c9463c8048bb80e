import type { Refusal } from "../work-context";

/** What to look for in the texts of a session. */
export type LabelChoice =
  /** Codes of a codebook (`key` or `key@version`); `evidence` adds what the exercise on labels has marked. */
  | { readonly kind: "codes"; readonly codebook: string; readonly keys: readonly string[]; readonly evidence?: boolean }
  | { readonly kind: "questions" }
  | { readonly kind: "claims"; readonly keys: readonly string[] };

/** What a session's material is gathered from. */
export interface MaterialQuery {
  /** The event's address. */
  readonly slug: string;
  /** Keys of two to four articles; the first becomes text A. */
  readonly articles: readonly string[];
  readonly labels: LabelChoice;
  /** Whole paragraphs about what is looked for, in place of the whole texts. */
  readonly extract?: boolean;
  /** Puts `[outlet]` where a text names its own outlet, for sessions that mask it. */
  readonly hideNames?: boolean;
}

export type MaterialRefusal = Refusal<"unknown-event" | "few-texts" | "no-text" | "unknown-label">;
