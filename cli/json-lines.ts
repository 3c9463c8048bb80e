import { isUtf8 } from "node:buffer";
import type { ErrorReason } from "@/workflows/threads/error-reason";

/** A line may be this long; a longer one is answered with an error and passed over without being kept. */
export const LINE_LIMIT_BYTES = 10 * 1024 * 1024;

export interface LineError {
  readonly reason: Extract<ErrorReason, "too-long" | "no-utf8">;
  readonly message: string;
}

/** A line and its number, counted from 1 with the blank ones, as editors do. */
export type ReadLine =
  | { readonly ok: true; readonly number: number; readonly line: string }
  | { readonly ok: false; readonly number: number; readonly error: LineError };

const LINE_FEED = 10;

/**
 * Reads a stream line by line in constant memory: back-pressure comes from the consumer, and of a line over the limit
 * only its length is known. Blank lines are passed over; a carriage return before the line end is dropped, and so is a
 * byte order mark at the start. Bytes that are no UTF-8 are an error of their line: read leniently, they would become
 * other text than was meant, without a word.
 */
export async function* readLines(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<ReadLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= LINE_LIMIT_BYTES) parts.push(piece);
    else parts = [];
  };
  const take = (): ReadLine | null => {
    number += 1;
    const line = length > LINE_LIMIT_BYTES ? tooLong(number, length) : readLine(number, Buffer.concat(parts));
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      add(bytes.subarray(from, at));
      const line = take();
      if (line !== null) yield line;
      from = at + 1;
    }
    if (from < bytes.length) add(bytes.subarray(from));
  }
  const last = take();
  if (last !== null) yield last;
}

function tooLong(number: number, length: number): ReadLine {
  const message = `line ${number} holds ${length} bytes; 10 MB is the limit`;
  return { ok: false, number, error: { reason: "too-long", message } };
}

/** The text of a line's bytes; null for a blank line. */
function readLine(number: number, bytes: Buffer): ReadLine | null {
  if (!isUtf8(bytes)) {
    return { ok: false, number, error: { reason: "no-utf8", message: `line ${number} is not UTF-8 text` } };
  }
  const text = bytes.toString("utf8");
  if (text.trim() === "") return null;
  const from = number === 1 && text.startsWith("\uFEFF") ? 1 : 0;
  return { ok: true, number, line: text.slice(from, text.endsWith("\r") ? -1 : undefined) };
}
