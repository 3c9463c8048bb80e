import type { Claim, ClaimCheck, ClaimLink, MarkProposal, Mention, PassageRef } from "../claims/claim";

/**
 * The one comparison of an event: what `compare-event` loads (`ComparisonInput`) and what the page, its twins, the
 * drawer and the command line show (`Comparison`). Articles, claims, codes and coders are named by their keys.
 */

export interface ComparedEvent {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: "event" | "dossier";
  readonly summary: string;
  readonly inclusionRule: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly population: string;
  readonly query: string;
  readonly exclusions: string;
  readonly fictional: boolean;
}

/** One column: an outlet, or a single article whose outlet is unknown (never pooled with other unknowns). */
export interface ComparedColumn {
  /** Outlet key, or article key for an unknown outlet. */
  readonly key: string;
  readonly name: string;
  /** Two letters; `?1`, `?2` … for unknown outlets in slot order. */
  readonly letters: string;
  /** Stored colour slot, from 1; null for unknown outlets, which are drawn in the secondary colour. */
  readonly slot: number | null;
  readonly isKnown: boolean;
}

export const GENRES = ["report", "analysis", "opinion", "interview", "live", "satire", "unknown"] as const;
export type Genre = (typeof GENRES)[number];

export const PROVENANCES = ["own", "wire", "rewrite", "press-release", "translation", "unknown"] as const;
export type Provenance = (typeof PROVENANCES)[number];

export interface ComparedArticle {
  readonly key: string;
  readonly column: string;
  readonly headline: string;
  /** ISO date cut to its precision, or null. */
  readonly publishedOn: string | null;
  readonly publishedPrecision: "day" | "month" | "year" | null;
  readonly publishedEvidence: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** As coded by a person, else as declared. */
  readonly genre: Genre;
  readonly provenance: Provenance;
  readonly role: "about" | "background";
  readonly roleReason: string;
  /** Words of headline, standfirst and body, without captions. */
  readonly wordCount: number;
  readonly versionKey: string;
  readonly hasText: boolean;
}

/** A coder's work with one codebook on one article. Without `submittedAt` it gives no denominator. */
export interface ComparedAssignment {
  readonly article: string;
  readonly coder: string;
  readonly submittedAt: string | null;
  /** Training never counts; an adjudication replaces the coders it settles. Left out: `main`. */
  readonly phase?: "training" | "reliability" | "main" | "adjudication";
}

export interface ComparedCoding {
  readonly key: string;
  readonly article: string;
  readonly coder: string;
  readonly code: string;
  readonly scope: "passage" | "headline" | "article" | "primary";
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
  readonly passage: PassageRef | null;
  /** Only where a method proposed it; `coder` names the method then. */
  readonly proposal?: MarkProposal;
}

export interface ComparedCodebook {
  readonly key: string;
  readonly name: string;
  readonly version: number;
  readonly purpose: "counting" | "reading";
  readonly codes: readonly { readonly key: string; readonly name: string; readonly definition: string }[];
}

export const COVERAGE_STATES = ["found-excluded", "searched-not-found", "could-not-search", "not-searched"] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export interface CoverageSearch {
  readonly key: string;
  readonly outlet: string;
  readonly outletName: string;
  readonly letters: string;
  readonly state: CoverageState;
  readonly place: string;
  readonly query: string;
  readonly searchedOn: string | null;
  readonly note: string;
  readonly by: string | null;
}

/**
 * What methods propose for an event and nobody has decided on; empty unless the reader switched it on. Kept apart from
 * what people entered all the way, so that neither can change the other.
 */
export interface SuggestedMarks {
  readonly claims: readonly Claim[];
  /** Among these claims. */
  readonly links: readonly ClaimLink[];
  readonly mentions: readonly Mention[];
  readonly codings: readonly ComparedCoding[];
  /** Which method has read which article for the codebook's frames, whether or not it proposes any. */
  readonly readings: readonly { readonly article: string; readonly method: string }[];
}

export const NO_SUGGESTIONS: SuggestedMarks = { claims: [], links: [], mentions: [], codings: [], readings: [] };

export interface ComparisonInput {
  readonly event: ComparedEvent;
  readonly columns: readonly ComparedColumn[];
  /** Articles of every role; the options decide which enter. */
  readonly articles: readonly ComparedArticle[];
  readonly claims: readonly Claim[];
  readonly links: readonly ClaimLink[];
  readonly mentions: readonly Mention[];
  readonly checks: readonly ClaimCheck[];
  readonly codebook: ComparedCodebook;
  readonly assignments: readonly ComparedAssignment[];
  readonly codings: readonly ComparedCoding[];
  readonly searches: readonly CoverageSearch[];
  /** Display names by coder key. */
  readonly coders: Readonly<Record<string, string>>;
  readonly suggested: SuggestedMarks;
}

/** The switches of a comparison; all live in the address. */
export interface ComparisonOptions {
  /** Whose words a frame is counted in. */
  readonly voice: "outlet" | "quoted" | "both";
  /** `any`: applied anywhere in the article; `article`: judged after reading the whole; `passage`: in a passage. */
  readonly level: "any" | "article" | "passage";
  /** Empty: all genres. */
  readonly genres: readonly Genre[];
  readonly roles: readonly ("about" | "background")[];
  /** Whether what methods propose is shown and counted, apart from what people coded. */
  readonly suggestions: boolean;
  /** Whether wire text that several articles print counts once or in each; words alone are counted by it. */
  readonly wireText: "once" | "each";
}

export const DEFAULT_OPTIONS: ComparisonOptions = {
  voice: "outlet",
  level: "any",
  genres: [],
  roles: ["about"],
  suggestions: false,
  wireText: "once",
};

/** States of a claim in one article; the order is that of CONCEPTS: the first that fits. */
export const CELL_STATES = [
  "mixed",
  "denied",
  "asserted",
  "challenged",
  "attributed-denial",
  "attributed",
  "open",
  "not-knowable",
  "absent",
  "not-checked",
] as const;
export type CellState = (typeof CELL_STATES)[number];

export const CELL_FAMILIES = ["says", "quotes", "contests", "without", "not-checked"] as const;
export type CellFamily = (typeof CELL_FAMILIES)[number];

export interface ArticleCell {
  readonly claim: string;
  readonly article: string;
  readonly column: string;
  readonly state: CellState;
  /** Asserted, and somebody who is quoted denies it. */
  readonly alsoChallenged: boolean;
  readonly fits: readonly ("narrower" | "wider")[];
  readonly hedged: boolean;
  readonly flags: readonly ("ironic" | "apparent-error")[];
  /** No strict majority of those who read the article for the claim reads it so. */
  readonly isSplit: boolean;
  /** Keys of the mentions that make the state. */
  readonly mentions: readonly string[];
  /** For `absent`: who read it and when; beside mentions: who else looked for it in vain. */
  readonly checks: readonly ClaimCheck[];
  /** For `not-knowable`: the two days that were compared, in one sentence. */
  readonly reason: string | null;
}

/** A column's cell: its articles keep their own states, most frequent first. */
export interface ColumnCell {
  readonly claim: string;
  readonly column: string;
  readonly states: readonly { readonly state: CellState; readonly articles: readonly string[] }[];
  readonly cells: readonly ArticleCell[];
  /** What the mark stands for and its drawer must show: passages, checks or compared dates. */
  readonly evidenceCount: number;
}

export interface ClaimRow {
  readonly claim: Claim;
  readonly cells: readonly ColumnCell[];
  readonly inConflict: boolean;
  /** Claims that this one contradicts and that are asserted, too. */
  readonly contradicts: readonly string[];
  readonly narrowerOf: readonly string[];
  readonly updates: readonly string[];
  /** Share of checked article pairs of which one affirms and the other denies or challenges; null without pairs. */
  readonly disagreement: number | null;
  /** Article pairs of which one affirms and the other was checked and lacks it. */
  readonly affirmsAgainstAbsent: number;
  readonly affirming: number;
  readonly contesting: number;
  readonly absent: number;
  readonly notChecked: number;
}

export interface ClaimMatrix {
  readonly columns: readonly ComparedColumn[];
  /** Facts, conflicts first, then by disagreement. */
  readonly rows: readonly ClaimRow[];
  /** Evaluations, predictions and demands: never conflicts. */
  readonly otherRows: readonly ClaimRow[];
  /** Claims that a method proposes and nobody has decided on, of every kind; never among the rows of people. */
  readonly suggestedRows: readonly ClaimRow[];
  /** Of people's rows. */
  readonly sentence: string;
  /** Of the proposed ones; empty without any. */
  readonly suggestedSentence: string;
}

/** One code in one article, over its coders. */
export interface FrameMark {
  readonly article: string;
  readonly column: string;
  readonly code: string;
  /** `present` and `absent` by strict majority of those who submitted; a tie is `split`; nobody: `not-coded`. */
  readonly state: "present" | "absent" | "split" | "not-coded";
  readonly isPrimary: boolean;
  readonly inHeadline: boolean;
  readonly codersFor: readonly string[];
  readonly codersAll: readonly string[];
  /** Keys of the codings that make it. */
  readonly codings: readonly string[];
  /** Nobody has finished the article: the state is what a method proposes, and the coders are methods. */
  readonly isSuggested: boolean;
}

export interface FrameRow {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  /** One entry a column, in the columns' order. */
  readonly panels: readonly {
    readonly column: string;
    /** Articles with the code present. */
    readonly k: number;
    /** Articles submitted with the codebook, and those that only a method has read. */
    readonly n: number;
    readonly split: number;
    /** The part of `k` and of `n` that rests on a method alone. */
    readonly suggestedK: number;
    readonly suggestedN: number;
    readonly marks: readonly FrameMark[];
    readonly evidenceCount: number;
  }[];
  readonly k: number;
  readonly n: number;
}

export interface FramingComparison {
  readonly codebook: ComparedCodebook;
  /** Frames that at least one article has first, most frequent first; then the rest in the codebook's order. */
  readonly rows: readonly FrameRow[];
  readonly columns: readonly ComparedColumn[];
  /** Articles submitted with the codebook, and with suggestions switched on those that only a method has read. */
  readonly n: number;
  /** The part of `n` that only a method has read. */
  readonly suggestedN: number;
  /** The methods whose proposals are counted, by name and version; empty without any. */
  readonly methods: readonly string[];
  /** People. */
  readonly coders: number;
  readonly sentence: string;
}

export interface Finding {
  readonly kind: "all-say" | "differ-on" | "leaves-out";
  /** At most 20 words beside the claim's own. */
  readonly sentence: string;
  readonly note: string;
  /** The claim's row that the finding opens; null where there is nothing to find, and then the sentence says so. */
  readonly claim: string | null;
  /** Of what is left out: the column whose articles lack it. */
  readonly column: string | null;
}

export interface HeadlineEntry {
  readonly article: ComparedArticle;
  readonly column: ComparedColumn;
  readonly dateText: string;
}

export interface CoverageRow {
  readonly column: ComparedColumn;
  /** Keys of the articles about the event, and of those in its background. */
  readonly about: readonly string[];
  readonly background: readonly string[];
  readonly words: number;
  readonly dates: string;
}

export interface CoverageLedger {
  readonly included: readonly CoverageRow[];
  readonly searches: readonly CoverageSearch[];
  readonly inclusionRule: string;
  readonly population: string;
  readonly query: string;
  readonly exclusions: string;
  readonly sentence: string;
}

export interface MissingEntry {
  readonly article: string;
  readonly column: string;
  readonly claim: string;
  readonly state: "absent" | "not-checked";
  /** Articles that affirm it. */
  readonly carriedBy: readonly string[];
}

export interface Comparison {
  readonly event: ComparedEvent;
  readonly options: ComparisonOptions;
  readonly columns: readonly ComparedColumn[];
  readonly articles: readonly ComparedArticle[];
  readonly coderCount: number;
  readonly wordCount: number;
  readonly findings: readonly Finding[];
  readonly matrix: ClaimMatrix;
  readonly missing: { readonly entries: readonly MissingEntry[]; readonly sentence: string };
  readonly headlines: readonly HeadlineEntry[];
  readonly framing: FramingComparison;
  readonly coverage: CoverageLedger;
  readonly timelineSentence: string;
}
