/** Where a mark's evidence is found: the value of `?evidence=`, a kind and its keys joined by dots. */
export type EvidenceAddress =
  | { readonly kind: "cell"; readonly claim: string; readonly column: string }
  | { readonly kind: "claim"; readonly claim: string }
  | { readonly kind: "frame"; readonly codebook: string; readonly code: string; readonly column: string }
  | { readonly kind: "article"; readonly article: string }
  | { readonly kind: "date"; readonly article: string }
  | { readonly kind: "coverage"; readonly of: string }
  | { readonly kind: "background"; readonly column: string }
  | { readonly kind: "coding"; readonly coding: string }
  | { readonly kind: "mention"; readonly mention: string }
  | { readonly kind: "missing"; readonly article: string; readonly claim: string };

/** Longer values come from nobody's link; four keys of this size fit any address bar. */
const MAX_KEY_LENGTH = 120;
const KEY = /^[a-z0-9-]+$/;

/**
 * Reads `?evidence=`; null for anything that is not exactly a kind and its keys. Whether the keys name something is for
 * `selectEvidence` to find out. A coverage address names a column (its articles about the event) or a search.
 *
 * @example parseEvidence("cell.closed-on-3-march.daily-lantern") // { kind: "cell", claim: "closed-on-3-march", … }
 */
export function parseEvidence(text: string): EvidenceAddress | null {
  // One part more than any address has, so that a longer text matches no kind.
  const [kind, ...keys] = text.split(".", 5);
  if (!keys.every(isKey)) return null;
  const [first = "", second = "", third = ""] = keys;
  switch (`${kind}/${keys.length}`) {
    case "cell/2":
      return { kind: "cell", claim: first, column: second };
    case "claim/1":
      return { kind: "claim", claim: first };
    case "frame/3":
      return { kind: "frame", codebook: first, code: second, column: third };
    case "article/1":
      return { kind: "article", article: first };
    case "date/1":
      return { kind: "date", article: first };
    case "coverage/1":
      return { kind: "coverage", of: first };
    case "background/1":
      return { kind: "background", column: first };
    case "coding/1":
      return { kind: "coding", coding: first };
    case "mention/1":
      return { kind: "mention", mention: first };
    case "missing/2":
      return { kind: "missing", article: first, claim: second };
    default:
      return null;
  }
}

/**
 * The value of `?evidence=` for an address; `parseEvidence` reads it back. Throws a RangeError for a key that is not
 * made of lower-case letters, digits and hyphens, because the link would lead nowhere.
 */
export function formatEvidence(address: EvidenceAddress): string {
  const keys = keysOf(address);
  const wrong = keys.find((key) => !isKey(key));
  if (wrong !== undefined) throw new RangeError(`not a key: "${wrong}"`);
  return [address.kind, ...keys].join(".");
}

function keysOf(address: EvidenceAddress): readonly string[] {
  switch (address.kind) {
    case "cell":
      return [address.claim, address.column];
    case "claim":
      return [address.claim];
    case "frame":
      return [address.codebook, address.code, address.column];
    case "article":
    case "date":
      return [address.article];
    case "coverage":
      return [address.of];
    case "background":
      return [address.column];
    case "coding":
      return [address.coding];
    case "mention":
      return [address.mention];
    case "missing":
      return [address.article, address.claim];
  }
}

function isKey(key: string): boolean {
  return key.length <= MAX_KEY_LENGTH && KEY.test(key);
}
