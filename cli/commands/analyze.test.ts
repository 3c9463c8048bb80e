import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildPage, PARAGRAPHS } from "@/test/workspace";

const CLI = join(import.meta.dirname, "..", "parallax.mjs");

interface Answer {
  readonly id: string | number | null;
  readonly line?: number;
  readonly body?: string;
  readonly error?: { readonly reason: string; readonly message: string };
}

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, "analyze", ...args]);
  let output = "";
  let notes = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    notes += text;
  });
  const ended = once(child, "close").then(([code]: (number | null)[]) => ({ code, notes, answers: read(output) }));
  return { child, ended };
}

function read(output: string): readonly Answer[] {
  expect(output === "" || output.endsWith("\n")).toBe(true);
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

async function analyse(input: string | Uint8Array, ...args: readonly string[]) {
  const { child, ended } = start(...args);
  child.stdin.end(input);
  return ended;
}

const text = PARAGRAPHS.join("\n\n");

const odd = fc.constantFrom("id", "html", "text", "url", "title", "publishedAt", "outlet", "__proto__", "toString");

/** What may stand on a line by mistake or malice: JSON of any shape, broken JSON, bytes that are no text. */
const garbage = fc.oneof(
  fc.json({ maxDepth: 4 }).map((json) => Buffer.from(json)),
  fc.dictionary(odd, fc.jsonValue({ maxDepth: 2 })).map((value) => Buffer.from(JSON.stringify(value))),
  fc.string({ unit: "binary", maxLength: 60 }).map((line) => Buffer.from(line)),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom(
    Buffer.from("["),
    Buffer.from("[".repeat(100_000)),
    Buffer.from(`{"text":"a","more":${"[".repeat(50_000)}${"]".repeat(50_000)}}`),
    Buffer.from('{"text":"\\ud800 \\udc00 \\u0000 \\uffff \\u202e"}'),
    Buffer.from('{"html":"<p>\\ud83d\\u0000</p><![CDATA[<!--<script><svg><p>"}'),
    Buffer.from('{"text":"a","id":1e999}'),
    Buffer.from('{"text":"a","url":"http://["}'),
    Buffer.from('{"text":"a","publishedAt":"\\n"}\r'),
    Buffer.from("\0"),
    Buffer.from("\uFEFF{}"),
    Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]),
    Buffer.from(" \t\r"),
  ),
);

test("Whatever stands on a line gets one answer, in its place, and stops nothing", async () => {
  const lines = fc
    .sample(garbage, { seed: 20_310_401, numRuns: 240 })
    .map((line) => line.map((byte) => (byte === 10 ? 32 : byte)))
    .flatMap((line, index) =>
      index % 8 === 0 ? [Buffer.from(JSON.stringify({ id: `good ${index}`, text })), line] : [line],
    );
  const { code, notes, answers } = await analyse(Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")])));
  const expected = lines.filter((line) => Buffer.from(line).toString().trim() !== "");
  expect(notes).toBe("");
  expect(code).toBe(1);
  expect(answers).toHaveLength(expected.length);
  for (const [place, answer] of answers.entries()) {
    const line = Buffer.from(expected[place] ?? []).toString();
    const good = /^\{"id":"(?<id>good \d+)"/u.exec(line)?.groups?.["id"];
    if (good !== undefined)
      expect(answer).toMatchObject({ id: good, body: expect.stringContaining("A night crew") as string });
    else if (answer.error === undefined) expect(typeof answer.body).toBe("string");
    else expect(answer.error).toEqual({ reason: expect.any(String) as string, message: expect.any(String) as string });
  }
});

test("A line without an id of its own is named by its number, which no id can be taken for", async () => {
  const lines = ['{"id":2,"text":"One boat."}', "no json", '{"text":"Two boats."}', '{"id":"four","text":4}'];
  const { answers } = await analyse(lines.join("\n"));
  expect(answers).toMatchObject([
    { id: 2, body: "One boat." },
    { id: null, line: 2, error: { reason: "no-json" } },
    { id: null, line: 3, body: "Two boats." },
    { id: "four", line: 4, error: { reason: "invalid" } },
  ]);
  expect(answers[0]).not.toHaveProperty("line");
});

test("A line of ten megabytes, one over the limit, and a last one without a line end are answered", async () => {
  const long = JSON.stringify({ id: "long", text: "", more: "x".repeat(10 * 1024 * 1024 - 200) });
  const tooLong = JSON.stringify({ id: "too long", text: "x".repeat(10 * 1024 * 1024) });
  const { code, answers } = await analyse([long, tooLong, "", '{"id":"last","text":"One boat."}'].join("\r\n"));
  expect(code).toBe(1);
  expect(answers).toMatchObject([
    { id: "long", body: "" },
    { id: null, line: 2, error: { reason: "too-long" } },
    { id: "last", body: "One boat." },
  ]);
});

test("An answer comes before the next line is sent", async () => {
  const { child, ended } = start();
  for (const id of ["first", "second"]) {
    const answered = once(child.stdout, "data");
    child.stdin.write(`${JSON.stringify({ id, text: "One boat sank." })}\n`);
    await answered;
  }
  child.stdin.end();
  const { code, answers } = await ended;
  expect(code).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(["first", "second"]);
});

test("A reader that has seen enough ends the command, quietly", async () => {
  const { child, ended } = start("--input", "clean");
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${JSON.stringify({ text: buildPage() })}\n`.repeat(400));
  await once(child.stdout, "data");
  child.stdout.destroy();
  const { code, notes } = await ended;
  expect({ code, notes }).toEqual({ code: 0, notes: "" });
});

test("A signal ends the command in the middle of its work", async () => {
  const { child, ended } = start("--input", "clean");
  child.stdin.on("error", () => undefined);
  const answered = once(child.stdout, "data");
  child.stdin.write('{"id":"first","text":"One boat."}\n');
  await answered;
  // Over a million characters each: they go to threads, and are not done before the signal comes.
  for (const id of ["heavy", "heavier"])
    child.stdin.write(`${JSON.stringify({ id, text: `${text}\n`.repeat(2_000) })}\n`);
  child.kill("SIGTERM");
  expect((await ended).answers.map(({ id }) => id)).toEqual(["first"]);
  expect(child.signalCode).toBe("SIGTERM");
});
