import { z } from "zod";
import { analysePage } from "../analyse-page";
import { bundledOutlets } from "../outlet-reference";
import type { PageInput } from "../read-page";
import type { ErrorReason } from "./error-reason";

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
  /** Counted from 1; names the line where it has no id of its own. */
  readonly number: number;
  /** How all lines are read; null: html where it is given, else pasted. */
  readonly input: PageInput | null;
}

export interface AnalysedLine {
  /** One compact JSON object, without a line end. */
  readonly json: string;
  readonly failed: boolean;
}

/** Why a line has no answer; `id` is its own where it can be read, else its number. */
export interface LineFailure {
  readonly id: string | number;
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
  const failure = fail(parsed.ok ? idOf(parsed.value, number) : number, "fault", messageOf(error));
  return { json: JSON.stringify(failure), failed: true };
}

function answerOf(json: string, number: number, input: PageInput | null): object | LineFailure {
  const value = parseJson(json);
  if (!value.ok) return fail(number, "no-json", `line ${number} is not JSON: ${value.message}`);
  const parsed = line.safeParse(value.value);
  if (!parsed.success) return fail(idOf(value.value, number), "invalid", z.prettifyError(parsed.error));
  const { html, text, url, ...given } = parsed.data;
  const name = given.id ?? number;
  const page = html ?? text;
  if (page == null) return fail(name, "empty", "the line has neither html nor text");
  try {
    const kind = input ?? (html == null ? "pasted" : "html");
    const { title, ...found } = analysePage(page, { input: kind, url: url ?? null, outlets: bundledOutlets() });
    return {
      id: name,
      title: title ?? given.title ?? null,
      ...found,
      outlet: found.outlet ?? given.outlet ?? null,
      publishedAt: found.publishedAt ?? given.publishedAt ?? null,
    };
  } catch (error) {
    return fail(name, "fault", messageOf(error));
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

function idOf(value: unknown, number: number): string | number {
  return z.object({ id }).safeParse(value).data?.id ?? number;
}

function fail(id: string | number, reason: ErrorReason, message: string): LineFailure {
  return { id, error: { reason, message } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
