import { nameKey } from "../outlets/outlet-name";
import type { TextRange } from "../text/page-text";
import { mergeRanges } from "../text/version-text";
import type { AnnotatedText } from "../words/annotated-text";
import type { ActorType } from "./actor-type";
import { findEpithets, type NamedPlace } from "./find-epithets";
import { mergeNames, type MergedActor } from "./merge-names";
import { isAcronym, nameForm } from "./name-form";
import { nameRuns, type NameRun } from "./name-runs";

/** An article with the stretches that are its outlet's own words. Ranges are UTF-16 code units of the text. */
export interface ActorArticle {
  readonly article: string;
  readonly annotated: AnnotatedText;
  readonly voice: readonly TextRange[];
}

/** `full`: the fullest form, or another whole name; `part`: a surname or a head; `titled`: with a title before it. */
export const NAME_KINDS = ["full", "part", "titled", "acronym", "epithet"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What one article calls an actor, and where; how often is the number of places. */
export interface ActorName {
  readonly article: string;
  /** As printed at its first place. */
  readonly text: string;
  readonly kind: NameKind;
  /** Places in the outlet's own words, and in words that it quotes. */
  readonly outlet: readonly TextRange[];
  readonly quoted: readonly TextRange[];
}

export interface Actor {
  /** Stable for the same set of articles: the compared form of its name. */
  readonly key: string;
  /** The fullest name, as most often printed. */
  readonly name: string;
  readonly type: ActorType;
  /** By article, most frequent first. */
  readonly names: readonly ActorName[];
}

/**
 * Who appears in a set of articles, and what each article calls them, the outlet's own words and quoted words apart.
 * Actors in the most articles come first, then the most often named, then by name.
 *
 * Names are found by capitals and part of speech, joined by rules that look at no list of people
 * (docs/methods/names.md): renaming everybody changes nothing. `outletNames`, under which the articles' outlets are
 * known, only make such a name an organisation's. About one name in four is missed, and types are guesses
 * that a person can correct. The wrong tool for languages other than English, and beyond one event, where two people of
 * one surname meet.
 */
export function findActors(articles: readonly ActorArticle[], outletNames: readonly string[] = []): Actor[] {
  const outlets = new Set(outletNames.map(nameKey));
  const sorted = articles.toSorted((x, y) => (x.article === y.article ? 0 : x.article < y.article ? -1 : 1));
  const merged = mergeNames(
    sorted.map(({ article, annotated }) => ({ article, runs: nameRuns(annotated) })),
    outlets,
  );
  const uses = merged.map((): NameUse[] => []);
  const longest = merged.map(({ runs }) => runs.reduce((most, { run }) => Math.max(most, letters(run)), 0));
  for (const source of sorted) {
    const places = merged.flatMap(({ type, runs }, actor) =>
      runs.filter(({ article }) => article === source.article).map(({ run }): NamedPlace => ({ actor, type, run })),
    );
    const { text } = source.annotated;
    for (const { actor, run } of places) {
      const range = { start: run.titleStart, end: run.end };
      uses[actor]?.push({
        source,
        ...range,
        text: text.slice(range.start, range.end),
        kind: kindOf(run, longest[actor] ?? 0),
      });
    }
    for (const { actor, start, end } of findEpithets(source.annotated, places)) {
      uses[actor]?.push({ source, start, end, text: text.slice(start, end), kind: "epithet" });
    }
  }
  return merged
    .map((actor, index) => describeActor(actor, uses[index] ?? []))
    .toSorted((x, y) => articlesOf(y) - articlesOf(x) || mentionsOf(y) - mentionsOf(x) || (x.key < y.key ? -1 : 1));
}

interface NameUse extends TextRange {
  readonly source: ActorArticle;
  readonly text: string;
  readonly kind: NameKind;
}

function describeActor({ type, runs }: MergedActor, uses: readonly NameUse[]): Actor {
  const name = fullestName(runs.map(({ run }) => run));
  const byName = new Map<string, NameUse[]>();
  for (const use of uses) {
    const key = `${use.source.article}\n${use.kind}\n${spoken(use.text)}`;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [use]);
    else known.push(use);
  }
  const names = [...byName.values()].map(describeName);
  const count = ({ outlet, quoted }: ActorName) => outlet.length + quoted.length;
  const order = (x: ActorName, y: ActorName) => {
    if (x.article !== y.article) return x.article < y.article ? -1 : 1;
    return count(y) - count(x) || (x.text < y.text ? -1 : 1);
  };
  return { key: `${type}:${nameForm(name.split(" ")).join(" ")}`, name, type, names: names.toSorted(order) };
}

function describeName(uses: readonly NameUse[]): ActorName {
  const [first] = uses.toSorted((x, y) => x.start - y.start);
  const voice = mergeRanges(first?.source.voice ?? []);
  const ranges = uses.map(({ start, end }) => ({ start, end })).toSorted((x, y) => x.start - y.start);
  const isOwn = ({ start }: TextRange) => isInside(voice, start);
  return {
    article: first?.source.article ?? "",
    text: first?.text ?? "",
    kind: first?.kind ?? "part",
    outlet: ranges.filter(isOwn),
    quoted: ranges.filter((range) => !isOwn(range)),
  };
}

/** Whether an offset lies in one of the ranges, which are in order and free of overlaps. */
function isInside(ranges: readonly TextRange[], offset: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Infinity) <= offset;
}

/** Names that differ in case, article or apostrophe only are one: "The former mayor" and "the former mayor". */
function spoken(text: string): string {
  return text.toLowerCase().replaceAll("’", "'").replace(/\s+/gu, " ");
}

function kindOf(run: NameRun, longest: number): NameKind {
  if (run.titleStart < run.start) return "titled";
  const [word] = run.words;
  if (run.words.length === 1 && word !== undefined && isAcronym(word)) return "acronym";
  return letters(run) < longest ? "part" : "full";
}

/** Length of a name without its spaces: "Fair Weather" is no fuller than "Fairweather". */
function letters({ words }: NameRun): number {
  return nameForm(words).join("").length;
}

/** The longest form; of its printings the most frequent, then the first by letter. */
function fullestName(runs: readonly NameRun[]): string {
  const counts = new Map<string, { readonly length: number; count: number }>();
  for (const run of runs) {
    const text = run.words.join(" ").replaceAll(/ (?=['’])/gu, "");
    const known = counts.get(text) ?? { length: letters(run), count: 0 };
    known.count += 1;
    counts.set(text, known);
  }
  const [best] = [...counts].sort(
    ([x, one], [y, other]) => other.length - one.length || other.count - one.count || (x < y ? -1 : 1),
  );
  return best?.[0] ?? "";
}

function articlesOf({ names }: Actor): number {
  return new Set(names.map(({ article }) => article)).size;
}

function mentionsOf({ names }: Actor): number {
  return names.reduce((sum, { outlet, quoted }) => sum + outlet.length + quoted.length, 0);
}
