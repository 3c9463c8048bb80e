import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { analysePage } from "@/workflows/analyse-page";
import { bundledOutlets } from "@/workflows/outlet-reference";
import { type PageInput, readSourceText } from "@/workflows/read-page";
import { readLines } from "../json-lines";
import { listFiles } from "../list-files";
import { explainUnreadable, readPageFile } from "../read-page-file";
import { printJson, printText, readArguments, UsageError } from "../output";

const INPUTS = ["pasted", "html", "clean"] as const;

const line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  html: z.string().nullish(),
  text: z.string().nullish(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  publishedAt: z.string().nullish(),
});

interface Failure {
  readonly id: string | number | null;
  readonly error: { readonly reason: string; readonly message: string };
}

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
  if (positionals.length === 0) return analyseLines(process.stdin, input);
  const files = listFiles(positionals);
  if (!values.jsonl) return analyseFiles(files, input, values.json === true);
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await analyseLinesOf(file, input));
  return worst;
}

async function analyseFiles(files: readonly string[], input: PageInput | null, asJson: boolean): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const id = basename(file);
    const result = await analyseFile(file, input);
    if ("error" in result) failed += 1;
    await (asJson ? printJson({ id, ...result }) : printText(`${id}: ${toLine(result)}\n`));
  }
  return failed > 0 ? 1 : 0;
}

type Analysed = ReturnType<typeof analysePage> | Pick<Failure, "error">;

/** One file, whatever it is: what is wrong with it is its own error and stops no other. */
async function analyseFile(file: string, input: PageInput | null): Promise<Analysed> {
  const read = await readPageFile(file);
  if (!read.ok) return { error: { reason: read.reason, message: read.message } };
  const decoded = readSourceText(read.bytes);
  if (!decoded.ok) return { error: { reason: decoded.reason, message: decoded.message } };
  const kind = input ?? (/\.(?:html?|xhtml)$/i.test(file) ? "html" : "pasted");
  try {
    return analysePage(decoded.text, { input: kind, url: null, outlets: bundledOutlets() });
  } catch (error) {
    return { error: { reason: "fault", message: error instanceof Error ? error.message : String(error) } };
  }
}

function toLine(result: Analysed): string {
  if ("error" in result) return result.error.message;
  const { title, outlet, publishedAt, sentences } = result;
  return `${title ?? "no headline"} · ${outlet ?? "outlet unknown"} · ${publishedAt ?? "undated"} · ${sentences.length} sentences`;
}

/** The lines of one file; a file that cannot be read (to its end) is an error line of its own. */
async function analyseLinesOf(file: string, input: PageInput | null): Promise<number> {
  try {
    return await analyseLines(createReadStream(file), input);
  } catch (error) {
    const id = basename(file);
    await printJson({ id, error: explainUnreadable(file, error) });
    return 1;
  }
}

/** Line in, line out, in the same order; a bad line answers its error and stops nothing. */
async function analyseLines(stream: NodeJS.ReadableStream, input: PageInput | null): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const read of readLines(stream)) {
    number += 1;
    const result = read.ok ? analyseLine(read.line, number, input) : { id: number, error: read.error };
    if ("error" in result) failed += 1;
    await printJson(result);
  }
  return failed > 0 ? 1 : 0;
}

function analyseLine(json: string, number: number, input: PageInput | null): object | Failure {
  let id: string | number | null = number;
  try {
    const parsed = line.safeParse(JSON.parse(json));
    if (!parsed.success) return failure(number, "invalid", z.prettifyError(parsed.error));
    id = parsed.data.id ?? number;
    const { html, text, url } = parsed.data;
    const given = html ?? text;
    if (given == null) return failure(id, "empty", "the line has neither html nor text");
    const kind = input ?? (html == null ? "pasted" : "html");
    const { title, ...result } = analysePage(given, { input: kind, url: url ?? null, outlets: bundledOutlets() });
    return {
      id,
      title: title ?? parsed.data.title ?? null,
      ...result,
      outlet: result.outlet ?? parsed.data.outlet ?? null,
      publishedAt: result.publishedAt ?? parsed.data.publishedAt ?? null,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return failure(number, "no-json", `line ${number} is not JSON: ${error.message}`);
    return failure(id, "fault", error instanceof Error ? error.message : String(error));
  }
}

function failure(id: string | number, reason: string, message: string): Failure {
  return { id, error: { reason, message } };
}
