import { NO_CHANGES, type SuggestionChanges } from "./merge-suggestions";

/** What the kinds of suggestions are called, in the order in which they are told. */
const KIND_NAMES: readonly (readonly [kind: string, name: string])[] = [
  ["attribution", "Who says what"],
  ["frame", "Frames"],
  ["claim", "Claims"],
  ["grouping", "Which articles belong together"],
];

/** One line of what a run changed. */
export interface ChangeLine {
  readonly name: string;
  /** `12 proposals new, 3 gone, 40 as before; 5 decisions kept`. */
  readonly words: string;
}

/**
 * What a run changed, a line for each kind of suggestion that it had to do with. With `tellsDecisions` false nothing
 * tells how many decisions there are: whoever is still at work on these texts learns nothing of others' from it.
 *
 * @example sayChanges({ claim: { added: 12, removed: 3, kept: 40, decided: 5 } }, { tellsDecisions: true })
 */
export function sayChanges(
  changes: Readonly<Record<string, SuggestionChanges>>,
  { tellsDecisions }: { readonly tellsDecisions: boolean },
): readonly ChangeLine[] {
  return KIND_NAMES.flatMap(([kind, name]) => {
    const { added, removed, kept, decided } = changes[kind] ?? NO_CHANGES;
    if (added + removed + kept + (tellsDecisions ? decided : 0) === 0) return [];
    const decisions =
      tellsDecisions && decided > 0 ? `; ${decided} ${decided === 1 ? "decision" : "decisions"} kept` : "";
    const proposals =
      added + removed === 0 ? `nothing new, nothing gone, ${kept} as before` : sayCounts(added, removed, kept);
    return [{ name, words: `${proposals}${decisions}` }];
  });
}

function sayCounts(added: number, removed: number, kept: number): string {
  return `${added} ${added === 1 ? "proposal" : "proposals"} new, ${removed} gone, ${kept} as before`;
}
