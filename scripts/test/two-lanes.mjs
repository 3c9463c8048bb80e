/**
 * Runs pieces of work two at a time, for two cores: each lane takes the next one as soon as it is free, so that no core
 * waits for the other's share. Put the longest first. Answers the results in the order of the work.
 *
 * @template Result
 * @param {readonly (() => Promise<Result>)[]} work
 * @returns {Promise<readonly Result[]>}
 */
export async function inTwoLanes(work) {
  /** @type {Map<number, Result>} */
  const results = new Map();
  const waiting = work.entries();
  const lane = async () => {
    for (const [index, piece] of waiting) results.set(index, await piece());
  };
  await Promise.all([lane(), lane()]);
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
