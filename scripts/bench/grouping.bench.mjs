/** What finding events costs: a batch at once, and one new article beside many. */
import { signatureOf } from "../../domain/grouping/article-signature";
import { readArticleTerms } from "../../domain/grouping/article-terms";
import { createEventIndex } from "../../domain/grouping/event-index";
import { groupArticles } from "../../domain/grouping/group-articles";
import { placeArticle } from "../../domain/grouping/place-article";
import { publicationDay } from "../../domain/grouping/publication-day";
import { bundledWords } from "../../workflows/language-tools";
import { inventReport } from "./invented-news.mjs";
import { bestOf, percentile, round } from "./result.mjs";

const BATCH = 2_000;
const SEED = 23;
const PLACED = 200;

/** @type {import("./result.mjs").Measure} */
export async function measure({ articles, note }) {
  const batch = Array.from({ length: BATCH }, (_, number) => invent(number));
  const groupMs = await bestOf(2, () => groupArticles(batch.map((article) => signatureOf(termsOf(article)))));
  note(`grouping: ${BATCH} articles in ${(groupMs / 1000).toFixed(2)} s`);
  const tenth = placeBeside(Math.max(1, Math.round(articles / 10)));
  const all = placeBeside(articles);
  note(`grouping: one article beside ${articles} in ${all.toFixed(1)} ms (95th of ${PLACED} in 100)`);
  return [
    { name: `grouping ${BATCH} articles`, unit: "s", value: round(groupMs / 1000), budget: 10 },
    {
      name: "placing one new article, 95th percentile",
      unit: "ms",
      value: round(all),
      budget: 50,
      growth: round(all / tenth),
    },
  ];
}

/**
 * Milliseconds for one article beside `articles` stored ones, 95th percentile.
 *
 * @param {number} articles
 */
function placeBeside(articles) {
  const index = createEventIndex();
  for (let number = 0; number < articles; number += 1) {
    const article = invent(number);
    index.add(signatureOf(termsOf(article)), article.event);
  }
  const times = [];
  for (let number = 0; number < PLACED; number += 1) {
    // Half of them continue an event that is there, half begin one.
    const article = invent(number % 2 === 0 ? Math.floor((articles * number) / PLACED) : articles + number, "new");
    const start = performance.now();
    placeArticle(index, termsOf(article));
    times.push(performance.now() - start);
  }
  // The first ones also pay for the compiler.
  return percentile(times.slice(PLACED / 10), 0.95);
}

/**
 * @param {number} number
 * @param {string} [prefix] makes the same report another article
 */
function invent(number, prefix = "") {
  const { id, event, title, text, publishedAt } = inventReport({ seed: SEED, number });
  return { key: `${prefix}${id}`, title, text, day: publicationDay(publishedAt), event: String(event) };
}

/** @param {ReturnType<typeof invent>} article */
function termsOf({ key, title, text, day }) {
  return readArticleTerms({ key, title, text, day }, bundledWords());
}
