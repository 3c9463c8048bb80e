/**
 * What became of marks that were acknowledged, each known by a text that no other has.
 *
 * @param {readonly string[]} acknowledged
 * @param {readonly string[]} stored as often as it is stored
 */
export function compareStored(acknowledged, stored) {
  const known = new Set(stored);
  return {
    acknowledged: acknowledged.length,
    stored: stored.length,
    doubled: stored.length - known.size,
    lost: acknowledged.filter((name) => !known.has(name)).length,
  };
}
