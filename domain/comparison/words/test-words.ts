import type { Actor, ActorName, NameKind } from "../../actors/find-actors";
import type { CountedArticle } from "../measured-texts";
import { buildArticle, buildColumn } from "../test-input";
import { measureColumns } from "../../keywords/measure-columns";
import { compareKeywords, type KeywordsInput } from "./compare-keywords";
import { compareNames, type NamesInput } from "./compare-names";

/** One name in one article: `outlet` and `quoted` are how often. Places are made up, ten units apart. */
export interface Named {
  readonly article: string;
  readonly text: string;
  readonly kind?: NameKind;
  readonly outlet?: number;
  readonly quoted?: number;
}

export function buildActor(name: string, names: readonly Named[]): Actor {
  const key = `person:${name.toLowerCase()}`;
  let at = 0;
  const places = (count: number, length: number) =>
    Array.from({ length: count }, () => ({ start: (at += 10), end: at + length }));
  return {
    key,
    name,
    type: "person",
    names: names.map(({ article, text, kind = "full", outlet = 1, quoted = 0 }): ActorName => ({
      article,
      text,
      kind,
      outlet: places(outlet, text.length),
      quoted: places(quoted, text.length),
    })),
  };
}

/** Articles `lantern-1`, `lantern-2`, … each in the column before its hyphen. */
export function buildArticles(keys: readonly string[]) {
  const articles = keys.map((key) => buildArticle(key, { column: key.split("-")[0] ?? key }));
  const columns = [...new Set(articles.map(({ column }) => column))].map((key) => buildColumn(key));
  return { articles, columns };
}

export function buildNames(actors: readonly Actor[], overrides: Partial<NamesInput> = {}) {
  const keys = [...new Set(actors.flatMap(({ names }) => names.map(({ article }) => article)))].sort();
  return compareNames({ ...buildArticles(keys), actors, voice: "outlet", unread: 0, ...overrides });
}

/** An article of words with how often each; places are made up. */
export function buildCounted(article: string, words: Readonly<Record<string, number>>): CountedArticle {
  let at = 0;
  const counted = Object.entries(words).map(([lemma, count]) => ({
    lemma,
    places: Array.from({ length: count }, () => ({ start: (at += 10), end: at + 5 })),
  }));
  const total = Object.values(words).reduce((sum, count) => sum + count, 0);
  return { article, voiceWords: 2 * total, countedWords: total, words: counted, copies: [], voiceWordsOnce: 2 * total };
}

export function buildKeywordsInput(
  counted: readonly CountedArticle[],
  overrides: Partial<KeywordsInput> = {},
): KeywordsInput {
  const { articles, columns } = buildArticles(counted.map(({ article }) => article));
  const columnOf = new Map(articles.map(({ key, column }) => [key, column]));
  const measured = measureColumns(counted, {
    columnOf: (article) => columnOf.get(article) ?? null,
    sharedTextOnce: true,
    seed: "event",
  });
  return { articles, columns, counted, measured, wireText: "once", chosen: null, uncounted: 0, ...overrides };
}

export function buildKeywords(counted: readonly CountedArticle[], overrides: Partial<KeywordsInput> = {}) {
  return compareKeywords(buildKeywordsInput(counted, overrides));
}

/** Three articles on either side, long enough to be measured: one column writes "chaos", the other "calm". */
export function buildMeasurable(): readonly CountedArticle[] {
  const plain = { bridge: 300, ferry: 200, closure: 200 };
  return [1, 2, 3].flatMap((number) => [
    buildCounted(`lantern-${number}`, { ...plain, chaos: 40, rust: number === 1 ? 9 : 0 }),
    buildCounted(`ledger-${number}`, { ...plain, calm: 40 }),
  ]);
}
