import type { ClaimKind, ClaimLinkKind, Fit, Polarity, SpeakerType, VerbClass } from "@/domain/claims/claim";
import type { PassageLocator } from "@/workflows/make-record";

/**
 * The shape in which the dossier of real articles is written down. Their texts are not here: a passage is named by how
 * it begins, never by more than eight words, and everything else is ours.
 */

export type DossierArticle = "southfront" | "sputnik" | "unattributed" | "breitbart-account" | "breitbart-parliament";

export type DossierPassage = PassageLocator & { readonly article: DossierArticle };

export type DossierEventKey = "orders" | "injunction" | "criticism" | "reports";

export interface DossierEvent {
  readonly key: DossierEventKey;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly inclusionRule: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly articles: readonly {
    readonly article: DossierArticle;
    readonly role: "about" | "background";
    readonly reason: string;
  }[];
  /** Names of outlets that nobody searched, and what there is to know of each. */
  readonly notSearched: readonly { readonly outlet: string; readonly note: string }[];
  readonly glossary: readonly { readonly term: string; readonly definition: string }[];
}

export interface DossierClaim {
  readonly key: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  /** ISO day (month, year) from which it could be known; null: older than every article. */
  readonly knowableFrom: string | null;
  readonly originArticle: DossierArticle;
  readonly events: readonly DossierEventKey[];
  readonly links: readonly { readonly kind: ClaimLinkKind; readonly claim: string }[];
  /** Articles that were read for it and do not have it. */
  readonly absentIn: readonly DossierArticle[];
}

export interface DossierSpeaker {
  readonly name: string;
  readonly type: SpeakerType;
  /** Name of the outlet that is cited for these words, else null. */
  readonly via: string | null;
}

export interface DossierMention {
  readonly claim: string;
  readonly passage: string;
  readonly voice: "own" | "presupposed" | "attributed";
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly fit: Fit;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly ironic: boolean;
  readonly apparentError: boolean;
  readonly unsure: boolean;
  readonly note: string | null;
  /** Innermost first; empty unless attributed. */
  readonly speakers: readonly DossierSpeaker[];
}

export interface DossierCoding {
  readonly article: DossierArticle;
  readonly codebook: "policy-frames" | "five-generic-frames";
  readonly code: string;
  readonly scope: "passage" | "headline" | "article" | "primary";
  /** Name of a passage for scope `passage`, else null. */
  readonly passage: string | null;
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
}
