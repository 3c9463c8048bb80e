/**
 * Times the comparison of an event's texts by its size:
 *
 *   node --expose-gc --import tsx scripts/evaluate/event-sizes.mjs [50 200 400]
 *
 * Standard output holds, for each number of invented texts, the seconds and the most memory that one comparison took,
 * and what it found.
 */
import { describeEvent } from "../../workflows/analysis/describe-event.ts";
import { inventTexts } from "./synthetic-event.mjs";

const SIZES = [50, 200, 400];

const given = process.argv.slice(2).map(Number);
describeEvent(inventTexts({ articles: 2, seed: 1 }), "warm-up");
for (const articles of given.length > 0 ? given : SIZES) {
  const texts = inventTexts({ articles, seed: 7 });
  globalThis.gc?.();
  const before = process.cpuUsage();
  const began = performance.now();
  const description = describeEvent(texts, "measured");
  const seconds = (performance.now() - began) / 1000;
  const cpu = process.cpuUsage(before).user / 1e6;
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  const { claims, links, sharedText, quotations, actors } = description;
  const found = { claims, links, sharedText, quotations, actors };
  const counts = Object.entries(found).map(([name, rows]) => `${rows.length} ${name}`);
  const size = Math.round(JSON.stringify(description).length / 1024);
  console.log(
    `${articles} texts: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of one processor), ${memory} MB; ` +
      `${counts.join(", ")}; ${size.toLocaleString("en")} kB`,
  );
}
