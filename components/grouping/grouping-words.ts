import { capitalise, countOf } from "@/domain/comparison/sentence-parts";
import type { GroupingKind } from "@/domain/suggestions/grouping-proposal";
import type { GroupingCardView } from "./grouping-view";

/** What each kind of proposal is called in a list of kinds. */
export const GROUPING_KIND_WORDS: Readonly<Record<GroupingKind, string>> = {
  new: "New events",
  join: "For an event",
  move: "Move",
  merge: "Merge",
  split: "Split",
};

/** What is asked. */
export function sayQuestion(kind: GroupingKind): string {
  return {
    new: "One event?",
    join: "Part of this event?",
    move: "In another event?",
    merge: "One event instead of two?",
    split: "Two events instead of one?",
  }[kind];
}

/** What is proposed, as a sentence that claims no more than that it looks so. */
export function sayHeading(card: GroupingCardView): string {
  switch (card.kind) {
    case "new":
      return `${capitalise(countOf(card.articles.length, "article"))} look like one event`;
    case "join":
      return card.joins.length === 1
        ? `An article looks like part of “${card.event.title}”`
        : `${capitalise(countOf(card.joins.length, "article"))} look like part of “${card.event.title}”`;
    case "move":
      return `An article of “${card.from.title}” looks more like “${card.into.title}”`;
    case "merge":
      return `“${card.goes.title}” and “${card.stays.title}” look like one event`;
    case "split":
      return `${capitalise(countOf(card.leaving.length, "article"))} of “${card.event.title}” look like another event`;
  }
}

/** What the button does. */
export function submitLabelOf(card: GroupingCardView): string {
  switch (card.kind) {
    case "new":
      return "Make it an event";
    case "join":
      return card.joins.length === 1 ? "Put it in" : "Put the ticked in";
    case "move":
      return "Move it";
    case "merge":
      return "Merge them";
    case "split":
      return "Split them off";
  }
}
