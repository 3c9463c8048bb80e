import { type ArticleVoices, measureVoices } from "../../actors/measure-voices";
import type { AttributedSource } from "../../attribution/attribution";
import type { CountedAttribution } from "../../attribution/decided-attributions";
import { findQuotations } from "../../attribution/quotation-marks";
import type { SpeakerType, VerbClass } from "../../claims/claim";
import type { ComparedArticle, ComparedColumn } from "../comparison";
import { buildArticle, buildColumn } from "../test-input";
import { compareVoices, type VoicesInput } from "./compare-voices";

/** One statement of a made-up article: who says what, with which verb. */
export interface Said {
  readonly who: string | null;
  readonly words: string;
  readonly verb?: string;
  readonly verbClass?: VerbClass;
  readonly type?: SpeakerType;
  readonly via?: string;
}

export interface SpokenText {
  readonly text: string;
  readonly attributions: readonly CountedAttribution[];
}

/** A text of statements, each on a line of its own: `words verb who.`, with the attributions that are in it. */
export function buildSpokenText(statements: readonly Said[]): SpokenText {
  let text = "";
  const attributions = statements.map(({ who, words, verb = "said", verbClass = "neutral", type = "person", via }) => {
    const start = text.length;
    const end = start + words.length;
    text += `${words} ${verb} ${who ?? "it"}${via === undefined ? "" : ` to ${via}`}.\n`;
    const cue = { start: end + 1, end: end + 1 + verb.length, verb, verbClass };
    const source = (name: string): AttributedSource => ({
      start: cue.end + 1,
      end: cue.end + 1 + name.length,
      name,
      type,
      resolution: "named",
    });
    return {
      content: [{ start, end }],
      source: who === null ? null : source(who),
      cue,
      chain: via === undefined ? [] : [{ ...source(via), via: true }],
    };
  });
  return { text, attributions };
}

export function measureSpoken(article: string, { text, attributions }: SpokenText): ArticleVoices {
  const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
  return measureVoices({ article, text, quotations, attributions });
}

/** A comparison of articles by key; columns as given, else one an article. */
export function buildVoices(
  spoken: Readonly<Record<string, readonly Said[]>>,
  {
    columns,
    columnOf = (article) => article,
    ...overrides
  }: Partial<VoicesInput> & { readonly columnOf?: (article: string) => string } = {},
) {
  const texts = new Map(Object.entries(spoken).map(([key, said]) => [key, buildSpokenText(said)]));
  const articles: ComparedArticle[] = [...texts.keys()].map((key) => buildArticle(key, { column: columnOf(key) }));
  const ownColumns: ComparedColumn[] = [...new Set(articles.map(({ column }) => column))].map((key) =>
    buildColumn(key),
  );
  const input: VoicesInput = {
    articles,
    columns: columns ?? ownColumns,
    voices: [...texts].map(([key, text]) => measureSpoken(key, text)),
    actors: [],
    joinsDescriptions: true,
    attributions: { method: "attribution/1", found: 0, decided: 0, added: 0 },
    wordsOf: (article, { start, end }) => texts.get(article)?.text.slice(start, end) ?? null,
    ...overrides,
  };
  return { input, comparison: compareVoices(input) };
}
