import type { Attribution, AttributedSource, AttributionCue } from "../../attribution/attribution";
import {
  type AttributionDecision,
  type CountedAttribution,
  decideAttributions,
  type PersonsAttribution,
} from "../../attribution/decided-attributions";
import type { TextRange } from "../../text/page-text";
import type { ArticleVoiceFigures } from "../voices/voices-comparison";

/** A statement as the reader draws it: from the first to the last unit of what is said, in UTF-16 code units. */
export interface LaidVoice extends TextRange {
  /** The words themselves, in order; the cue may stand between them. */
  readonly content: readonly TextRange[];
  /** Null: the text names nobody. */
  readonly source: Pick<AttributedSource, "name" | "type" | "resolution"> | null;
  /** Null: only the place of a quotation tells whose it is. */
  readonly cue: AttributionCue | null;
  /** Who is cited for the source's words. */
  readonly via: readonly string[];
  readonly isHedged: boolean;
  /** A person took it over, corrected or added it; else only the method says so. */
  readonly isDecided: boolean;
}

/**
 * Who says what in one text, in its order: what people decided beside what only the method says. Which of them stand is
 * `decideAttributions`' answer, the same that the voices of an event are measured from.
 *
 * `found` and `people` must be of the same version. The wrong tool for counting: that is `measureVoices`.
 */
export function layVoices(
  found: readonly Attribution[],
  decisions: readonly AttributionDecision[],
  people: readonly PersonsAttribution[],
): readonly LaidVoice[] {
  // Whatever a person touched is a new object; the method's own comes back as it went in.
  const ofMethod = new Map<CountedAttribution, Attribution>(found.map((one) => [one, one]));
  return decideAttributions(found, decisions, people)
    .attributions.flatMap((attribution): readonly LaidVoice[] => {
      const { content, source, cue, chain } = attribution;
      const [first, last] = [content[0], content.at(-1)];
      if (first === undefined || last === undefined) return [];
      const own = ofMethod.get(attribution);
      return [
        {
          start: first.start,
          end: last.end,
          content,
          source,
          cue,
          via: chain.filter((outer) => outer.via).map(({ name }) => name),
          isHedged: own?.hedged ?? false,
          isDecided: own === undefined,
        },
      ];
    })
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/**
 * The key that each statement's speaker has over all articles of an event, by `voiceId`: with it the drawer opens all
 * that the outlet tells of them. Speakers whom the text does not tell have none.
 */
export function speakerKeysOf({
  voices,
  speakerKeys,
}: Pick<ArticleVoiceFigures, "voices" | "speakerKeys">): ReadonlyMap<string, string> {
  return new Map(
    voices.speakers.flatMap(({ name, statements }, index) => {
      const key = speakerKeys[index];
      if (key === undefined) return [];
      return statements.passages.flatMap((passage): [string, string][] => [
        [voiceId(passage, name), key],
        // An article may call one speaker by several names; then the place tells.
        [voiceId(passage, null), key],
      ]);
    }),
  );
}

/** Names a statement within one text: its place, and whose it is. */
export function voiceId({ start, end }: TextRange, name: string | null): string {
  return `${start}-${end} ${name ?? ""}`;
}
