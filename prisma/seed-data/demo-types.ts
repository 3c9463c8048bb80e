/**
 * The shape in which the demo is written down: by hand, close to how a person would say it. `seed.ts` turns it into
 * calls of the same workflows that the screens call; nothing here is inserted into a table directly. A passage is
 * named by its words, which must occur exactly once in the named text.
 */

export interface DemoOutlet {
  readonly key: string;
  readonly name: string;
  /** The two letters of its chip. */
  readonly letters: string;
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
  readonly facts: readonly DemoOutletFact[];
}

export interface DemoOutletFact {
  readonly kind: "fact" | "legal-listing" | "rating";
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly asOf: string;
}

export interface DemoArticle {
  readonly key: string;
  /** File beside this one that holds the page as a reader would copy it: masthead, headline, text, closing rows. */
  readonly file: string;
  /** Key of an outlet; null where nobody knows it. */
  readonly outlet: string | null;
  readonly headline: string;
  readonly author: string | null;
  readonly publishedOn: string;
  readonly genre: "report" | "analysis" | "opinion" | "interview" | "live" | "satire" | "unknown";
  readonly provenance: "own" | "wire" | "rewrite" | "press-release" | "translation" | "unknown";
  readonly role: "about" | "background";
  readonly roleReason: string;
  /** File of the same article in plain language; null for the document pack. */
  readonly plainFile: string | null;
}

export interface DemoClaim {
  readonly key: string;
  readonly statement: string;
  readonly kind: "fact" | "evaluation" | "prediction" | "demand";
  /** ISO day from which the fact could be known; null where it is older than every article. */
  readonly knowableFrom: string | null;
  readonly originArticle: string;
  readonly links: readonly { readonly kind: "narrower" | "contradicts" | "updates"; readonly claim: string }[];
}

export interface DemoSpeaker {
  readonly name: string;
  readonly type: "person" | "organisation" | "document" | "role" | "anonymous";
  /** Key of the outlet that is cited for these words ("the Wire reports that …"), else null. */
  readonly viaOutlet: string | null;
}

export interface DemoMention {
  readonly claim: string;
  readonly article: string;
  /** The exact words; they occur once in the article. */
  readonly words: string;
  /** The matching words of the plain version; they occur once there. */
  readonly plainWords: string | null;
  readonly voice: "own" | "presupposed" | "attributed";
  readonly polarity: "affirms" | "denies" | "open";
  readonly hedged: boolean;
  readonly fit: "same" | "narrower" | "wider";
  readonly verb: string | null;
  readonly verbClass:
    "neutral" | "affirming" | "conceding" | "distancing" | "denying" | "attacking" | "directive-or-commissive" | null;
  readonly ironic: boolean;
  readonly apparentError: boolean;
  /** Innermost speaker first; empty unless the voice is attributed. */
  readonly speakers: readonly DemoSpeaker[];
  /** Coder key. */
  readonly by: string;
  readonly note: string | null;
}

/** "Read for this claim, not there": the person, the day. */
export interface DemoCheck {
  readonly claim: string;
  readonly article: string;
  readonly by: string;
  readonly on: string;
}

export interface DemoCoding {
  readonly by: string;
  readonly article: string;
  readonly codebook: string;
  readonly code: string;
  readonly scope: "passage" | "headline" | "article" | "primary";
  /** For scope `passage` the exact words; null for the others. */
  readonly words: string | null;
  readonly plainWords: string | null;
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
}

export interface DemoCoverage {
  /** Outlet key. */
  readonly outlet: string;
  readonly state: "found-excluded" | "searched-not-found" | "could-not-search" | "not-searched";
  readonly place: string;
  readonly query: string;
  readonly searchedOn: string | null;
  readonly by: string;
  /** For `found-excluded` the headline and why; else what there is to know. */
  readonly note: string;
}

export interface DemoEvent {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly inclusionRule: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly population: string;
  readonly query: string;
  readonly exclusions: string;
  readonly glossary: readonly { readonly term: string; readonly definition: string }[];
}

export interface DemoData {
  readonly event: DemoEvent;
  readonly coders: readonly { readonly key: string; readonly name: string }[];
  readonly outlets: readonly DemoOutlet[];
  readonly articles: readonly DemoArticle[];
  readonly claims: readonly DemoClaim[];
  readonly mentions: readonly DemoMention[];
  readonly checks: readonly DemoCheck[];
  readonly codings: readonly DemoCoding[];
  readonly coverage: readonly DemoCoverage[];
}
