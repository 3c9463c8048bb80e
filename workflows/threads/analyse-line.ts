import { z } from "zod";
import { analysePage } from "../analyse-page";
import { bundledOutlets } from "../outlet-reference";
import type { PageInput } from "../read-page";
import type { ErrorReason } from "./error-reason";
import { readGivenDate } from "./given-date";

const id = z.union([z.string(), z.number()]);

const line = z.object({
  id: id.nullish(),
  html: z.string().nullish(),
  text: z.string().nullish(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  publishedAt: z.string().nullish(),
});

/** One line of input as `parallax analyze` reads it. */
export interface LineToAnalyse {
  readonly json: string;
  /** Counted from 1. */
  readonly number: number;
  /** How all lines are read; null: html where it is given, else pasted. */
  readonly input: PageInput | null;
}

export interface AnalysedLine {
  /** One compact JSON object, without a line end. */
  readonly json: string;
  readonly failed: boolean;
}

/** Why a line has no answer; `id` is its own, null where it has none that can be read. */
export interface LineFailure {
  readonly id: string | number | null;
  readonly line: number;
  readonly error: { readonly reason: ErrorReason; readonly message: string };
}

/** JSON in, JSON out: what a page holds, or what is wrong with the line. Never throws. */
export function analyseLine({ json, number, input }: LineToAnalyse): AnalysedLine {
  const result = answerOf(json, number, input);
  return { json: JSON.stringify(result), failed: "error" in result };
}

/** The answer to a line whose analysis ended with an error that is not the line's own. */
export function lineFault({ json, number }: Pick<LineToAnalyse, "json" | "number">, error: unknown): AnalysedLine {
  const parsed = parseJson(json);
  const failure = failLine(parsed.ok ? idOf(parsed.value) : null, number, "fault", messageOf(error));
  return { json: JSON.stringify(failure), failed: true };
}

function answerOf(json: string, number: number, input: PageInput | null): object | LineFailure {
  const value = parseJson(json);
  if (!value.ok) return failLine(null, number, "no-json", `line ${number} is not JSON: ${value.message}`);
  const parsed = line.safeParse(value.value);
  if (!parsed.success) return failLine(idOf(value.value), number, "invalid", z.prettifyError(parsed.error));
  const { html, text, url, ...given } = parsed.data;
  const name = given.id ?? null;
  const page = html ?? text;
  if (page == null) return failLine(name, number, "empty", "the line has neither html nor text");
  try {
    const kind = input ?? (html == null ? "pasted" : "html");
    const { title, ...found } = analysePage(page, { input: kind, url: url ?? null, outlets: bundledOutlets() });
    return {
      ...(name === null ? { id: null, line: number } : { id: name }),
      title: title ?? given.title ?? null,
      ...found,
      outlet: found.outlet ?? given.outlet ?? null,
      ...(found.publishedAt === null ? readGivenDate(given.publishedAt) : {}),
    };
  } catch (error) {
    return failLine(name, number, "fault", messageOf(error));
  }
}

function parseJson(json: string) {
  try {
    const value: unknown = JSON.parse(json);
    return { ok: true, value } as const;
  } catch (error) {
    return { ok: false, message: messageOf(error) } as const;
  }
}

function idOf(value: unknown): string | number | null {
  return z.object({ id }).safeParse(value).data?.id ?? null;
}

/** A number of its own would name another line: one whose id is that number. */
export function failLine(id: LineFailure["id"], number: number, reason: ErrorReason, message: string): LineFailure {
  return { id, line: number, error: { reason, message } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
