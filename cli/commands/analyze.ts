import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { PageAnalysis } from "@/workflows/analyse-page";
import { type PageInput, readSourceText } from "@/workflows/read-page";
import { type AnalysedLine, failLine, type LineFailure, lineFault } from "@/workflows/threads/analyse-line";
import { type TaskRunner, usualThreads } from "@/workflows/threads/analysis-threads";
import { openThreadsLate } from "@/workflows/threads/late-threads";
import { mapInOrder } from "@/workflows/threads/map-in-order";
import { type ReadLine, readLines } from "../json-lines";
import { listFiles } from "../list-files";
import { explainUnreadable, readPageFile } from "../read-page-file";
import { printJson, printText, readArguments, UsageError } from "../output";

const INPUTS = ["pasted", "html", "clean"] as const;

/** About what starting the threads costs (docs/performance.md); a shorter input is done without them. */
const HERE_MS = 1_000;
/** In UTF-16 code units; longer text goes to a thread, which it can end without ending the command. */
const LIGHT = 1_000_000;
/** What may wait for its turn: items for each thread, and UTF-16 code units of them together. */
const AHEAD_PER_THREAD = 4;
const AHEAD_LENGTH = 2 * 10_000_000;

/** `parallax analyze [PATH…] [--input …] [--json] [--jsonl]`: says what pages hold; stores nothing. */
export async function analyze(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, {
    input: { type: "string" },
    json: { type: "boolean" },
    jsonl: { type: "boolean" },
  });
  const input = INPUTS.find((known) => known === values.input) ?? null;
  if (values.input !== undefined && input === null) {
    throw new UsageError(`--input is "${values.input}"; give one of ${INPUTS.join(", ")}`);
  }
  const files = positionals.length === 0 ? null : listFiles(positionals);
  const isLines = files === null || values.jsonl === true;
  const threads = openThreadsLate({
    threads: usualThreads(),
    hereMs: HERE_MS,
    isLight: (task) => ("json" in task ? task.json : "text" in task ? task.text : "").length < LIGHT,
  });
  try {
    if (files === null) return await analyseLines(process.stdin, input, threads);
    if (!isLines) return await analyseFiles(files, input, { threads, asJson: values.json === true });
    let worst = 0;
    for (const file of files) worst = Math.max(worst, await analyseLinesOf(file, input, threads));
    return worst;
  } finally {
    await threads.close();
  }
}

type AnalysedFile = PageAnalysis | Pick<LineFailure, "error">;

async function analyseFiles(
  files: readonly string[],
  input: PageInput | null,
  { threads, asJson }: { readonly threads: TaskRunner; readonly asJson: boolean },
): Promise<number> {
  const limit = { items: AHEAD_PER_THREAD * usualThreads(), weight: Infinity, weigh: () => 1 };
  let failed = 0;
  const results = mapInOrder(files, limit, async (file) => ({ file, result: await analyseFile(file, input, threads) }));
  for await (const { file, result } of results) {
    const id = basename(file);
    if ("error" in result) failed += 1;
    await (asJson ? printJson({ id, ...result }) : printText(`${id}: ${toLine(result)}\n`));
  }
  return failed > 0 ? 1 : 0;
}

/** One file, whatever it is: what is wrong with it is its own error and stops no other. */
async function analyseFile(file: string, input: PageInput | null, threads: TaskRunner): Promise<AnalysedFile> {
  const read = await readPageFile(file);
  if (!read.ok) return { error: { reason: read.reason, message: read.message } };
  const decoded = readSourceText(read.bytes);
  if (!decoded.ok) return { error: { reason: decoded.reason, message: decoded.message } };
  const kind = input ?? (/\.(?:html?|xhtml)$/i.test(file) ? "html" : "pasted");
  try {
    return await threads.run("analyse-page", { text: decoded.text, input: kind, url: null });
  } catch (error) {
    return { error: { reason: "fault", message: error instanceof Error ? error.message : String(error) } };
  }
}

function toLine(result: AnalysedFile): string {
  if ("error" in result) return result.error.message;
  const { title, outlet, publishedAt, sentences } = result;
  return `${title ?? "no headline"} · ${outlet ?? "outlet unknown"} · ${publishedAt ?? "undated"} · ${sentences.length} sentences`;
}

/** The lines of one file; a file that cannot be read (to its end) is an error line of its own. */
async function analyseLinesOf(file: string, input: PageInput | null, threads: TaskRunner): Promise<number> {
  try {
    return await analyseLines(createReadStream(file), input, threads);
  } catch (error) {
    const id = basename(file);
    await printJson({ id, error: explainUnreadable(file, error) });
    return 1;
  }
}

/** Line in, line out, in the same order; a bad line answers its error and stops nothing. */
async function analyseLines(
  stream: AsyncIterable<string | Uint8Array>,
  input: PageInput | null,
  threads: TaskRunner,
): Promise<number> {
  const limit = {
    items: AHEAD_PER_THREAD * usualThreads(),
    weight: AHEAD_LENGTH,
    weigh: (read: ReadLine) => (read.ok ? read.line.length : 0),
  };
  let failed = 0;
  for await (const answer of mapInOrder(readLines(stream), limit, (read) => analyseLine(read, input, threads))) {
    if (answer.failed) failed += 1;
    await printText(`${answer.json}\n`);
  }
  return failed > 0 ? 1 : 0;
}

async function analyseLine(read: ReadLine, input: PageInput | null, threads: TaskRunner): Promise<AnalysedLine> {
  const { number } = read;
  if (!read.ok) {
    const { reason, message } = read.error;
    return { json: JSON.stringify(failLine(null, number, reason, message)), failed: true };
  }
  const line = { json: read.line, number, input };
  try {
    return await threads.run("analyse-line", line);
  } catch (error) {
    return lineFault(line, error);
  }
}
