/**
 * A value as the one JSON text that it always has: members sorted by name (UTF-16 code units), no whitespace, numbers
 * and strings as ECMAScript writes them. The same data give the same bytes, so that a hash of them can be checked by
 * anybody; what differs only in the order of members is the same. That is RFC 8785 (JSON Canonicalization Scheme).
 *
 * Members that are undefined are left out, as `JSON.stringify` does. The wrong tool for text that must keep the order
 * in which its members were written.
 *
 * @throws {TypeError} a number that is not finite, or something that is no JSON
 * @example writeCanonicalJson({ n: 2, articles: ["a"] }) // '{"articles":["a"],"n":2}'
 */
export function writeCanonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number") return writeNumber(value);
  if (Array.isArray(value)) return `[${value.map(writeCanonicalJson).join(",")}]`;
  if (typeof value === "object") return writeObject(value);
  throw new TypeError(`no JSON: ${typeof value}`);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`no JSON: ${value}`);
  return JSON.stringify(value);
}

function writeObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${writeCanonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
