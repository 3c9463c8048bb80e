import type { TextRange } from "../text/page-text";
import type { AgreementFigure } from "./agreement-figure";
import { type AgreementOptions, type CodedWork, listSharedArticles } from "./coded-work";
import { unitizingAlpha } from "./unitizing-alpha";

/** How far coders mark the same stretches with one code. */
export interface SpanAgreement {
  readonly code: string;
  readonly name: string;
  /** U-alpha; no interval. */
  readonly alpha: AgreementFigure;
  /** Passages of all coders in those articles. */
  readonly passages: number;
  /** Articles that two or more finished and whose text is stored. */
  readonly articles: number;
}

/**
 * Do coders mark the same words? U-alpha of each code over the current texts of the articles that two or more finished
 * (docs/methods/agreement.md). Codings of a passage alone; those whose place the current text has lost are left out.
 * Wrong tool for whether an article has the code (code-agreement).
 */
export function measureSpanAgreement(
  work: CodedWork,
  { phase, voice }: Pick<AgreementOptions, "phase" | "voice">,
): readonly SpanAgreement[] {
  const texts = listSharedArticles(work, phase).flatMap(({ article, coders }) =>
    article.text === null ? [] : [{ article, coders, text: article.text }],
  );
  const versionOf = new Map(texts.map(({ article, text }) => [article.key, text.versionKey]));
  const rangesOf = new Map<string, TextRange[]>();
  for (const { article, coder, code, scope, voice: own, passage } of work.codings) {
    if (scope !== "passage" || passage === null || passage.state === "lost") continue;
    if (passage.versionKey !== versionOf.get(article) || (voice !== "both" && own !== voice)) continue;
    const id = idOf(article, coder, code);
    const ranges = rangesOf.get(id) ?? [];
    ranges.push({ start: passage.start, end: passage.end });
    rangesOf.set(id, ranges);
  }
  return work.codebook.codes.map(({ key: code, name }) => {
    const continua = texts.map(({ article, coders, text }) => ({
      length: text.length,
      coders: coders.map((coder) => rangesOf.get(idOf(article.key, coder, code)) ?? []),
    }));
    const passages = continua.reduce((sum, { coders }) => sum + coders.flat().length, 0);
    return { code, name, alpha: unitizingAlpha(continua), passages, articles: texts.length };
  });
}

function idOf(article: string, coder: string, code: string): string {
  return `${article} ${coder} ${code}`;
}
