import type { TextRange } from "../text/page-text";
import { isGraphemeBoundary } from "../text/grapheme-span";
import type { AnnotatedText } from "../words/annotated-text";
import { attributionsByPhrase } from "./according-cues";
import type { Attribution, AttributedSource, AttributionKind, OuterSource } from "./attribution";
import { clauseLinesOf, type ClauseLine, type Unit } from "./clause-lines";
import { attributionByColon } from "./colon-cues";
import type { FoundAttribution } from "./found-attribution";
import { isHedged } from "./hedge-words";
import { registerNames, type NameRegister } from "./name-register";
import { attributionsByNoun } from "./noun-cues";
import type { UnitSpan } from "./noun-phrases";
import { attributionsByVerb } from "./place-verb-cues";
import { attributionByDash } from "./dash-cues";
import { findQuotations } from "./quotation-marks";
import { attributionsByPlace } from "./quoted-phrases";
import { resolveSource } from "./resolve-source";
import { joinLoneQuotations, type Draft } from "./lone-quotations";

/**
 * Who says what in an article: quoted, partly quoted and retold words with their source and cue, by start. Sources are
 * given the fullest name that the article has for them; pronouns and roles where one actor fits, else as printed.
 *
 * All ranges lie in the text (UTF-16 code units), split no grapheme, and content overlaps neither its cue nor its
 * source. Attributions may lie inside each other; `chain` then names the sources around. Time grows in proportion to
 * the text. Rules, sources and figures: docs/methods/attribution.md.
 *
 * The wrong tool for other languages than English, for plays and for interviews printed as question and answer.
 */
export function findAttributions(annotated: AnnotatedText): Attribution[] {
  const { text } = annotated;
  const register = registerNames(annotated);
  const lines = clauseLinesOf(annotated, findQuotations(text), register.names);
  const found = lines.map((line) => (line.within === null ? readLine(line) : readQuotedLine(line)));
  const drafts = joinLoneQuotations(lines, found).toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const named = nameSources(drafts, register, reachesOf(annotated, lines));
  return withChains(named)
    .map(({ attribution }) => attribution)
    .filter((attribution) => isWhole(text, attribution));
}

function readLine(line: ClauseLine): FoundAttribution[] {
  const isHeadline = line.paragraph === 0;
  const marked = attributionByColon(line, isHeadline) ?? (isHeadline ? attributionByDash(line) : null);
  const byCue = [...attributionsByVerb(line), ...attributionsByPhrase(line), ...attributionsByNoun(line)];
  const found = withoutDoubles(marked === null ? byCue : [marked, ...byCue]);
  const covered = new Set(found.flatMap(({ content }) => content.flatMap((span) => unitsOf(line, span))));
  return [...found, ...attributionsByPlace(line, covered)];
}

/** Attitudes that a speaker reports of others inside a quotation are the speaker's view, not a statement of theirs. */
const ATTITUDES = new Set(
  "think believe feel know want hope fear expect wish understand agree find show suspect worry see learn".split(" "),
);

/** Nobody in particular: "if someone says you can have it for free". */
const ANYBODY = /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|people|it|this|that|which|you|one)$/u;

/** Inside a quotation only what it says that others said counts. */
function readQuotedLine(line: ClauseLine): FoundAttribution[] {
  return withoutDoubles(attributionsByVerb(line)).filter(({ cue, source }) => {
    const isSomebody = source === null || !ANYBODY.test(line.units[source.last]?.lower ?? "");
    return cue !== null && isSomebody && !ATTITUDES.has(cue.verb);
  });
}

/** Of attributions of the same words the first one. */
function withoutDoubles(found: readonly FoundAttribution[]): FoundAttribution[] {
  const seen = new Set<string>();
  return found.filter(({ content }) => {
    const key = content.map(({ first, last }) => `${first}-${last}`).join(" ");
    return key !== "" && !seen.has(key) && seen.add(key) !== null;
  });
}

function unitsOf({ units }: ClauseLine, { first, last }: UnitSpan): Unit[] {
  return units.slice(first, last + 1);
}

function startOf({ content }: Draft): number {
  return content[0]?.start ?? 0;
}

function endOf({ content }: Draft): number {
  return content.at(-1)?.end ?? 0;
}

interface Named {
  readonly draft: Draft;
  readonly attribution: Attribution;
}

/**
 * Where the text begins, by paragraph, in which somebody is looked for whom a pronoun stands for: the paragraph before;
 * for the paragraphs of one long quotation, the paragraph before its first one.
 */
function reachesOf({ paragraphs }: AnnotatedText, lines: readonly ClauseLine[]): number[] {
  const continued = new Set(
    lines.filter(({ units }) => units[0]?.quotation?.isContinued === true).map(({ paragraph }) => paragraph),
  );
  const reaches: number[] = [];
  for (const index of paragraphs.keys()) {
    const before = continued.has(index) ? reaches[index - 1] : undefined;
    reaches.push(before ?? paragraphs[Math.max(0, index - 1)]?.start ?? 0);
  }
  return reaches;
}

function nameSources(drafts: readonly Draft[], register: NameRegister, reaches: readonly number[]): Named[] {
  const named: Named[] = [];
  let last: AttributedSource | null = null;
  let lastParagraph = -1;
  for (const draft of drafts) {
    const paragraph = draft.spot?.line.paragraph ?? draft.line.paragraph;
    const reach = reaches[paragraph] ?? 0;
    const before: AttributedSource | null = paragraph - lastParagraph <= 1 ? last : null;
    const source: AttributedSource | null =
      draft.spot === null ? null : resolveSource({ ...draft.spot, reach }, register, before);
    const via = draft.via === null ? null : resolveSource({ ...draft.via, reach }, register, null);
    const attribution = build(draft, source, via);
    if (attribution.content.length > 0) named.push({ draft, attribution });
    if (source !== null && draft.line.within === null) {
      last = source;
      lastParagraph = draft.line.paragraph;
    }
  }
  return named;
}

function build(draft: Draft, source: AttributedSource | null, via: AttributedSource | null): Attribution {
  const { line, cue, rule, certainty } = draft;
  const cueRange = cue === null ? null : rangeOf(line, cue);
  const holes = [cueRange, source].filter((range) => range !== null);
  const content = draft.content.flatMap((range) => cutOut(range, holes));
  // Only an organisation can be the outlet that is cited: "told the Herald", not "told her mother".
  const isOutlet =
    via !== null && via.type === "organisation" && via.resolution === "named" && /\p{Lu}/u.test(via.name);
  return {
    kind: kindOf(draft),
    content,
    source,
    cue: cue === null || cueRange === null ? null : { ...cueRange, verb: cue.verb, verbClass: cue.verbClass },
    chain: isOutlet ? [{ ...via, via: true }] : [],
    hedged: draft.isHedged || draft.spans.some((span) => isHedged(line.units, span)),
    certainty,
    rule,
  };
}

function kindOf({ quotedWords, plainWords }: Draft): AttributionKind {
  if (quotedWords === 0) return "indirect";
  return plainWords === 0 ? "direct" : "mixed";
}

function rangeOf({ units }: ClauseLine, { first, last }: UnitSpan): TextRange {
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}

/** What of a range lies outside the holes, without pieces of nothing but white space and commas. */
function cutOut(range: TextRange, holes: readonly TextRange[]): TextRange[] {
  let pieces = [range];
  for (const hole of holes) {
    pieces = pieces.flatMap(({ start, end }) => {
      if (hole.end <= start || hole.start >= end) return [{ start, end }];
      return [
        { start, end: hole.start },
        { start: hole.end, end },
      ].filter((piece) => piece.end > piece.start + 1);
    });
  }
  return pieces;
}

/** How many attributions of the same paragraph are looked at for one that holds this one. */
const NEIGHBOURS = 40;

/** Adds the sources of the attributions around each one, innermost first. `named` is ordered by start. */
function withChains(named: readonly Named[]): Named[] {
  return named.map(({ draft, attribution }, index) => {
    const outer: { readonly size: number; readonly source: OuterSource }[] = [];
    for (let at = Math.max(0, index - NEIGHBOURS); at < Math.min(named.length, index + NEIGHBOURS); at += 1) {
      const other = named[at];
      if (other === undefined || at === index || other.attribution.source === null) continue;
      const holder = other.attribution.content.find((range) => holds(range, attribution));
      if (holder === undefined) continue;
      const via = other.attribution.cue?.verb === "report" && other.attribution.source.type === "organisation";
      outer.push({ size: holder.end - holder.start, source: { ...other.attribution.source, via } });
    }
    const around = outer.toSorted((a, b) => a.size - b.size).map(({ source }) => source);
    return { draft, attribution: { ...attribution, chain: [...attribution.chain, ...around] } };
  });
}

function holds(outer: TextRange, { content, source, cue }: Attribution): boolean {
  const parts = [...content, ...(source === null ? [] : [source]), ...(cue === null ? [] : [cue])];
  return parts.every(({ start, end }) => outer.start <= start && end <= outer.end);
}

function isWhole(text: string, { content, source, cue }: Attribution): boolean {
  const ranges = [...content, ...(source === null ? [] : [source]), ...(cue === null ? [] : [cue])];
  return ranges.every(({ start, end }) => isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end));
}
