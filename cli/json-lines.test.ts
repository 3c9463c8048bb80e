import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { LINE_LIMIT_BYTES, readLines } from "./json-lines";

async function linesOf(...chunks: (string | Buffer)[]) {
  const lines = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) {
    lines.push(line.ok ? line.line : line.error.reason);
  }
  return lines;
}

test("lines are read whatever pieces they come in, blank ones passed over", async () => {
  expect(await linesOf('{"a":', "1}\n\n", '{"b":2}\r\n{"c":3}')).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
});

test("a letter that is cut between two pieces stays whole", async () => {
  const bytes = Buffer.from('"ü€👍"\n');
  const pieces = [...bytes].map((_, at) => bytes.subarray(at, at + 1));
  expect(await linesOf(...pieces)).toEqual(['"ü€👍"']);
});

test("a line over the limit is answered with an error and the next one is read", async () => {
  const long = Buffer.alloc(LINE_LIMIT_BYTES + 1, "x");
  expect(await linesOf(long, "\n{}\n")).toEqual(["too-long", "{}"]);
});

test("a line is numbered as an editor numbers it, blank ones counted", async () => {
  const numbers = [];
  for await (const { number } of readLines(Readable.from([Buffer.from("{}\n\n \n{}\n")]))) numbers.push(number);
  expect(numbers).toEqual([1, 4]);
});

test("a byte order mark at the start is no part of the first line, and one later is the line's own", async () => {
  expect(await linesOf("\uFEFF{}\n\uFEFF{}")).toEqual(["{}", "\uFEFF{}"]);
});

test("bytes that are no text are an error of their line, not other text", async () => {
  expect(await linesOf(Buffer.from([0x22, 0xe9, 0x22]), "\n{}")).toEqual(["no-utf8", "{}"]);
});

test("nothing at all has no lines", async () => {
  expect(await linesOf()).toEqual([]);
  expect(await linesOf("\n\r\n\uFEFF")).toEqual([]);
});
