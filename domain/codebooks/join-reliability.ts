import type { CodeReliability, FileReliability } from "./codebook-file";

/**
 * Figures of agreement from several places as one history: by version, then by day, the oldest first. A code keeps one
 * figure a version and day. Where two were measured on the same day, that of more articles stays, then that of more
 * coders, then the one given first: so that a history joined with itself is the same. Nothing is pooled, since alphas of
 * different articles have no common unit. Wrong tool for a figure over all of them: that needs the codings.
 */
export function joinReliability(histories: readonly FileReliability[]): readonly FileReliability[] {
  const measured = new Map<string, { readonly entry: FileReliability; readonly codes: Map<string, CodeReliability> }>();
  for (const entry of histories) {
    const name = `${entry.version} ${entry.measuredOn}`;
    const { codes } = measured.get(name) ?? { codes: new Map<string, CodeReliability>() };
    measured.set(name, { entry, codes });
    for (const figure of entry.codes) {
      const known = codes.get(figure.code);
      if (known === undefined || restsOnMore(figure, known)) codes.set(figure.code, figure);
    }
  }
  return [...measured.values()]
    .map(({ entry: { version, measuredOn }, codes }) => ({ version, measuredOn, codes: [...codes.values()] }))
    .sort((one, other) => one.version - other.version || (one.measuredOn < other.measuredOn ? -1 : 1));
}

function restsOnMore(one: CodeReliability, other: CodeReliability): boolean {
  return one.units === other.units ? one.coders > other.coders : one.units > other.units;
}
