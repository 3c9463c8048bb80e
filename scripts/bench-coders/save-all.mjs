/**
 * What test/coders-at-once/sow.ts prints.
 *
 * @typedef {object} Sown
 * @property {string} articleKey
 * @property {string} claimKey
 * @property {readonly string[]} coders their keys
 * @property {readonly { versionId: number, start: number, end: number }[]} passages sentences of the article
 */

/**
 * @typedef {object} SentMarks
 * @property {readonly string[]} acknowledged the notes of marks that the server said it stored
 * @property {readonly string[]} refused what was answered instead
 * @property {readonly number[]} times of every request, in milliseconds
 * @property {number} sends
 */

const SENT_TWICE_EVERY = 5;

/**
 * Sends the marks in rounds: in each, every coder's next one at the same instant.
 *
 * @param {string} url
 * @param {Sown} sown
 * @param {{ readonly saves: number, readonly longestMs: number }} options
 * @returns {Promise<SentMarks>}
 */
export async function saveAll(url, sown, { saves, longestMs }) {
  const signal = AbortSignal.timeout(longestMs);
  /** @type {Set<string>} */
  const acknowledged = new Set();
  /** @type {string[]} */
  const refused = [];
  /** @type {number[]} */
  const times = [];
  for (let number = 0; number < saves; number += 1) {
    const sends = sown.coders.flatMap((coder, index) => {
      const mark = markOf(sown, { coder, index, number });
      return Array.from({ length: number % SENT_TWICE_EVERY === 0 ? 2 : 1 }, () => ({ coder, mark }));
    });
    await Promise.all(
      sends.map(async ({ coder, mark }) => {
        const start = performance.now();
        const answer = await post(url, sown.articleKey, { coder, mark, signal });
        times.push(performance.now() - start);
        if (answer === null) acknowledged.add(mark.draft.note);
        else refused.push(answer);
      }),
    );
  }
  return { acknowledged: [...acknowledged], refused, times, sends: times.length };
}

/**
 * The notes of all marks that the server has, each coder's asked for as that coder sees it.
 *
 * @param {string} url
 * @param {Sown} sown
 * @returns {Promise<readonly string[]>}
 */
export async function listStored(url, { articleKey, coders }) {
  const notes = [];
  for (const coder of coders) {
    const response = await fetch(`${url}/articles/${articleKey}.json`, { headers: { cookie: cookieOf(coder) } });
    /** @type {{ data: { codings: readonly Marked[], mentions: readonly Marked[] } }} */
    const { data } = await response.json();
    const own = [...data.codings, ...data.mentions].filter((mark) => mark.coder === coder);
    notes.push(...own.map(({ note }) => note ?? ""));
  }
  return notes;
}

/** @typedef {{ readonly coder: string, readonly note: string | null }} Marked */

/**
 * @param {Sown} sown
 * @param {{ readonly coder: string, readonly index: number, readonly number: number }} which
 */
function markOf({ articleKey, claimKey, passages }, { coder, index, number }) {
  const passage = passages[number % passages.length];
  const markKey = `benchmark${String(index).padStart(4, "0")}save${String(number).padStart(4, "0")}`;
  const draft = { articleKey, coder, markKey, passage, unsure: false, note: `coder ${index}, mark ${number}` };
  if (number % 2 === 0) {
    const coding = { codebook: "policy-frames", code: "economic", scope: "passage", voice: "outlet", seen: null };
    return { kind: "coding", draft: { ...draft, ...coding } };
  }
  const plain = { hedged: false, ironic: false, apparentError: false, verb: null, verbClass: null, replaces: null };
  const reading = { claimKey, voice: "own", polarity: "affirms", fit: "same", speakers: [] };
  return { kind: "mention", draft: { ...draft, ...plain, ...reading } };
}

/**
 * Null where the server says that it is stored; otherwise what it said.
 *
 * @param {string} url
 * @param {string} articleKey
 * @param {{ readonly coder: string, readonly mark: object, readonly signal: AbortSignal }} what
 */
async function post(url, articleKey, { coder, mark, signal }) {
  const response = await fetch(`${url}/articles/${articleKey}/marks`, {
    method: "POST",
    headers: { "Content-Type": "application/json", origin: url, cookie: cookieOf(coder) },
    body: JSON.stringify(mark),
    signal,
  });
  const text = await response.text();
  return response.ok ? null : `${response.status} ${text.slice(0, 200)}`;
}

/** @param {string} coder */
function cookieOf(coder) {
  return `parallax-coder=${coder}`;
}
