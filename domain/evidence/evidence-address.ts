/** The kinds of marks, each with the keys that name one: what stands in `?evidence=`, joined by dots. */
export const EVIDENCE_KEYS = {
  cell: ["claim", "column"],
  claim: ["claim"],
  frame: ["codebook", "code", "column"],
  article: ["article"],
  date: ["article"],
  /** An outlet's column (its articles about the event), or a search. */
  coverage: ["of"],
  background: ["column"],
  coding: ["coding"],
  mention: ["mention"],
  missing: ["article", "claim"],
  /** The version of an article's text that came in later than its first. */
  version: ["article", "version"],
  /** A shared text, named by its first place: `start` is its first and last unit, joined by a hyphen. */
  shared: ["article", "start"],
  /** What of one article's text stands in another as well. */
  "shared-words": ["article", "with"],
  /** A quotation beside what it is checked against; `start` and `at` as for shared text. */
  quotation: ["article", "start", "against", "at"],
  /** What a column calls an actor; `form` is one of the names. */
  name: ["column", "actor", "form"],
  actor: ["actor"],
  /** A word in a column's own voice. */
  keyword: ["column", "word"],
  /** The charged words of an article. */
  charged: ["article"],
  /** How far coders agree on a code: the articles that two or more of them finished. */
  agreement: ["codebook", "code"],
  /** The voices of a column, or of one article of it: statements, quoted words, speakers of a type (or of any), verbs of a class, statements of nobody. */
  statements: ["column"],
  "quoted-words": ["column"],
  "speaker-type": ["column", "type"],
  "verb-class": ["column", "class"],
  untold: ["column"],
  /** One speaker in a column: what is told of them, and their words in quotation marks. */
  speaker: ["column", "name"],
  "speaker-quoted": ["column", "name"],
  /** How a column introduces one speaker. */
  "speaker-verbs": ["column", "name", "class"],
  "first-quoted": ["article"],
  /** Who is cited for whom, named by its place. */
  via: ["article", "start"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EvidenceKind = keyof typeof EVIDENCE_KEYS;

/** Where a mark's evidence is found: a kind and its keys. */
export type EvidenceAddress = {
  [Kind in EvidenceKind]: { readonly kind: Kind } & {
    readonly [Key in (typeof EVIDENCE_KEYS)[Kind][number]]: string;
  };
}[EvidenceKind];

/** Longer values come from nobody's link; five keys of this size fit any address bar. */
const MAX_KEY_LENGTH = 120;
const KEY = /^[a-z0-9-]+$/;
const MOST_KEYS = 4;

/**
 * Reads `?evidence=`; null for anything that is not exactly a kind and its keys. Whether the keys name something is for
 * `selectEvidence` to find out.
 *
 * @example parseEvidence("cell.closed-on-3-march.daily-lantern") // { kind: "cell", claim: "closed-on-3-march", … }
 */
export function parseEvidence(text: string): EvidenceAddress | null {
  // One part more than any address has, so that a longer text matches no kind.
  const [kind = "", ...keys] = text.split(".", MOST_KEYS + 2);
  if (!isEvidenceKind(kind) || !keys.every(isKey)) return null;
  const names: readonly string[] = EVIDENCE_KEYS[kind];
  if (names.length !== keys.length) return null;
  // The table above is where the type comes from: these are exactly the keys of this kind.
  return { kind, ...Object.fromEntries(names.map((name, index) => [name, keys[index] ?? ""])) } as EvidenceAddress;
}

/**
 * The value of `?evidence=` for an address; `parseEvidence` reads it back. Throws a RangeError for a key that is not
 * made of lower-case letters, digits and hyphens, because the link would lead nowhere: words of a text go through
 * `toAddressKey` first.
 */
export function formatEvidence(address: EvidenceAddress): string {
  const values: Readonly<Record<string, string>> = address;
  const keys = EVIDENCE_KEYS[address.kind].map((name) => values[name] ?? "");
  const wrong = keys.find((key) => !isKey(key));
  if (wrong !== undefined) throw new RangeError(`not a key: "${wrong}"`);
  return [address.kind, ...keys].join(".");
}

export function isEvidenceKind(kind: string): kind is EvidenceKind {
  return Object.hasOwn(EVIDENCE_KEYS, kind);
}

function isKey(key: string): boolean {
  return key.length <= MAX_KEY_LENGTH && KEY.test(key);
}
