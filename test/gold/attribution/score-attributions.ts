import type { Attribution } from "../../../domain/attribution/attribution";
import type { TextRange } from "../../../domain/text/page-text";
import type { GoldAttribution, GoldPassage } from "./read-attribution-gold";

export interface ReadPassage {
  readonly gold: GoldPassage;
  readonly found: readonly Attribution[];
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface AttributionScores {
  readonly rows: readonly {
    readonly kind: "direct" | "all";
    readonly gold: number;
    readonly said: number;
    readonly content: Rates;
    readonly source: Rates;
  }[];
  /** Of the attributions whose content was found and whose cue is marked, those with the right class. */
  readonly verbClass: { readonly right: number; readonly of: number };
  readonly errors: readonly string[];
}

/**
 * Precision and recall of attributions against gold. One is right where its content covers half of a gold one's content
 * and the other way round; with source, where the sources overlap as well or both have none. "direct" is gold content
 * with a double quotation mark and four words or more, against what was found as direct or mixed and is as long.
 */
export function scoreAttributions(passages: readonly ReadPassage[]): AttributionScores {
  const errors: string[] = [];
  const verbClass = { right: 0, of: 0 };
  const rows = (["direct", "all"] as const).map((kind) => {
    const tally = { gold: 0, said: 0, content: 0, source: 0 };
    for (const { gold, found } of passages) {
      const wanted = gold.attributions.filter((entry) => kind === "all" || isLongQuotation(gold.text, entry.content));
      const said = found.filter(
        (entry) => kind === "all" || (entry.kind !== "indirect" && isLongQuotation(gold.text, entry.content)),
      );
      const used = new Set<Attribution>();
      for (const entry of wanted) {
        const best = bestOf(entry, said, used);
        if (best === null) {
          errors.push(`${kind} missed ${gold.id}: ${printed(gold.text, entry.content)}`);
          continue;
        }
        used.add(best);
        tally.content += 1;
        const isRight =
          entry.source === null
            ? best.source === null
            : best.source !== null && overlap([entry.source], [best.source]) > 0;
        if (isRight) tally.source += 1;
        else
          errors.push(
            `${kind} source of ${gold.id}: ${best.source === null ? "none" : printed(gold.text, [best.source])}`,
          );
        if (kind === "all" && entry.verbClass !== null && best.cue !== null) {
          verbClass.of += 1;
          if (best.cue.verbClass === entry.verbClass) verbClass.right += 1;
          else errors.push(`class of ${gold.id}: ${best.cue.verb} as ${best.cue.verbClass}, not ${entry.verbClass}`);
        }
      }
      for (const entry of said) {
        if (!used.has(entry))
          errors.push(`${kind} too much in ${gold.id} (${entry.rule}): ${printed(gold.text, entry.content)}`);
      }
      tally.gold += wanted.length;
      tally.said += said.length;
    }
    return {
      kind,
      gold: tally.gold,
      said: tally.said,
      content: rates(tally.content, tally),
      source: rates(tally.source, tally),
    };
  });
  return { rows, verbClass, errors };
}

function bestOf(
  entry: GoldAttribution,
  said: readonly Attribution[],
  used: ReadonlySet<Attribution>,
): Attribution | null {
  const size = sizeOf(entry.content);
  const free = said.filter((other) => !used.has(other));
  // Of equals the last one: what lies inside another attribution comes after it.
  const best = free.toSorted((a, b) => overlap(entry.content, a.content) - overlap(entry.content, b.content)).at(-1);
  if (best === undefined) return null;
  const both = overlap(entry.content, best.content);
  return both > 0 && both * 2 >= size && both * 2 >= sizeOf(best.content) ? best : null;
}

function isLongQuotation(text: string, content: readonly TextRange[]): boolean {
  const words = printed(text, content);
  return /["“”„«»]/u.test(words) && (words.match(/[\p{L}\p{N}_]+/gu) ?? []).length >= 4;
}

function printed(text: string, ranges: readonly TextRange[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(" … ");
}

function sizeOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function overlap(a: readonly TextRange[], b: readonly TextRange[]): number {
  return a.reduce(
    (sum, one) =>
      sum + b.reduce((part, two) => part + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)), 0),
    0,
  );
}

function rates(right: number, { gold, said }: { readonly gold: number; readonly said: number }): Rates {
  const precision = right / Math.max(1, said);
  const recall = right / Math.max(1, gold);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
