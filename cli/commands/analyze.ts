import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { analysePage } from "@/workflows/analyse-page";
import { bundledOutlets } from "@/workflows/outlet-reference";
import { type PageInput, readSourceText } from "@/workflows/read-page";
import { readLines } from "../json-lines";
import { listFiles } from "../list-files";
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
  for (const file of files) worst = Math.max(worst, await analyseLines(createReadStream(file), input));
  return worst;
}

async function analyseFiles(files: readonly string[], input: PageInput | null, asJson: boolean): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const id = basename(file);
    const decoded = readSourceText(new Uint8Array(await readFile(file)));
    if (!decoded.ok) {
      failed += 1;
      const error = { reason: decoded.reason, message: decoded.message };
      await (asJson ? printJson({ id, error }) : printText(`${id}: ${error.message}\n`));
      continue;
    }
    const kind = input ?? (/\.(?:html?|xhtml)$/i.test(file) ? "html" : "pasted");
    const result = analysePage(decoded.text, { input: kind, url: null, outlets: bundledOutlets() });
    if (asJson) await printJson({ id, ...result });
    else
      await printText(
        `${id}: ${result.title ?? "no headline"} · ${result.outlet ?? "outlet unknown"} · ${result.publishedAt ?? "undated"} · ${result.sentences.length} sentences\n`,
      );
  }
  return failed > 0 ? 1 : 0;
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
