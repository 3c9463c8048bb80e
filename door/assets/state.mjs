/**
 * @typedef {object} ClassState
 * @property {string} state
 * @property {string | null} endsAt
 * @property {string} now the server's clock
 * @property {string} revision of what is drawn
 * @property {number} written sum of the numbers of all stored answers
 */

const BETWEEN_MS = 2_000;
const JITTER_MS = 1_000;
const HIDDEN_MS = 15_000;
const LONGEST_MS = 10_000;
const GIVE_UP_MS = 8_000;

/**
 * Asks how the class stands, every two or three seconds, so that forty phones do not ask at once; seldom while nobody
 * looks or nobody answers.
 *
 * @param {string} address
 * @param {(state: ClassState) => Promise<void> | void} onState
 */
export function keepAsking(address, onState) {
  let failures = 0;
  let isBusy = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function ask() {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(timer);
    try {
      const text = await askNow(address);
      failures = text === null ? failures + 1 : 0;
      if (text !== null) await onState(JSON.parse(text));
    } catch {
      // An answer that is not the door's, as a network gives that wants a login first.
      failures += 1;
    } finally {
      isBusy = false;
      timer = setTimeout(() => void ask(), pause());
    }
  }

  function pause() {
    if (document.hidden) return HIDDEN_MS;
    return Math.min(BETWEEN_MS * 1.5 ** failures, LONGEST_MS) + Math.random() * JITTER_MS;
  }

  timer = setTimeout(() => void ask(), JITTER_MS);
  return { now: () => void ask() };
}

/**
 * What stands at an address now; also where it says that the class is gone. Null: nobody answers.
 *
 * @param {string} address
 */
export async function askNow(address) {
  const abort = new AbortController();
  const limit = setTimeout(() => abort.abort(), GIVE_UP_MS);
  try {
    const response = await fetch(address, { credentials: "same-origin", signal: abort.signal });
    return response.ok || response.status === 401 ? await response.text() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(limit);
  }
}
