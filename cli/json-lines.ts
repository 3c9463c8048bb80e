/** A line may be this long; a longer one is answered with an error and passed over without being kept. */
export const LINE_LIMIT_BYTES = 10 * 1024 * 1024;

export type ReadLine =
  | { readonly ok: true; readonly line: string }
  | { readonly ok: false; readonly error: { readonly reason: "too-long"; readonly message: string } };

/**
 * Reads a stream line by line in constant memory: back-pressure comes from the consumer, and of a line over the limit
 * only its length is known. Blank lines are passed over; a carriage return before the line end is dropped.
 */
export async function* readLines(stream: NodeJS.ReadableStream): AsyncGenerator<ReadLine> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): ReadLine | null => {
    const bytes = length;
    const text = bytes > LINE_LIMIT_BYTES ? "" : Buffer.concat(parts).toString("utf8");
    parts = [];
    length = 0;
    if (bytes > LINE_LIMIT_BYTES) {
      return { ok: false, error: { reason: "too-long", message: `a line holds ${bytes} bytes; 10 MB is the limit` } };
    }
    return text.trim() === "" ? null : { ok: true, line: text.endsWith("\r") ? text.slice(0, -1) : text };
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    let from = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, at));
      const line = take();
      if (line !== null) yield line;
      from = at + 1;
    }
    add(bytes.subarray(from));
  }
  const last = take();
  if (last !== null) yield last;

  function add(piece: Buffer): void {
    length += piece.length;
    if (length <= LINE_LIMIT_BYTES) parts.push(piece);
    else parts = [];
  }
}
