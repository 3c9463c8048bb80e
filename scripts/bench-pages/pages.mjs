/**
 * A page that is measured.
 *
 * @typedef {object} MeasuredPage
 * @property {string} name
 * @property {string} path with its query
 * @property {boolean} [lighthouse] whether Lighthouse looks at it
 */

/** Slug of the event that test/large-event sows. */
export const LARGE_EVENT = "lowmarsh-pumps";

const PARTS = ["claims", "missing", "timeline", "framing", "words", "voices", "text", "coverage"];

/** One address a switch: what a reader sees after changing it. */
const SWITCHES = ["voice=quoted", "level=article", "genre=report", "role=both", "wire=each", "suggestions=on"];

/**
 * The pages that have a budget: home, the overview with each of its switches, the parts, the reader.
 *
 * @param {string} url
 * @returns {Promise<readonly MeasuredPage[]>}
 */
export async function listPages(url) {
  const event = `/events/${LARGE_EVENT}`;
  /** @type {{ data: { articles: readonly { id: string }[] } }} */
  const { data } = await (await fetch(`${url}${event}.json`)).json();
  const [first] = data.articles;
  if (first === undefined) throw new Error("The event has no articles.");
  return [
    { name: "home", path: "/", lighthouse: true },
    { name: "event overview", path: event, lighthouse: true },
    ...SWITCHES.map((query) => ({ name: `event overview, ${query}`, path: `${event}?${query}` })),
    ...PARTS.map((part) => ({ name: `event, ${part}`, path: `${event}/${part}`, lighthouse: part === "claims" })),
    { name: "two articles side by side", path: `${event}/read` },
    { name: "reader", path: `/articles/${first.id}`, lighthouse: true },
    { name: "reader, 60 kB and 200 marks", path: await findLongArticle(url) },
    { name: "list of articles", path: "/articles" },
  ];
}

/**
 * The article of 60,000 letters and 200 marks.
 *
 * @param {string} url
 * @returns {Promise<string>} its path
 */
export async function findLongArticle(url) {
  /** @type {{ data: { articles: readonly { key: string }[] } }} */
  const { data } = await (await fetch(`${url}/articles.json?event=long-read`)).json();
  const [article] = data.articles;
  if (article === undefined) throw new Error("There is no long article.");
  return `/articles/${article.key}`;
}
