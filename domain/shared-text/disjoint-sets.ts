/** Members, numbered from 0, that belong together in groups. */
export interface DisjointSets {
  /** The number that stands for the group of a member: its smallest one. */
  find(member: number): number;
  /** Makes one group of the groups of two members. */
  join(one: number, other: number): void;
}

/**
 * Groups of which each member is alone at first. The smallest number stands for a group, so that the result does not
 * depend on the order of joining.
 *
 * Union-find with path halving: Tarjan & van Leeuwen, "Worst-case analysis of set union algorithms" (1984).
 */
export function disjointSets(size: number): DisjointSets {
  const parents = Int32Array.from({ length: size }, (_, member) => member);
  const find = (member: number) => {
    let at = member;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? at;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    const [first, second] = [find(one), find(other)];
    parents[Math.max(first, second)] = Math.min(first, second);
  };
  return { find, join };
}
