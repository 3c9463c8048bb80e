import { CHANGE_KINDS, type CodeChange, type CodeChangeKind } from "./compare-versions";

const SAID: Readonly<Record<CodeChangeKind, string>> = {
  added: "new",
  retired: "retired",
  merged: "merged",
  split: "split off",
  renamed: "renamed",
  reworded: "reworded",
  moved: "moved",
  kept: "unchanged",
};

/**
 * How many codes of each kind, in one line; "no code changed" where all were kept.
 *
 * @example countChanges(changes) // "1 new, 2 retired, 1 renamed"
 */
export function countChanges(changes: readonly CodeChange[]): string {
  const parts = CHANGE_KINDS.filter((kind) => kind !== "kept").flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${SAID[kind]}`];
  });
  return parts.length === 0 ? "no code changed" : parts.join(", ");
}

/** What became of one code, as a sentence without its full stop. */
export function sayChange({ kind, name, from }: CodeChange): string {
  const old = from.map((one) => `“${one.name}”`).join(" and ");
  switch (kind) {
    case "added":
      return `${name} is new`;
    case "retired":
      return `${name} is retired`;
    case "merged":
      return `${name} comes from ${old}`;
    case "split":
      return `${name} is a part of what was ${old}`;
    case "renamed":
      return `${old} is now “${name}”`;
    case "reworded":
      return `${name} has other words`;
    case "moved":
      return `${name} stands elsewhere`;
    case "kept":
      return `${name} is unchanged`;
  }
}
