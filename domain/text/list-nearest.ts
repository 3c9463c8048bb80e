/**
 * The names that are spelt most like a given one, nearest first, ties in the order given: at most `limit`, by the edits
 * (a letter added, dropped or changed) that lead from one to the other, as Levenshtein (1966) counts them. Time in
 * proportion to the letters of the name times those of all names: for the addresses of a workspace, not for words of
 * texts.
 *
 * @example listNearest("harbor-bridge", ["bus-depot", "harbour-bridge"], 1) // ["harbour-bridge"]
 */
export function listNearest(name: string, names: readonly string[], limit: number): readonly string[] {
  return names
    .map((one) => ({ one, edits: countEdits(name, one) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, limit)
    .map(({ one }) => one);
}

function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const letter of from) {
    const next = [(row[0] ?? 0) + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const change = (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
