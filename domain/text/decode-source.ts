import { findBinaryKind } from "./binary-signature";
import { type DeclaredCharset, declaredCharsetOf, readCharsetLabel, type SourceEncoding } from "./declared-charset";
import { decodeWindows1252, UNUSED_IN_WINDOWS_1252 } from "./windows-1252";

/** The largest source that is read: 10 MiB. */
export const SOURCE_LIMIT_BYTES = 10 * 1024 * 1024;

export type DecodedSource =
  | { readonly ok: true; readonly text: string; readonly encoding: SourceEncoding }
  | {
      readonly ok: false;
      readonly reason: "empty" | "binary" | "too-large" | "unreadable-encoding";
      /** One sentence for the person who chose the file: what is wrong and the way out. */
      readonly message: string;
    };

/**
 * Reads the bytes of a source as text. What counts, in this order: a byte order mark; the character set that the
 * transport declared (`declaredCharset`, a header's label), else the one that the HTML itself declares, unless the bytes
 * are valid UTF-8 beyond ASCII; valid UTF-8; UTF-16 by where its zero bytes stand; UTF-8 with a few damaged places (they
 * become U+FFFD); and windows-1252 where the bytes look like western text. The byte order mark is not part of the text;
 * line ends stay as they are (`normaliseSourceText` comes next).
 */
export function decodeSource(bytes: Uint8Array, declaredCharset?: string | null): DecodedSource {
  if (bytes.length > SOURCE_LIMIT_BYTES) return tooLarge(bytes.length);
  const kind = findBinaryKind(bytes);
  if (kind !== null) return failed("binary", `This looks like ${kind.name}, which is not read: ${kind.wayOut}.`);
  const decoded = decodeByMark(bytes) ?? decodeAsDeclared(bytes, declaredCharset) ?? decodeByContent(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === "") return failed("empty", "The file holds no text.");
  return looksBinary(decoded.text) ? binary() : decoded;
}

function decodeByMark(bytes: Uint8Array): DecodedSource | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAsUtf8(bytes) ?? unreadable("UTF-8");
  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 ? unreadable("UTF-32") : read(bytes, "utf-16le");
  }
  if (first === 0xfe && second === 0xff) return read(bytes, "utf-16be");
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? unreadable("UTF-32") : null;
}

function decodeAsDeclared(bytes: Uint8Array, header: string | null | undefined): DecodedSource | null {
  const declared: DeclaredCharset | null = readCharsetLabel(header) ?? declaredCharsetOf(bytes);
  if (declared === null) return null;
  // A wrong "UTF-8" is common: what the bytes themselves say decides then.
  if (declared.encoding === "utf-8") return null;
  const utf8 = decodeStrictUtf8(bytes);
  if (declared.encoding === null) return utf8 ?? unreadable(declared.label);
  // Programs that save pages as UTF-8 leave the old declaration standing. Letters of windows-1252 hardly ever make
  // UTF-8 by chance, and where all bytes are ASCII the two read alike.
  if (declared.encoding === "windows-1252" && utf8 !== null && bytes.some((byte) => byte >= 0x80)) return utf8;
  return read(bytes, declared.encoding);
}

function decodeByContent(bytes: Uint8Array): DecodedSource {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return read(bytes, wide);
  const utf8 = decodeAsUtf8(bytes);
  if (utf8 !== null) return utf8;
  const decoded = read(bytes, "windows-1252");
  if (decoded.ok && looksBinary(decoded.text)) return binary();
  return looksWestern(bytes) ? decoded : unreadable("neither UTF-8, UTF-16 nor windows-1252");
}

function decodeStrictUtf8(bytes: Uint8Array): DecodedSource | null {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return null;
  }
}

/** UTF-8, also where a few places are damaged, as at the end of a file that was cut off. */
function decodeAsUtf8(bytes: Uint8Array): DecodedSource | null {
  const strict = decodeStrictUtf8(bytes);
  if (strict !== null) return strict;
  const lenient = read(bytes, "utf-8");
  if (!lenient.ok) return null;
  let damaged = 0;
  let wellFormed = 0;
  for (let offset = 0; offset < lenient.text.length; offset += 1) {
    const unit = lenient.text.charCodeAt(offset);
    if (unit === 0xfffd) damaged += 1;
    else if (unit > 0x7f) wellFormed += 1;
  }
  return damaged * 10 <= wellFormed ? lenient : null;
}

/**
 * UTF-16 without a mark: characters of most scripts' spaces, digits and line ends have a zero byte on one side, and
 * on that side only. In the text of other encodings there are no zero bytes.
 */
function wideEncodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 2 / 25;
  if (odd > many && even * 20 <= odd) return "utf-16le";
  return even > many && odd * 20 <= even ? "utf-16be" : null;
}

/** In western text letters beyond ASCII are few, and the bytes that windows-1252 leaves unused do not occur. */
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    if (UNUSED_IN_WINDOWS_1252.has(byte)) return false;
    high += 1;
  }
  return high <= bytes.length * 0.3;
}

/** More than one in a hundred characters is a control character or none at all: no text, or a wrong guess at UTF-16. */
function looksBinary(text: string): boolean {
  const found = text.matchAll(/(?!\s)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu);
  for (let count = 0; count * 100 <= text.length; count += 1) {
    if (found.next().done === true) return false;
  }
  return true;
}

function read(bytes: Uint8Array, encoding: SourceEncoding): DecodedSource {
  const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { ok: true, text, encoding };
}

type Failure = Extract<DecodedSource, { ok: false }>;

function failed(reason: Failure["reason"], message: string): Failure {
  return { ok: false, reason, message };
}

function tooLarge(length: number): Failure {
  const mebibytes = (length / 1024 / 1024).toFixed(1);
  return failed(
    "too-large",
    `The file has ${mebibytes} MiB; at most 10 MiB are read. Save the page's text alone, or split it.`,
  );
}

function binary(): Failure {
  return failed("binary", "This is not a text file: it is full of control characters. Paste the text instead.");
}

function unreadable(what: string): Failure {
  return failed(
    "unreadable-encoding",
    `The file's encoding is not read (${what}). Save it as UTF-8, or paste its text.`,
  );
}
