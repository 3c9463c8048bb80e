import type { Mark } from "../marking-actions";

/** What a mark says beside its label, in words that can be copied: "quoted words, unsure, “The mayor's own phrase.”" */
export function describeMark(mark: Mark): string {
  switch (mark.kind) {
    case "coding": {
      const { voice, unsure, note } = mark.draft;
      return joined([voice === "quoted" ? "quoted words" : null, ...remarksOf(unsure, note)], "without a note");
    }
    case "mention": {
      const { polarity, voice, speakers, unsure, note } = mark.draft;
      const said = [polarity, `${voice} voice`, ...speakers.map(({ name }) => name)];
      return joined([...said, ...remarksOf(unsure, note)], "");
    }
    case "remove-coding":
    case "remove-mention":
      return "removed";
    case "check":
      return "read for it, not there";
  }
}

function remarksOf(unsure: boolean, note: string | null): readonly (string | null)[] {
  return [unsure ? "unsure" : null, note === null ? null : `“${note}”`];
}

function joined(parts: readonly (string | null)[], nothing: string): string {
  return parts.filter((part) => part !== null).join(", ") || nothing;
}
