/**
 * The methods that propose something, with their versions. A version goes up when the same text may get another
 * answer; what was proposed before then counts as made by an older method until it is made again.
 */
export const TEXT_METHODS = {
  attribution: 3,
  "policy-frames": 1,
  "generic-frames": 1,
  "charged-words": 2,
} as const;

/** Methods that compare the texts of an event. */
export const EVENT_METHODS = { "same-claim": 2, "shared-text": 1, names: 3, voices: 2, keyness: 2 } as const;

/** The method that proposes which articles report on one event. */
export const GROUPING_METHODS = { grouping: 1 } as const;

/** Versions of methods by name. */
export type MethodVersions = Readonly<Record<string, number>>;

/** As an analysis records what made it: `attribution/1 charged-words/1`, by name. */
export function nameMethods(methods: MethodVersions): string {
  return Object.entries(methods)
    .map(([name, version]) => `${name}/${version}`)
    .sort()
    .join(" ");
}

/** Name and version of one method, such as `policy-frames/1`. */
export function nameMethod(name: string, methods: MethodVersions): string {
  const version = methods[name];
  if (version === undefined) throw new RangeError(`no method "${name}"`);
  return `${name}/${version}`;
}
