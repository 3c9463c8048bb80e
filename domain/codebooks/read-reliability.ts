import type { CodeReliability, FileReliability, FileVersion } from "./codebook-file";
import type { FieldReader } from "./field-reader";
import { CODEBOOK_LIMITS as LIMITS } from "./version-code";

/**
 * The figures of agreement in a codebook file, faults noted in `reader`. Figures without a day were written by a
 * program that did not date them: they get the day on which their version was published, before which nobody can have
 * coded with it. A code has one figure a version and day.
 */
export function readReliability(
  reader: FieldReader,
  value: unknown,
  versions: readonly FileVersion[],
): readonly FileReliability[] {
  const known = new Map(versions.map((version) => [version.number, version]));
  const seen = new Set<string>();
  return reader.list(value, "reliability", LIMITS.measurements).map((entry, index) => {
    const place = `reliability[${index}]`;
    const fields = reader.record(entry, place);
    const number = reader.whole(fields["version"], `${place}.version`, 1);
    const version = known.get(number);
    if (version === undefined) reader.fault(`${place}.version`, `${number} is no version of this file`);
    const measuredOn = reader.day(fields["measuredOn"] ?? version?.publishedOn ?? "", `${place}.measuredOn`);
    const keys = new Set(version?.codes.map(({ key }) => key));
    const codes = reader.list(fields["codes"], `${place}.codes`, LIMITS.codes).map((figure, position) => {
      const at = `${place}.codes[${position}]`;
      const read = readFigure(reader, figure, at);
      const { code } = read;
      if (version !== undefined && !keys.has(code)) {
        reader.fault(`${at}.code`, `“${code}” is no code of version ${number}`);
      }
      const name = `${number} ${measuredOn} ${code}`;
      if (seen.has(name)) reader.fault(`${at}.code`, `“${code}” has two figures of ${measuredOn}`);
      seen.add(name);
      return read;
    });
    return { version: number, measuredOn, codes };
  });
}

function readFigure(reader: FieldReader, value: unknown, place: string): CodeReliability {
  const fields = reader.record(value, place);
  return {
    code: reader.text(fields["code"], `${place}.code`, LIMITS.key, true),
    alpha: reader.numberOrNull(fields["alpha"], `${place}.alpha`, -1, 1),
    interval: readInterval(reader, fields["interval"], `${place}.interval`),
    units: reader.whole(fields["units"], `${place}.units`, 0),
    coders: reader.whole(fields["coders"], `${place}.coders`, 0),
  };
}

function readInterval(reader: FieldReader, value: unknown, place: string): CodeReliability["interval"] {
  if (value === null || value === undefined) return null;
  const fields = reader.record(value, place);
  const low = reader.numberOrNull(fields["low"], `${place}.low`, -1, 1);
  const high = reader.numberOrNull(fields["high"], `${place}.high`, -1, 1);
  if (low === null || high === null || low > high) {
    reader.fault(place, "needs `low` and a `high` that is not below it");
    return null;
  }
  return { low, high };
}
