/** A kind of file that holds no plain text, and how a person gets its text out. */
export interface BinaryKind {
  /** With its article: "a PDF", "an image (PNG)". */
  readonly name: string;
  readonly wayOut: string;
}

const PASTE = "open it and paste its text instead";
const SAVE_AS_TEXT = "open it and save it as plain text or HTML, or paste its text";
const UNPACK = "unpack it and import the files inside; if it is a Word or e-book file, open it and paste its text";
const NO_TEXT = "it holds no text to import";

/** First bytes by which common files are known, as text of one character a byte, with the offset they stand at. */
const SIGNATURES: readonly (readonly [start: string, offset: number, kind: BinaryKind])[] = [
  ["%PDF-", 0, { name: "a PDF", wayOut: PASTE }],
  ["PK\x03\x04", 0, { name: "a ZIP archive or an Office document (such as .docx)", wayOut: UNPACK }],
  ["PK\x05\x06", 0, { name: "an empty ZIP archive", wayOut: NO_TEXT }],
  ["\xd0\xcf\x11\xe0", 0, { name: "an old Office document (such as .doc)", wayOut: SAVE_AS_TEXT }],
  ["{\\rtf", 0, { name: "an RTF document", wayOut: SAVE_AS_TEXT }],
  ["\x89PNG", 0, { name: "an image (PNG)", wayOut: NO_TEXT }],
  ["\xff\xd8\xff", 0, { name: "an image (JPEG)", wayOut: NO_TEXT }],
  ["GIF8", 0, { name: "an image (GIF)", wayOut: NO_TEXT }],
  ["WEBP", 8, { name: "an image (WebP)", wayOut: NO_TEXT }],
  ["ftyp", 4, { name: "a video or an image (MP4, HEIC or the like)", wayOut: NO_TEXT }],
  ["ID3", 0, { name: "a sound file (MP3)", wayOut: NO_TEXT }],
  ["OggS", 0, { name: "a sound or video file (Ogg)", wayOut: NO_TEXT }],
  ["\x1f\x8b", 0, { name: "a compressed file (gzip)", wayOut: "unpack it and import the files inside" }],
  ["7z\xbc\xaf", 0, { name: "an archive (7-Zip)", wayOut: "unpack it and import the files inside" }],
  ["Rar!\x1a", 0, { name: "an archive (RAR)", wayOut: "unpack it and import the files inside" }],
  ["bplist0", 0, { name: "a web archive of Safari", wayOut: "save the page as HTML instead" }],
  ["SQLite format 3\0", 0, { name: "an SQLite database", wayOut: NO_TEXT }],
  ["\x7fELF", 0, { name: "a program (ELF)", wayOut: NO_TEXT }],
  ["MZ\x90\0", 0, { name: "a program for Windows", wayOut: NO_TEXT }],
  ["wOFF", 0, { name: "a font", wayOut: NO_TEXT }],
  ["wOF2", 0, { name: "a font", wayOut: NO_TEXT }],
];

/** Files that are text in their own code: their first bytes alone say what they are. */
const CODED_AS_TEXT = /^(?:%PDF-|\{\\rtf)/;
const NOT_OF_ASCII_TEXT = /[^\t\n\r\x20-\x7e]/;

/**
 * What a file seems to be by its first bytes, or null when it starts like none of the kinds that are known to hold no
 * readable text. Letters are no proof by themselves ("ID3 tags, explained" is an article's first line): in the other
 * kinds a byte that no plain text has must follow at once. It says nothing about the rest of the file.
 */
export function findBinaryKind(bytes: Uint8Array): BinaryKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 24));
  if (!NOT_OF_ASCII_TEXT.test(head) && !CODED_AS_TEXT.test(head)) return null;
  return SIGNATURES.find(([start, offset]) => head.startsWith(start, offset))?.[2] ?? null;
}
