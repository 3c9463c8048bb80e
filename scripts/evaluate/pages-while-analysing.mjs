/**
 * How much slower pages answer while the worker analyses than while it stands still, in one run:
 *
 *   node scripts/evaluate/pages-while-analysing.mjs http://127.0.0.1:3000 WORKER /articles /events/some-event
 *
 * Parallax runs at that address with texts that nobody has analysed; WORKER is the process id of its `parallax work`.
 * The worker is stopped and let go on in turn (SIGSTOP, SIGCONT), so that whatever else the machine does weighs on both
 * sides alike. Pages are asked for one after the other, until everything is analysed or ROUNDS are over. Standard
 * output holds medians and 95th percentiles, and the ratio of the medians.
 */
const [base, worker, ...pages] = process.argv.slice(2);
if (worker === undefined || pages.length === 0) {
  console.error("usage: node scripts/evaluate/pages-while-analysing.mjs ADDRESS WORKER PAGE …");
  process.exit(2);
}

const ROUNDS = 40;
const PAGES_A_TURN = 3;
const pid = Number(worker);

const progress = async () => (await fetch(`${base}/analysis/progress`)).json();
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds until the whole page has come. */
async function timePage(page) {
  const began = performance.now();
  const response = await fetch(base + page);
  await response.text();
  if (!response.ok) throw new Error(`${page} answered ${response.status}`);
  return performance.now() - began;
}

async function timeAll(into) {
  for (let turn = 0; turn < PAGES_A_TURN; turn += 1) {
    for (const page of pages) into.get(page).push(await timePage(page));
  }
}

/** The value below which this share lies. */
function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const listOf = () => new Map(pages.map((page) => [page, []]));
const [working, stopped] = [listOf(), listOf()];
for (const page of pages) await timePage(page);
const before = await progress();
try {
  for (let round = 0; round < ROUNDS && (await progress()).phase !== "done"; round += 1) {
    await timeAll(working);
    process.kill(pid, "SIGSTOP");
    await pause(50);
    await timeAll(stopped);
    process.kill(pid, "SIGCONT");
    await pause(50);
  }
} finally {
  process.kill(pid, "SIGCONT");
}
console.log(`from ${JSON.stringify(before)} to ${JSON.stringify(await progress())}`);
for (const page of pages) {
  const [busy, idle] = [working.get(page), stopped.get(page)];
  const say = (values) => `p50 ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms`;
  const ratio = (quantile(busy, 0.5) / quantile(idle, 0.5)).toFixed(2);
  console.log(`${page}: working ${say(busy)}; stopped ${say(idle)}; ratio of medians ${ratio} (${busy.length} each)`);
}
