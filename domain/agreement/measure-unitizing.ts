import type { TextRange } from "../text/page-text";
import type { AgreementFigure } from "./agreement-figure";
import { unitizingAlpha } from "./unitizing-alpha";

/** A stretch that a coder marked with a code. */
export interface CodedSpan extends TextRange {
  readonly value: string;
}

/** One text with the spans of each coder who finished it; an empty list where a coder marked nothing. */
export interface CodedText {
  readonly unit: string;
  /** In UTF-16 code units, or in whatever the spans are measured in. */
  readonly length: number;
  readonly spansOf: ReadonlyMap<string, readonly CodedSpan[]>;
}

/** What `parallax agreement` prints of spans. */
export interface UnitizingReport {
  readonly level: "nominal";
  /** Number of texts and of coders. */
  readonly units: number;
  readonly coders: number;
  readonly measures: {
    /** Marked with whatever code against not marked. */
    readonly unitizingAlpha: AgreementFigure;
  };
  /** The same of each code by itself, by the code's name. */
  readonly values: readonly { readonly value: string; readonly unitizingAlpha: AgreementFigure }[];
}

/** U-alpha of all marks together and of each code, over all texts (docs/methods/agreement.md). */
export function measureUnitizing(texts: readonly CodedText[]): UnitizingReport {
  const grouped = texts.map(({ length, spansOf }) => ({
    length,
    coders: Array.from(spansOf.values(), (spans) => ({ spans, byValue: groupByValue(spans) })),
  }));
  const values = new Set(grouped.flatMap(({ coders }) => coders.flatMap(({ byValue }) => [...byValue.keys()])));
  const alphaOf = (value: string) =>
    unitizingAlpha(
      grouped.map(({ length, coders }) => ({ length, coders: coders.map(({ byValue }) => byValue.get(value) ?? []) })),
    );
  return {
    level: "nominal",
    units: texts.length,
    coders: new Set(texts.flatMap(({ spansOf }) => [...spansOf.keys()])).size,
    measures: {
      unitizingAlpha: unitizingAlpha(
        grouped.map(({ length, coders }) => ({ length, coders: coders.map(({ spans }) => spans) })),
      ),
    },
    values: [...values].sort().map((value) => ({ value, unitizingAlpha: alphaOf(value) })),
  };
}

function groupByValue(spans: readonly CodedSpan[]): ReadonlyMap<string, readonly CodedSpan[]> {
  const groups = new Map<string, CodedSpan[]>();
  for (const span of spans) {
    const group = groups.get(span.value);
    if (group === undefined) groups.set(span.value, [span]);
    else group.push(span);
  }
  return groups;
}
