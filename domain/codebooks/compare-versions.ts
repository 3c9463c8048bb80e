import { kindOfChange } from "./code-origins";
import { isSameWording, type TracedCode, type VersionCode, WORDING_FIELDS } from "./version-code";
import { type WordChange, wordChanges } from "./word-changes";

/** One version of a codebook with its codes in order. */
export interface TracedVersion {
  readonly number: number;
  readonly codes: readonly TracedCode[];
}

export const CHANGE_KINDS = ["added", "retired", "merged", "split", "renamed", "reworded", "moved", "kept"] as const;
export type CodeChangeKind = (typeof CHANGE_KINDS)[number];

/** What became of a code from one version to a later one. */
export interface CodeChange {
  readonly kind: CodeChangeKind;
  /** Key and name in the later version; of a retired code, in the earlier one. */
  readonly key: string;
  readonly name: string;
  /** The codes of the earlier version that it comes from. */
  readonly from: readonly { readonly key: string; readonly name: string }[];
  /** Of a code that comes from a single one: which of its words changed. */
  readonly wordings: readonly {
    readonly field: (typeof WORDING_FIELDS)[number];
    readonly changes: readonly WordChange[];
  }[];
}

/**
 * What became of every code from version `from` to version `to`, over all versions in between: those of the later
 * version in its order, then what was retired. Versions that are not there compare as empty. `versions` may be in any
 * order and hold others.
 */
export function compareVersions(
  versions: readonly TracedVersion[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly CodeChange[] {
  const path = versions
    .filter(({ number }) => number >= from && number <= to)
    .sort((one, other) => one.number - other.number);
  const before = path[0]?.number === from ? path[0].codes : [];
  const after = path.at(-1)?.number === to ? (path.at(-1)?.codes ?? []) : [];
  const ancestorsOf = traceAncestors(path);
  const heirCount = new Map<string, number>();
  for (const { key } of after) {
    for (const ancestor of ancestorsOf.get(key) ?? []) heirCount.set(ancestor, (heirCount.get(ancestor) ?? 0) + 1);
  }
  const byKey = new Map(before.map((code) => [code.key, code]));
  const changed = after.map((code) => {
    const old = [...(ancestorsOf.get(code.key) ?? [])].flatMap((key) => byKey.get(key) ?? []);
    return describe(code, old, heirCount);
  });
  const retired = before.filter(({ key }) => !heirCount.has(key)).map((code) => describeRetired(code));
  return [...changed, ...retired];
}

/** For each code of the last version the keys of the first one's codes that it comes from. */
function traceAncestors(path: readonly TracedVersion[]): ReadonlyMap<string, ReadonlySet<string>> {
  const [first, ...later] = path;
  let known = new Map((first?.codes ?? []).map(({ key }) => [key, new Set([key])]));
  for (const { codes } of later) {
    const next = codes.map(({ key, origins }) => {
      // A key is never given to another meaning: where nobody wrote down an origin, it says the same.
      const sources = origins.length > 0 ? origins.map(({ from }) => from) : [key];
      return [key, new Set(sources.flatMap((from) => [...(known.get(from) ?? [])]))] as const;
    });
    known = new Map(next);
  }
  return known;
}

function describe(code: VersionCode, old: readonly VersionCode[], heirCount: ReadonlyMap<string, number>): CodeChange {
  const { key, name } = code;
  const from = old.map((one) => ({ key: one.key, name: one.name }));
  const [only] = old;
  if (only === undefined) return { kind: "added", key, name, from, wordings: [] };
  if (old.length > 1) return { kind: "merged", key, name, from, wordings: [] };
  const wordings = isSameWording(only, code)
    ? []
    : WORDING_FIELDS.filter((field) => only[field] !== code[field]).map((field) => ({
        field,
        changes: wordChanges(only[field] ?? "", code[field] ?? ""),
      }));
  const isSplit = (heirCount.get(only.key) ?? 0) > 1;
  const kind = kindOfChange(only, code);
  const isMoved = kind === "kept" && only.parentKey !== code.parentKey;
  return { kind: isSplit ? "split" : isMoved ? "moved" : kind, key, name, from, wordings };
}

function describeRetired({ key, name }: VersionCode): CodeChange {
  return { kind: "retired", key, name, from: [{ key, name }], wordings: [] };
}
