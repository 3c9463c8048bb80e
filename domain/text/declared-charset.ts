/** The encodings that are read. */
export type SourceEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What a label such as `ISO-8859-1` names: an encoding that is read, or null for one that is not. */
export interface DeclaredCharset {
  readonly label: string;
  readonly encoding: SourceEncoding | null;
}

// As browsers do, Latin-1 is read as windows-1252, which has letters where Latin-1 has control characters.
const ENCODINGS: ReadonlyMap<string, SourceEncoding> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["utf-16", "utf-16le"],
  ["utf-16le", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["windows-1252", "windows-1252"],
  ["cp1252", "windows-1252"],
  ["x-cp1252", "windows-1252"],
  ["iso-8859-1", "windows-1252"],
  ["iso8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
  ["l1", "windows-1252"],
]);

// Said of files that hold more than ASCII, by programs that did not look.
const SAYS_NOTHING = new Set(["us-ascii", "ascii", "binary", "none", "unknown"]);

/** Reads a label from a Content-Type header or the like; null for none, or for one that says nothing. */
export function readCharsetLabel(label: string | null | undefined): DeclaredCharset | null {
  const name = (label ?? "")
    .trim()
    .replace(/^["']|["']$/g, "")
    .toLowerCase();
  if (name === "" || SAYS_NOTHING.has(name)) return null;
  return { label: name, encoding: ENCODINGS.get(name) ?? null };
}

/**
 * The character set that an HTML or XML source declares in its first 1,024 bytes, or null. A declaration that can be
 * read as ASCII is none of UTF-16, so "utf-16" there means UTF-8 (as the HTML standard says).
 */
export function declaredCharsetOf(bytes: Uint8Array): DeclaredCharset | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024)).toLowerCase();
  const label = xmlEncoding(head) ?? metaCharset(head);
  const declared = readCharsetLabel(label);
  return declared?.encoding?.startsWith("utf-16") ? { ...declared, encoding: "utf-8" } : declared;
}

function xmlEncoding(head: string): string | null {
  if (!head.startsWith("<?xml")) return null;
  return /encoding\s?=\s?["']([\w-]{1,40})/.exec(head.slice(0, head.indexOf(">")))?.[1] ?? null;
}

function metaCharset(head: string): string | null {
  for (let start = head.indexOf("<meta"); start !== -1; start = head.indexOf("<meta", start + 1)) {
    const end = head.indexOf(">", start);
    const tag = head.slice(start, end === -1 ? undefined : end);
    const label = /charset\s?=\s?["']?([\w-]{1,40})/.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}
