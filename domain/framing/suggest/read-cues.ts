import { nameMask } from "../../charged-words/name-mask";
import type { AnnotatedText } from "../../words/annotated-text";
import { isWord, type Sentence, type Token } from "../../words/token";
import type { WordTable } from "../../words/word-table";
import type { CueGroup } from "./generic-cues/cue-group";
import { namesPersonOrOutlet } from "./person-or-outlet";

/** What a model for frames reads of a text: which cue groups each word belongs to, and what company it keeps. */
export interface CueReading {
  /** Number of words (marks left out) in the text. */
  readonly words: number;
  readonly sentences: readonly CueSentence[];
  /** How often each group occurs, in the order of the groups. */
  readonly counts: readonly number[];
  /** Number of words that have a direction. */
  readonly directed: number;
}

export interface CueSentence {
  readonly sentence: Sentence;
  readonly cues: readonly CueToken[];
  /** Words that are neither names nor the very commonest, and that the word table knows. */
  readonly directed: readonly Token[];
}

/** A word and one group that it belongs to, as an index into the groups. */
export interface CueToken {
  readonly token: Token;
  readonly group: number;
}

/** The hundred commonest words ("the", "of") tell nothing by their company. */
const COMMONEST = 100;

/** Reads the cues of one or several texts (headline and body), which count as one. */
export type CueReader = (texts: readonly AnnotatedText[], table: Pick<WordTable, "rankOf">) => CueReading;

/**
 * A reader of the cues of `groups`; building one takes a few milliseconds, so keep it. Names have no direction and
 * count only in groups of institutions, so that calling a person or an outlet otherwise changes nothing.
 */
export function cueReader(groups: readonly CueGroup[]): CueReader {
  const groupsOf = groupsByWord(groups);
  return (texts, table) => {
    const counts = groups.map(() => 0);
    const sentences: CueSentence[] = [];
    let words = 0;
    let directedCount = 0;
    for (const text of texts) {
      const isName = nameMask(text);
      for (const sentence of text.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
        const cues: CueToken[] = [];
        const directed: Token[] = [];
        for (const [index, token] of sentence.tokens.entries()) {
          if (isWord(token)) words += 1;
          const named = token.pos === "PROPN" || isName(token, index, sentence);
          for (const group of groupsOf(token)) {
            if (named && !countsAsName(groups[group], sentence.tokens, index)) continue;
            cues.push({ token, group });
            counts[group] = (counts[group] ?? 0) + 1;
          }
          if (!named && (table.rankOf(token.lower) ?? 0) >= COMMONEST) directed.push(token);
        }
        directedCount += directed.length;
        sentences.push({ sentence, cues, directed });
      }
    }
    return { words, sentences, counts, directed: directedCount };
  };
}

/** Whether a group counts a word that is part of a name: kinds of words always, institutions unless it names somebody. */
function countsAsName(group: CueGroup | undefined, tokens: readonly Token[], index: number): boolean {
  if (group === undefined || !group.countsNames) return false;
  return group.counts !== null || !namesPersonOrOutlet(tokens, index);
}

/** The groups of a token, each once: by its form, its base form, or its kind. */
function groupsByWord(groups: readonly CueGroup[]): (token: Token) => readonly number[] {
  const byWord = new Map<string, number[]>();
  const byKind: { readonly group: number; readonly counts: (token: Token) => boolean }[] = [];
  for (const [group, { words, counts }] of groups.entries()) {
    for (const word of words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [group]);
      else known.push(group);
    }
    if (counts !== null) byKind.push({ group, counts });
  }
  return (token) => {
    const found = [...(byWord.get(token.lower) ?? [])];
    if (token.lemma !== token.lower) found.push(...(byWord.get(token.lemma) ?? []));
    for (const { group, counts } of byKind) if (counts(token)) found.push(group);
    return found.length < 2 ? found : [...new Set(found)];
  };
}
