import type { ClassResult, Disagreement } from "./class-results";

/**
 * The sentences and labels on which the class is nearest to half and half, nearest first; ties in the order of the
 * results, which is that of the texts, their labels and their sentences. Only of numbers that are shown. Wrong tool for
 * how well a class agrees as a whole: that asks for a coefficient, and for more coders on each text.
 */
export function largestDisagreements(results: readonly ClassResult[], most: number): readonly Disagreement[] {
  const places = results.flatMap((result) => {
    if (result.kind !== "mark" || result.pupils === null) return [];
    const { letter, label, pupils: of } = result;
    return result.sentences.flatMap(({ index, pupils }): readonly Disagreement[] =>
      pupils === null ? [] : [{ letter, label, sentence: index, pupils, of }],
    );
  });
  // Twice the distance from a half, cleared of fractions for two that have different numbers of pupils.
  const distance = ({ pupils, of }: Disagreement, other: number) => Math.abs(2 * pupils - of) * other;
  return places.sort((a, b) => distance(a, b.of) - distance(b, a.of)).slice(0, most);
}
