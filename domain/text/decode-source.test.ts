import { describe, expect, test } from "vitest";
import { decodeSource, SOURCE_LIMIT_BYTES } from "./decode-source";

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: "le" | "be") =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((index) => {
      const unit = text.charCodeAt(index);
      return order === "le" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );
const bytes = (...parts: (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const TEXT = "The café’s owner said: “It’s shut.” 👍 Ω\n";
const RUSSIAN = "Мост закрыт до марта, сообщил совет.\n";

describe("text is read", () => {
  test.each([
    ["UTF-8", utf8(TEXT), "utf-8", TEXT],
    ["plain ASCII", ascii("The bridge is shut."), "utf-8", "The bridge is shut."],
    ["UTF-8 with a byte order mark", bytes([0xef, 0xbb, 0xbf], utf8(TEXT)), "utf-8", TEXT],
    ["UTF-16, little end first, with a mark", bytes([0xff, 0xfe], utf16(TEXT, "le")), "utf-16le", TEXT],
    ["UTF-16, big end first, with a mark", bytes([0xfe, 0xff], utf16(TEXT, "be")), "utf-16be", TEXT],
    ["UTF-16 without a mark", utf16(TEXT, "le"), "utf-16le", TEXT],
    ["UTF-16 without a mark, big end first", utf16(TEXT, "be"), "utf-16be", TEXT],
    ["UTF-16 of another script without a mark", utf16(RUSSIAN, "le"), "utf-16le", RUSSIAN],
    [
      "windows-1252",
      bytes(ascii("The bridge is shut, it"), [0x92], ascii("s true: "), [0x93], ascii("caf"), [0xe9, 0x94, 0x80]),
      "windows-1252",
      "The bridge is shut, it’s true: “café”€",
    ],
  ])("%s", (_name, source, encoding, text) => {
    expect(decodeSource(source)).toEqual({ ok: true, text, encoding });
  });

  test("with line ends and spaces as they are", () => {
    expect(decodeSource(ascii(" a\r\nb\r "))).toMatchObject({ ok: true, text: " a\r\nb\r " });
  });

  test("as UTF-8 where the file was cut inside a character", () => {
    const source = utf8(RUSSIAN.repeat(3) + "Ω").slice(0, -1);
    expect(decodeSource(source)).toEqual({ ok: true, text: `${RUSSIAN.repeat(3)}\uFFFD`, encoding: "utf-8" });
  });
});

describe("a declared character set", () => {
  const page = (meta: string, letter: readonly number[]) =>
    bytes(ascii(`<!doctype html><html><head>${meta}</head><p>caf`), letter, ascii("</p>"));
  const IN_WINDOWS_1252 = [0xe9];
  const IN_UTF_8 = [0xc3, 0xa9];

  test.each([
    '<meta charset="iso-8859-1">',
    "<META content='text/html; charset=windows-1252' http-equiv=Content-Type>",
  ])("in the page is respected: %s", (meta) => {
    expect(decodeSource(page(meta, IN_WINDOWS_1252))).toMatchObject({
      encoding: "windows-1252",
      text: expect.stringContaining("café") as string,
    });
  });

  test("of the transport goes before the page's own", () => {
    const source = page('<meta charset="windows-1251">', IN_WINDOWS_1252);
    expect(decodeSource(source, "ISO-8859-1")).toMatchObject({ encoding: "windows-1252" });
    expect(decodeSource(source)).toMatchObject({ reason: "unreadable-encoding" });
  });

  test("that an editor left standing when it saved the page as UTF-8 is not believed", () => {
    const source = page('<meta charset="iso-8859-1">', IN_UTF_8);
    const expected = { encoding: "utf-8", text: expect.stringContaining("café") as string };
    expect(decodeSource(source)).toMatchObject(expected);
    expect(decodeSource(source, "ISO-8859-1")).toMatchObject(expected);
  });

  test("that says UTF-16 in readable ASCII means UTF-8", () => {
    expect(decodeSource(page('<meta charset="utf-16">', IN_UTF_8))).toMatchObject({ encoding: "utf-8" });
  });

  test("that says UTF-8 of other bytes is not believed", () => {
    const source = bytes(ascii('<meta charset="utf-8"><p>The word caf'), [0xe9], ascii(" is not in UTF-8</p>"));
    expect(decodeSource(source)).toMatchObject({ encoding: "windows-1252" });
  });

  test("that is not read is named", () => {
    const source = bytes(ascii('<meta charset="windows-1251"><p>'), [0xcc, 0xee, 0xf1, 0xf2], ascii("</p>"));
    expect(decodeSource(source)).toMatchObject({
      reason: "unreadable-encoding",
      message: "The file's encoding is not read (windows-1251). Save it as UTF-8, or paste its text.",
    });
  });
});

describe("what is no text says what it seems to be and the way out", () => {
  test.each([
    ["a PDF", ascii("%PDF-1.7 abc"), "paste its text"],
    ["an image (PNG)", bytes([0x89], ascii("PNG\r\n")), "no text"],
    ["a ZIP archive", bytes(ascii("PK"), [3, 4, 20, 0]), "unpack it"],
    ["a program (ELF)", bytes([0x7f], ascii("ELF"), [2, 1, 1]), "no text"],
    ["an RTF document", ascii("{\\rtf1\\ansi"), "plain text"],
  ])("%s", (name, source, wayOut) => {
    const result = decodeSource(source);
    expect(result).toMatchObject({
      ok: false,
      reason: "binary",
      message: expect.stringContaining(`looks like ${name}`) as string,
    });
    expect(result).toMatchObject({ message: expect.stringContaining(wayOut) as string });
  });

  test.each(["ID3 tags, explained", "Why the WEBP format wins", "GIF89a and after", "OggS, a name", "MZ, a memoir"])(
    "but the letters of its first line make no sound or picture of a text: %s",
    (firstLine) => {
      expect(decodeSource(utf8(`${firstLine}\n\nThe editor’s note of Monday.`))).toMatchObject({ ok: true });
    },
  );

  test("bytes of every value", () => {
    expect(decodeSource(Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7) % 256))).toMatchObject({
      reason: "binary",
    });
  });
});

test("text in another encoding is refused rather than garbled", () => {
  const koi8 = Uint8Array.from({ length: 400 }, (_, index) => (index % 7 === 6 ? 0x20 : 0xc1 + (index % 25)));
  expect(decodeSource(koi8)).toMatchObject({ ok: false, reason: "unreadable-encoding" });
  expect(decodeSource(bytes([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0]))).toMatchObject({
    ok: false,
    reason: "unreadable-encoding",
  });
});

test.each([
  ["no bytes", new Uint8Array()],
  ["white space", ascii(" \r\n\t ")],
  ["a byte order mark alone", bytes([0xef, 0xbb, 0xbf])],
])("a file of %s is empty", (_name, source) => {
  expect(decodeSource(source)).toMatchObject({ ok: false, reason: "empty" });
});

test("a source above the limit is refused with its size and the limit", () => {
  expect(decodeSource(new Uint8Array(SOURCE_LIMIT_BYTES).fill(0x61))).toMatchObject({ ok: true });
  expect(decodeSource(new Uint8Array(SOURCE_LIMIT_BYTES + 200_000).fill(0x61))).toMatchObject({
    reason: "too-large",
    message: "The file has 10.2 MiB; at most 10 MiB are read. Save the page's text alone, or split it.",
  });
});
