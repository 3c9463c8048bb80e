import type { Attribution, AttributedSource } from "../attribution/attribution";
import { SPEAKER_TYPES, VERB_CLASSES, type SpeakerType, type VerbClass } from "../claims/claim";
import { countWords } from "../text/count-words";
import type { TextRange } from "../text/page-text";
import { mergeRanges, subtractRanges } from "../text/version-text";

/** An article with its attributions. Ranges are UTF-16 code units of `text`. */
export interface VoicesArticle {
  readonly article: string;
  readonly text: string;
  /** Outermost stretches in quotation marks. */
  readonly quotations: readonly TextRange[];
  readonly attributions: readonly Pick<Attribution, "content" | "source" | "cue" | "chain">[];
}

/** A figure with the passages that it counts. */
export interface CountedPassages {
  readonly count: number;
  readonly passages: readonly TextRange[];
}

export interface SpeakerVoice {
  /** As the article names the speaker most fully. */
  readonly name: string;
  readonly type: SpeakerType;
  readonly statements: CountedPassages;
  /** Words in quotation marks, with the stretches that hold them. */
  readonly quotedWords: CountedPassages;
  /** Cues by class of verb; every class is listed. */
  readonly verbClasses: Readonly<Record<VerbClass, CountedPassages>>;
}

export interface ViaChain {
  readonly speaker: string | null;
  /** Whose report is cited for it: "…, Ash told the Herald". */
  readonly via: string;
  readonly passage: TextRange;
}

/** The voices of one article: three figures that are never added up, and what they are made of. */
export interface ArticleVoices {
  readonly article: string;
  readonly statements: CountedPassages;
  readonly quotedWords: CountedPassages;
  /** By first appearance. Speakers whom the text does not tell (a pronoun that fits two) are none of them. */
  readonly speakers: readonly SpeakerVoice[];
  /** Statements without a source that can be told. */
  readonly untold: CountedPassages;
  /** Distinct speakers by type; every type is listed. */
  readonly speakerTypes: Readonly<Record<SpeakerType, number>>;
  /** Who is the first whose words stand in quotation marks, and where; null without one. */
  readonly firstQuoted: { readonly speaker: string; readonly passage: TextRange } | null;
  readonly via: readonly ViaChain[];
}

/**
 * Who is heard in an article: statements, directly quoted words and distinct speakers, the types of speakers, the verbs
 * that introduce them, who is quoted first, and who is cited for whom. Every count has its passages.
 *
 * A statement is one attribution; one inside another counts for its own speaker. Quoted words that two attributions hold
 * count once, for the innermost (the shorter). What an attribution misses is missing here (docs/methods/voices.md).
 * The wrong tool for saying how much room a side is given: words retold stand in no figure but `statements`.
 */
export function measureVoices({ article, text, quotations, attributions }: VoicesArticle): ArticleVoices {
  const statements = innermostWords(attributions, quotations).toSorted((x, y) => x.passage.start - y.passage.start);
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.source === null ? null : speakerKey(statement.source);
    if (key === null) continue;
    const known = bySpeaker.get(key);
    if (known === undefined) bySpeaker.set(key, [statement]);
    else known.push(statement);
  }
  const speakers = [...bySpeaker.values()].map((spoken) => describeSpeaker(text, spoken));
  const first = statements.find(
    ({ quoted, source }) => quoted.length > 0 && source !== null && speakerKey(source) !== null,
  );
  const [firstPassage] = first?.quoted ?? [];
  return {
    article,
    statements: countPassages(statements.map(({ passage }) => passage)),
    quotedWords: countQuoted(text, statements),
    speakers,
    untold: countPassages(
      statements.filter(({ source }) => source === null || speakerKey(source) === null).map(({ passage }) => passage),
    ),
    speakerTypes: tally(SPEAKER_TYPES, (type) => speakers.filter((speaker) => speaker.type === type).length),
    firstQuoted:
      first?.source == null || firstPassage === undefined
        ? null
        : { speaker: first.source.name, passage: firstPassage },
    via: statements.flatMap(({ source, chain, passage }) =>
      chain.filter((outer) => outer.via).map((outer) => ({ speaker: source?.name ?? null, via: outer.name, passage })),
    ),
  };
}

type AttributionParts = VoicesArticle["attributions"][number];

interface Statement extends AttributionParts {
  /** From the first to the last unit of the content. */
  readonly passage: TextRange;
  /** What of the content stands in quotation marks and in no attribution inside it. */
  readonly quoted: readonly TextRange[];
}

/** Each attribution with the quoted words that are its own. Shorter ones come first to their words. */
function innermostWords(attributions: readonly AttributionParts[], quotations: readonly TextRange[]): Statement[] {
  const marked = mergeRanges(quotations);
  const statements: Statement[] = [];
  const taken: TextRange[] = [];
  const bySize = attributions.toSorted((x, y) => sizeOf(x.content) - sizeOf(y.content) || startOf(x) - startOf(y));
  for (const attribution of bySize) {
    const [first, last] = [attribution.content[0], attribution.content.at(-1)];
    if (first === undefined || last === undefined) continue;
    const passage = { start: first.start, end: last.end };
    const inMarks = attribution.content.flatMap((range) => cutTo(range, marked));
    const around = taken.filter((range) => range.end > passage.start && range.start < passage.end);
    const quoted = subtractRanges(inMarks, around);
    taken.push(...quoted);
    statements.push({ ...attribution, passage, quoted });
  }
  return statements;
}

/** The parts of a range that lie in others, which are in order and free of overlaps. */
function cutTo({ start, end }: TextRange, ranges: readonly TextRange[]): TextRange[] {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const parts: TextRange[] = [];
  for (let other = ranges[low]; other !== undefined && other.start < end; other = ranges[(low += 1)]) {
    parts.push({ start: Math.max(start, other.start), end: Math.min(end, other.end) });
  }
  return parts;
}

function sizeOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function startOf({ content }: AttributionParts): number {
  return content[0]?.start ?? 0;
}

/** What makes two sources one speaker; null for one whom the text does not tell. */
function speakerKey({ name, type, resolution }: AttributedSource): string | null {
  const isUntold = resolution === "unresolved" && (type === "person" || type === "organisation");
  return isUntold
    ? null
    : name
        .toLowerCase()
        .replaceAll("’", "'")
        .replace(/^(?:the|an?) /u, "");
}

function describeSpeaker(text: string, statements: readonly Statement[]): SpeakerVoice {
  const [source] = statements.flatMap((statement) => (statement.source === null ? [] : [statement.source]));
  const cues = statements.flatMap(({ cue }) => (cue === null ? [] : [cue]));
  return {
    name: source?.name ?? "",
    type: source?.type ?? "anonymous",
    statements: countPassages(statements.map(({ passage }) => passage)),
    quotedWords: countQuoted(text, statements),
    verbClasses: tally(VERB_CLASSES, (verbClass) =>
      countPassages(cues.filter((cue) => cue.verbClass === verbClass).map(({ start, end }) => ({ start, end }))),
    ),
  };
}

function countPassages(passages: readonly TextRange[]): CountedPassages {
  return { count: passages.length, passages };
}

function countQuoted(text: string, statements: readonly Statement[]): CountedPassages {
  const passages = mergeRanges(statements.flatMap(({ quoted }) => quoted));
  return { count: countWords(text, passages), passages };
}

/** A value for each of the keys. */
function tally<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  // Object.fromEntries forgets the keys' type; they are exactly these.
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
