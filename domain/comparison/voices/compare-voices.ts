import type { Actor } from "../../actors/find-actors";
import type { ArticleVoices, CountedPassages } from "../../actors/measure-voices";
import { SPEAKER_TYPES, type SpeakerType, VERB_CLASSES } from "../../claims/claim";
import type { EvidenceAddress } from "../../evidence/evidence-address";
import type { TextRange } from "../../text/page-text";
import type { ComparedArticle, ComparedColumn } from "../comparison";
import { groupBy } from "../group-by";
import { capitalise } from "../sentence-parts";
import { describeVoices, findContrast } from "./describe-voices";
import { addSpeech, type CountedSpeech, firstOfEach, gatherSpeech, nameSpeakers, type Speech } from "./gather-speech";
import { indexSpeakers } from "./identify-speaker";
import type {
  ArticleVoiceFigures,
  AttributionTally,
  ColumnVoices,
  FirstQuoted,
  SpeakerCell,
  SpeakerRow,
  SpeakerVerbs,
  ViaCitation,
  VoiceFigures,
  VoiceMark,
  VoicesComparison,
} from "./voices-comparison";

export interface VoicesInput {
  /** Articles of the comparison, in order of date, with their columns in theirs. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  /** Measured in the articles' current versions; those of articles that are not compared are left out here. */
  readonly voices: readonly ArticleVoices[];
  readonly actors: readonly Actor[];
  readonly attributions: AttributionTally;
  /** Whether "the company" is the same in all articles: so it is in one event, not in a dossier. */
  readonly joinsDescriptions: boolean;
  /** The words of an article's current version at a place; null where its text is not stored. */
  readonly wordsOf: (article: string, range: TextRange) => string | null;
}

/**
 * Who gets to speak where: three figures for each column and each article, types of speakers, each speaker beside each
 * column with the verbs that introduce them, who is first quoted, who is cited for whom. Speakers of several articles are
 * one where `indexSpeakers` says so. Speakers come in order of how far they set the columns apart: by pairs of columns
 * of which one has them and the other has not, then by statements, then those with a name before those without.
 *
 * The wrong tool for how much room a side gets: words that are retold stand in no figure but the statements, and what
 * the attribution misses is missing here (docs/methods/voices.md).
 */
export function compareVoices(input: VoicesInput): VoicesComparison {
  const identify = indexSpeakers(input.actors, input);
  const byArticle = new Map(input.voices.map((voices) => [voices.article, voices]));
  const readings = input.articles.flatMap((article): Reading[] => {
    const voices = byArticle.get(article.key);
    return voices === undefined ? [] : [{ article, voices, speech: gatherSpeech(voices, identify) }];
  });
  const read = new Set(readings.map(({ article }) => article.key));
  const columns = input.columns.map((column) =>
    describeColumn(
      column,
      readings.filter(({ article }) => article.column === column.key),
    ),
  );
  const speakers = listSpeakers(readings, columns, input.wordsOf);
  const found = { columns, speakers, attributions: input.attributions };
  const contrast = findContrast(found);
  return {
    ...found,
    via: readings.flatMap(listVia),
    unread: input.articles.map(({ key }) => key).filter((key) => !read.has(key)),
    contrast,
    sentence: describeVoices(found, contrast),
  };
}

interface Reading {
  readonly article: ComparedArticle;
  readonly voices: ArticleVoices;
  readonly speech: readonly Speech[];
}

function toMark({ count, passages }: CountedSpeech, address: EvidenceAddress): VoiceMark {
  return { count, address, passages };
}

function describeColumn(column: ComparedColumn, readings: readonly Reading[]): ColumnVoices {
  const speech = readings.flatMap((reading) => reading.speech);
  const typeOf = typesOf(speech);
  return {
    column,
    articles: readings.map(describeArticle),
    words: readings.reduce((sum, { article }) => sum + article.wordCount, 0),
    ...figuresOf(readings, column.key),
    types: SPEAKER_TYPES.map((type) => ({
      type,
      mark: toMark(firstOfEach(speech.filter(({ key }) => typeOf.get(key) === type)), {
        kind: "speaker-type",
        column: column.key,
        type,
      }),
    })),
    verbClasses: VERB_CLASSES.map((verbClass) => ({
      verbClass,
      mark: toMark(
        addSpeech(speech, ({ verbClasses }) => verbClasses[verbClass]),
        { kind: "verb-class", column: column.key, class: verbClass },
      ),
    })),
  };
}

function describeArticle(reading: Reading): ArticleVoiceFigures {
  const { article, voices, speech } = reading;
  return {
    article,
    voices,
    speakerKeys: speech.map(({ key }) => key),
    ...figuresOf([reading], article.key),
    firstQuoted: findFirstQuoted(reading),
  };
}

/** `of` is a column's key, or an article's: a column of several articles keeps the figures of each. */
function figuresOf(readings: readonly Reading[], of: string): VoiceFigures {
  const speech = readings.flatMap((reading) => reading.speech);
  const add = (
    figureOf: (voices: Pick<ArticleVoices, "statements" | "quotedWords">) => CountedPassages,
  ): CountedSpeech => ({
    count: readings.reduce((sum, { voices }) => sum + figureOf(voices).count, 0),
    passages: readings.flatMap(({ article, voices }) =>
      nameSpeakers({ article: article.key, passages: figureOf(voices).passages }, speech, figureOf),
    ),
  });
  const untold = readings.flatMap(({ article, voices }) =>
    voices.untold.passages.map(({ start, end }) => ({ article: article.key, start, end, speaker: null })),
  );
  const told = addSpeech(speech, ({ statements }) => statements).passages;
  const statements = readings.flatMap(({ article }) =>
    [...told, ...untold].filter((passage) => passage.article === article.key).toSorted((x, y) => x.start - y.start),
  );
  return {
    statements: toMark({ count: statements.length, passages: statements }, { kind: "statements", column: of }),
    quotedWords: toMark(
      add(({ quotedWords }) => quotedWords),
      { kind: "quoted-words", column: of },
    ),
    speakers: toMark(firstOfEach(speech), { kind: "speaker-type", column: of, type: "any" }),
    untold: toMark({ count: untold.length, passages: untold }, { kind: "untold", column: of }),
  };
}

function findFirstQuoted({ article, voices, speech }: Reading): FirstQuoted | null {
  const { firstQuoted } = voices;
  if (firstQuoted === null) return null;
  const { start, end } = firstQuoted.passage;
  const name = speech.find(({ voice }) => voice.name === firstQuoted.speaker)?.name ?? firstQuoted.speaker;
  const passages = [{ article: article.key, start, end, speaker: name }];
  return {
    name: capitalise(name),
    mark: toMark({ count: 1, passages }, { kind: "first-quoted", article: article.key }),
  };
}

function listVia({ article, voices }: Reading): readonly ViaCitation[] {
  const byPlace = groupBy(voices.via, ({ passage }) => String(passage.start));
  return [...byPlace.values()].flatMap((there) =>
    there.map(({ speaker, via }) => ({
      article: article.key,
      column: article.column,
      speaker,
      via,
      mark: toMark(
        {
          count: there.length,
          passages: there.map(({ passage, speaker: whose }) => ({ article: article.key, ...passage, speaker: whose })),
        },
        { kind: "via", article: article.key, start: String(there[0]?.passage.start ?? 0) },
      ),
    })),
  );
}

function listSpeakers(
  readings: readonly Reading[],
  columns: readonly ColumnVoices[],
  wordsOf: VoicesInput["wordsOf"],
): readonly SpeakerRow[] {
  const speech = readings.flatMap((reading) => reading.speech);
  const typeOf = typesOf(speech);
  const columnOf = new Map(readings.map(({ article }) => [article.key, article.column]));
  const readColumns = columns.filter(({ articles }) => articles.length > 0).length;
  const rows = [...groupBy(speech, ({ key }) => key)].map(([key, own]): SpeakerRow => {
    const cells = columns.map(({ column }) =>
      describeCell(
        column.key,
        own.filter(({ article }) => columnOf.get(article) === column.key),
        wordsOf,
      ),
    );
    const heardIn = cells.filter((cell) => cell !== null).length;
    return {
      key,
      name: capitalise(own[0]?.name ?? ""),
      type: typeOf.get(key) ?? "anonymous",
      cells,
      apart: heardIn * (readColumns - heardIn),
      statements: addSpeech(own, ({ statements }) => statements).count,
    };
  });
  return rows.toSorted(
    (x, y) =>
      y.apart - x.apart ||
      y.statements - x.statements ||
      SPEAKER_TYPES.indexOf(x.type) - SPEAKER_TYPES.indexOf(y.type) ||
      (x.key < y.key ? -1 : 1),
  );
}

function describeCell(column: string, speech: readonly Speech[], wordsOf: VoicesInput["wordsOf"]): SpeakerCell | null {
  const [first] = speech;
  if (first === undefined) return null;
  const name = first.key;
  return {
    column,
    statements: toMark(
      addSpeech(speech, ({ statements }) => statements),
      { kind: "speaker", column, name },
    ),
    quotedWords: toMark(
      addSpeech(speech, ({ quotedWords }) => quotedWords),
      { kind: "speaker-quoted", column, name },
    ),
    verbs: VERB_CLASSES.flatMap((verbClass): SpeakerVerbs[] => {
      const counted = addSpeech(speech, ({ verbClasses }) => verbClasses[verbClass]);
      if (counted.count === 0) return [];
      const mark = toMark(counted, { kind: "speaker-verbs", column, name, class: verbClass });
      return [{ verbClass, verbs: tallyVerbs(counted, wordsOf), mark }];
    }),
  };
}

/** Verbs as printed, the most frequent first, then by first appearance. */
function tallyVerbs({ passages }: CountedSpeech, wordsOf: VoicesInput["wordsOf"]): SpeakerVerbs["verbs"] {
  const words = passages.flatMap((passage) => wordsOf(passage.article, passage)?.toLowerCase() ?? []);
  return [...groupBy(words, (word) => word)]
    .map(([text, alike]) => ({ text, count: alike.length }))
    .toSorted((x, y) => y.count - x.count);
}

/** The type that most articles give a speaker; on a tie the one that comes first. */
function typesOf(speech: readonly Speech[]): ReadonlyMap<string, SpeakerType> {
  return new Map(
    [...groupBy(speech, ({ key }) => key)].map(([key, own]) => {
      const votes = (type: SpeakerType) => own.filter(({ voice }) => voice.type === type).length;
      const [most = "anonymous"] = SPEAKER_TYPES.toSorted((x, y) => votes(y) - votes(x));
      return [key, most];
    }),
  );
}
