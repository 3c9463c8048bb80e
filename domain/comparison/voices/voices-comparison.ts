import type { ArticleVoices } from "../../actors/measure-voices";
import type { SpeakerType, VerbClass } from "../../claims/claim";
import type { EvidenceAddress } from "../../evidence/evidence-address";
import type { TextRange } from "../../text/page-text";
import type { ComparedArticle, ComparedColumn } from "../comparison";

/** A stretch of an article's current version, in UTF-16 code units, and whose it is; null: the text does not tell. */
export interface VoicePassage extends TextRange {
  readonly article: string;
  readonly speaker: string | null;
}

/** A drawn figure: what it says, where its evidence is, and exactly the passages that its drawer shows. */
export interface VoiceMark {
  readonly count: number;
  readonly address: EvidenceAddress;
  readonly passages: readonly VoicePassage[];
}

/** Statements, directly quoted words and distinct speakers: three figures that are never added up. */
export interface VoiceFigures {
  readonly statements: VoiceMark;
  readonly quotedWords: VoiceMark;
  /** One passage a speaker: the first. */
  readonly speakers: VoiceMark;
  /** The part of the statements whose speaker the text does not tell. */
  readonly untold: VoiceMark;
}

/** Who is the first in an article whose words stand in quotation marks. */
export interface FirstQuoted {
  readonly name: string;
  readonly mark: VoiceMark;
}

/** Who is cited for whose words, in one place of an article. */
export interface ViaCitation {
  readonly article: string;
  readonly column: string;
  readonly speaker: string | null;
  readonly via: string;
  readonly mark: VoiceMark;
}

export interface ArticleVoiceFigures extends VoiceFigures {
  readonly article: ComparedArticle;
  /** What was measured in it, with the key that each of its speakers has over all articles, in their order. */
  readonly voices: ArticleVoices;
  readonly speakerKeys: readonly string[];
  /** Null: nothing stands in quotation marks, or nobody can be told. */
  readonly firstQuoted: FirstQuoted | null;
}

/** The voices of one column: its articles that were read keep their own figures. */
export interface ColumnVoices extends VoiceFigures {
  readonly column: ComparedColumn;
  /** In order of date. Empty: none of its articles was read for who speaks, and the figures mean nothing. */
  readonly articles: readonly ArticleVoiceFigures[];
  /** Words of these articles, without captions. */
  readonly words: number;
  /** Distinct speakers by type; every type is listed. */
  readonly types: readonly { readonly type: SpeakerType; readonly mark: VoiceMark }[];
  /** Verbs that introduce speakers; every class is listed. */
  readonly verbClasses: readonly { readonly verbClass: VerbClass; readonly mark: VoiceMark }[];
}

/** How a column introduces a speaker: verbs of one class as printed, the most frequent first. */
export interface SpeakerVerbs {
  readonly verbClass: VerbClass;
  readonly verbs: readonly { readonly text: string; readonly count: number }[];
  readonly mark: VoiceMark;
}

/** What a column has of one speaker. */
export interface SpeakerCell {
  readonly column: string;
  readonly statements: VoiceMark;
  readonly quotedWords: VoiceMark;
  /** Classes that occur, in their order. */
  readonly verbs: readonly SpeakerVerbs[];
}

/** A speaker over all columns. */
export interface SpeakerRow {
  /** Part of evidence addresses; the same in every column. */
  readonly key: string;
  readonly name: string;
  readonly type: SpeakerType;
  /** One a column, in the columns' order; null: not heard there, or no article there was read. */
  readonly cells: readonly (SpeakerCell | null)[];
  /** Pairs of columns that were read, of which one has the speaker and the other has not. */
  readonly apart: number;
  readonly statements: number;
}

/** How much of the figures a method found, and how much people decided. */
export interface AttributionTally {
  /** Name and version of the method. */
  readonly method: string;
  readonly found: number;
  /** Those of `found` that people accepted, corrected or rejected, as far as the viewer may see it. */
  readonly decided: number;
  /** What people added that the method had not found. */
  readonly added: number;
}

/** Who gets to speak in an event: the one comparison that page, drawer, twins and command line show. */
export interface VoicesComparison {
  readonly columns: readonly ColumnVoices[];
  /** Furthest apart first. */
  readonly speakers: readonly SpeakerRow[];
  readonly via: readonly ViaCitation[];
  readonly attributions: AttributionTally;
  /** Keys of articles of the comparison that were not read: another language, no text, or a text changed since. */
  readonly unread: readonly string[];
  /** The speaker and the two columns that the sentence is about; null where there are none to set against each other. */
  readonly contrast: VoiceContrast | null;
  readonly sentence: string;
}

export interface VoiceContrast {
  readonly speaker: string;
  readonly has: string;
  readonly lacks: string;
}

/** Every mark of a comparison, with the words that name it in the drawer. */
export function listVoiceMarks({ columns, speakers, via }: VoicesComparison): readonly VoiceMark[] {
  const figures = ({ statements, quotedWords, speakers: heard, untold }: VoiceFigures) => [
    statements,
    quotedWords,
    heard,
    untold,
  ];
  return [
    ...columns.flatMap((column) => [
      ...figures(column),
      ...column.types.map(({ mark }) => mark),
      ...column.verbClasses.map(({ mark }) => mark),
      ...column.articles.flatMap((article) => [
        ...figures(article),
        ...(article.firstQuoted === null ? [] : [article.firstQuoted.mark]),
      ]),
    ]),
    ...speakers.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell === null ? [] : [cell.statements, cell.quotedWords, ...cell.verbs.map(({ mark }) => mark)],
      ),
    ),
    ...via.map(({ mark }) => mark),
  ];
}
