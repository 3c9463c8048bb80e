import type { TextRange } from "@/domain/text/page-text";
import type { ChipView } from "./claim-notes";
import type { Layer } from "./reader-address";

/** A statement in the text and whose it is, for the margin. */
export interface VoiceNoteView {
  readonly token: string;
  readonly number: number;
  readonly ranges: readonly TextRange[];
  /** The speaker, or that nobody is named. */
  readonly speaker: string;
  /** "person · “claimed”, distancing · hedged" */
  readonly line: string;
  /** A person decided on it; else only the method says so. */
  readonly isDecided: boolean;
  /** Where all that the outlet tells of this speaker opens; null where it cannot be told who it is. */
  readonly evidence: string | null;
}

/** A passage that others print, too. */
export interface SharedNoteView extends TextRange {
  readonly token: string;
  readonly number: number;
  /** "Word for word, 16 words. Wire text or copy." */
  readonly line: string;
  readonly others: readonly {
    readonly article: string;
    readonly chip: ChipView;
    readonly name: string;
    readonly dateText: string;
    /** Both texts side by side, with what they share. */
    readonly beside: string;
  }[];
  readonly evidence: string;
}

export interface ChargedWordView extends TextRange {
  readonly token: string;
  /** As printed. */
  readonly word: string;
  readonly reason: string;
}

/** What is to be said of a layer as a whole: what it shows, who says so, or why it shows nothing. */
export interface LayerRemark {
  readonly layer: Layer;
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** The layers that methods lay over the text. */
export interface MethodLayers {
  readonly voices: readonly VoiceNoteView[];
  readonly shared: readonly SharedNoteView[];
  readonly charged: readonly ChargedWordView[];
  /** One a layer. */
  readonly remarks: readonly LayerRemark[];
}
