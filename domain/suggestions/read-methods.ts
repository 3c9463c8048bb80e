import type { MethodVersions } from "./methods";

interface MethodWords {
  readonly label: string;
  /** Its entry on the page of methods; null where it has none of its own. */
  readonly entry: string | null;
}

/** What the methods are called where people read of them. */
const METHOD_WORDS: Readonly<Record<string, MethodWords>> = {
  attribution: { label: "Who says what", entry: "attribution" },
  "policy-frames": { label: "Policy frames", entry: "frame-suggestions" },
  "generic-frames": { label: "Generic frames", entry: "frame-suggestions" },
  "charged-words": { label: "Charged words", entry: "charged-words" },
  "same-claim": { label: "The same claim", entry: "same-claim" },
  "shared-text": { label: "Shared text", entry: "shared-text" },
  names: { label: "Names", entry: "names" },
  voices: { label: "Who is heard", entry: "voices" },
  keyness: { label: "Whose words", entry: "keyness" },
};

/** A method with the version that made something. */
export interface UsedMethod extends MethodWords {
  readonly name: string;
  readonly version: number;
  /** The version that is in use now; null where the method is gone. */
  readonly current: number | null;
}

/**
 * Reads what `nameMethods` wrote, such as `attribution/1 charged-words/2`, in the order of the current methods; those
 * that are gone come last. What is no name and version is left out.
 */
export function readMethods(recorded: string, methods: MethodVersions): readonly UsedMethod[] {
  const versions = new Map(
    recorded.split(" ").flatMap((one): [string, number][] => {
      const match = /^(?<name>[a-z-]+)\/(?<version>\d+)$/u.exec(one);
      return match?.groups === undefined ? [] : [[match.groups["name"] ?? "", Number(match.groups["version"])]];
    }),
  );
  const names = [...new Set([...Object.keys(methods), ...versions.keys()])];
  return names.flatMap((name) => {
    const version = versions.get(name);
    if (version === undefined) return [];
    return [{ name, version, current: methods[name] ?? null, ...wordsOf(name) }];
  });
}

/** How many texts or events a method was used on, in its current version and in older ones. */
export interface MethodUse extends MethodWords {
  readonly name: string;
  readonly version: number;
  readonly current: number;
  readonly older: number;
}

/** Adds up how often each current method was used, from what is recorded with how often it is. */
export function countMethodUse(
  recorded: readonly { readonly methods: string; readonly count: number }[],
  methods: MethodVersions,
): readonly MethodUse[] {
  const used = recorded.flatMap(({ methods: names, count }) =>
    readMethods(names, methods).map(({ name, version }) => ({ name, version, count })),
  );
  return Object.entries(methods).map(([name, version]) => {
    const own = used.filter((one) => one.name === name);
    const sum = (isWanted: (version: number) => boolean) =>
      own.filter((one) => isWanted(one.version)).reduce((total, { count }) => total + count, 0);
    return {
      name,
      version,
      current: sum((one) => one === version),
      older: sum((one) => one !== version),
      ...wordsOf(name),
    };
  });
}

function wordsOf(name: string): MethodWords {
  return METHOD_WORDS[name] ?? { label: name, entry: null };
}
