import { ADJUDICATION, ADJUDICATION_NAME } from "../adjudication/adjudicated-voice";

/** What of somebody's work carries their key. */
interface NamedWork {
  readonly assignments: readonly { readonly coder: string }[];
  readonly coders: Readonly<Record<string, string>>;
}

/**
 * A letter for every coder, in the order of their keys: "A" to "Z", then "A2". The same people get the same letters on
 * every screen of one workspace as long as nobody joins them.
 *
 * @example lettersFor(["ben", "ada"]).get("ada") // "A"
 */
export function lettersFor(coders: Iterable<string>): ReadonlyMap<string, string> {
  const keys = [...new Set(coders)].sort();
  return new Map(
    keys.map((key, index) => {
      const round = Math.floor(index / 26);
      return [key, `${String.fromCharCode(65 + (index % 26))}${round === 0 ? "" : round + 1}`];
    }),
  );
}

/**
 * The work with letters in place of its coders' keys and names, for whoever settles differences and must not know whose
 * they are. Everything that names a coder is replaced, so that no twin gives away what the screen hides.
 */
export function hideNames<Work extends NamedWork>(work: Work, letters: ReadonlyMap<string, string>): Work {
  // What was settled together is nobody's in particular.
  const letterOf = (coder: string) => (coder === ADJUDICATION ? coder : (letters.get(coder) ?? "?"));
  const rename = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((row: unknown) => renameRow(row, letterOf)) : value;
  const renamed = Object.fromEntries(Object.entries(work).map(([name, value]) => [name, rename(value)]));
  const names = Object.keys(work.coders).map((key) => {
    const letter = letterOf(key);
    return [letter, key === ADJUDICATION ? ADJUDICATION_NAME : `Coder ${letter}`] as const;
  });
  return { ...work, ...renamed, coders: Object.fromEntries(names) };
}

function renameRow(row: unknown, letterOf: (coder: string) => string): unknown {
  if (typeof row !== "object" || row === null || !("coder" in row) || typeof row.coder !== "string") return row;
  return { ...row, coder: letterOf(row.coder) };
}
