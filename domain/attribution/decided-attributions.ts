import type { SpeakerType, VerbClass } from "../claims/claim";
import type { SuggestionState } from "../suggestions/suggestion";
import type { TextRange } from "../text/page-text";
import type { AttributedSource, Attribution } from "./attribution";

/** What is needed of an attribution to count it. */
export type CountedAttribution = Pick<Attribution, "content" | "source" | "cue" | "chain">;

/** What became of a method's attribution; places in UTF-16 code units of the same text. */
export interface AttributionDecision {
  /** Key of the suggestion. */
  readonly key: string;
  /** From the first to the last unit of the content, and where its cue stands; null without one. */
  readonly range: TextRange;
  readonly cueStart: number | null;
  readonly state: SuggestionState;
}

/** Whose words a passage holds, as a person says. */
export interface PersonsAttribution extends TextRange {
  readonly sourceName: string | null;
  readonly sourceType: SpeakerType | null;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  /** Key of the suggestion that it was taken over from, or null. */
  readonly origin: string | null;
}

export interface DecidedAttributions {
  readonly attributions: readonly CountedAttribution[];
  /** How many of the method's attributions people accepted, corrected or rejected, and how many they added. */
  readonly decided: number;
  readonly added: number;
}

/** Two stretches are the same words where each covers at least this share of the other. */
const SAME_WORDS = 0.5;

/**
 * The attributions of a text with what people decided: one that they rejected is gone, one that they took over or
 * corrected says what they say, and what they added stands beside. A person's attribution takes the place of the method's
 * that it was made from, else of one with mostly the same words (its text may have been corrected since). Several people's
 * on the same words with the same source are one.
 *
 * What the viewer may not see yet must be left out before: then the method's attribution stays.
 */
export function decideAttributions(
  found: readonly CountedAttribution[],
  decisions: readonly AttributionDecision[],
  people: readonly PersonsAttribution[],
): DecidedAttributions {
  const standing = found.map((attribution): Standing => {
    const range = spanOf(attribution);
    const decision = decisions.find(
      (one) =>
        one.range.start === range.start &&
        one.range.end === range.end &&
        one.cueStart === (attribution.cue?.start ?? null),
    );
    return { attribution, range, key: decision?.key ?? null, isRejected: decision?.state === "rejected", theirs: [] };
  });
  const added: CountedAttribution[] = [];
  for (const person of withoutRepeats(people)) {
    const place = findPlace(standing, person);
    if (place === null) added.push(toAttribution(person, null));
    else place.theirs.push(toAttribution(person, place.attribution));
  }
  return {
    attributions: [
      ...standing.flatMap(({ attribution, isRejected, theirs }) => {
        if (theirs.length > 0) return theirs;
        return isRejected ? [] : [attribution];
      }),
      ...added,
    ],
    decided: standing.filter(({ isRejected, theirs }) => isRejected || theirs.length > 0).length,
    added: added.length,
  };
}

interface Standing {
  readonly attribution: CountedAttribution;
  readonly range: TextRange;
  readonly key: string | null;
  readonly isRejected: boolean;
  /** What people say in its place. */
  readonly theirs: CountedAttribution[];
}

function findPlace(standing: readonly Standing[], person: PersonsAttribution): Standing | null {
  const byOrigin = standing.find(({ key }) => key !== null && key === person.origin);
  if (byOrigin !== undefined) return byOrigin;
  const alike = standing.filter(({ range }) => areSameWords(range, person));
  const sameSource = alike.find(({ attribution }) => attribution.source?.name === person.sourceName);
  return sameSource ?? alike.find(({ theirs }) => theirs.length === 0) ?? alike[0] ?? null;
}

function areSameWords(one: TextRange, other: TextRange): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common > 0 && common >= SAME_WORDS * Math.max(one.end - one.start, other.end - other.start);
}

function withoutRepeats(people: readonly PersonsAttribution[]): readonly PersonsAttribution[] {
  const first = new Map(people.toReversed().map((one) => [`${one.start}-${one.end} ${one.sourceName ?? ""}`, one]));
  return people.filter((one) => first.get(`${one.start}-${one.end} ${one.sourceName ?? ""}`) === one);
}

/** A person's attribution with the places of the method's that it replaces; without one, everything is its passage. */
function toAttribution(
  { start, end, sourceName, sourceType, verb, verbClass }: PersonsAttribution,
  from: CountedAttribution | null,
): CountedAttribution {
  const range = { start, end };
  const isSameSource = from !== null && from.source !== null && from.source.name === sourceName;
  const source: AttributedSource | null =
    sourceName === null
      ? null
      : isSameSource && from.source !== null
        ? { ...from.source, type: sourceType ?? from.source.type }
        : { ...(from?.source ?? range), name: sourceName, type: sourceType ?? "anonymous", resolution: "named" };
  const cuePlace = from?.cue ?? range;
  return {
    content: from?.content ?? [range],
    source,
    cue: verb === null ? null : { start: cuePlace.start, end: cuePlace.end, verb, verbClass: verbClass ?? "neutral" },
    chain: from?.chain ?? [],
  };
}

function spanOf({ content }: CountedAttribution): TextRange {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}
