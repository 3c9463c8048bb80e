"use client";

import { createContext, useContext } from "react";
import type { TextRange } from "@/domain/text/page-text";
import type { Mark, MarkAnswer, MarkingActions } from "./marking-actions";
import type { MarkingSetup } from "./marking-setup";

/** A change that can be taken back. */
export interface LastChange {
  readonly changeKey: string;
  readonly summary: string;
}

/**
 * What everything that marks shares on one page. Not the selection: an article has hundreds of buttons, and none of
 * them need be drawn again when it moves.
 */
export interface Marking {
  readonly setup: MarkingSetup;
  readonly actions: MarkingActions;
  readonly isPicking: boolean;
  readonly isBusy: boolean;
  /** The claim that a passage is being looked for, and the mention that is being changed. */
  readonly wanted: { readonly claim: string; readonly replaces: string | null } | null;
  /** Runs an action, announces what it did and offers to undo it; a refusal is kept until the next try. */
  perform(work: () => Promise<MarkAnswer>, announcement?: string): Promise<MarkAnswer>;
  /**
   * Makes a mark: it is written down on this device, sent, and waits here where nobody answers. `label` says what it is
   * ("Economic, sentence 4"), `announcement` what came of it where something better than the server's words is known.
   */
  mark(mark: Mark, label: string, announcement?: string): Promise<MarkAnswer>;
  /** Tries what waits once more, now; answers whether all of it is stored by then. */
  saveWaiting(): Promise<boolean>;
  /** Whether everything that was marked here is stored; idle while nothing was. */
  readonly saving: "idle" | "saved" | "waiting";
  togglePicking(): void;
  /** Asks for a passage that bears on a claim. */
  lookFor(claim: string): void;
  /** Opens one's own mention to change it. */
  editMention(mention: string): void;
  close(): void;
}

/** What is selected; for the palette and its parts. */
export interface MarkedPlace {
  readonly selection: TextRange | null;
  /** Where the selection stands: "sentence 4", "sentences 4 to 6". */
  readonly place: string;
  readonly wordCount: number;
  /** Why the last try was refused, or null. */
  readonly refusal: string | null;
}

export const MarkedPlaceContext = createContext<MarkedPlace>({
  selection: null,
  place: "",
  wordCount: 0,
  refusal: null,
});

export function useMarkedPlace(): MarkedPlace {
  return useContext(MarkedPlaceContext);
}

export const MarkingContext = createContext<Marking | null>(null);

export function useMarking(): Marking {
  const marking = useContext(MarkingContext);
  if (marking === null) throw new Error("used outside of a marking sheet");
  return marking;
}
