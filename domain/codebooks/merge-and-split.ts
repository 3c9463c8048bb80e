import { listBranchKeys } from "./code-tree";
import { newKeyFor } from "./new-key";
import { CODEBOOK_LIMITS, type CodeOrigin, type OriginKind, type TracedCode } from "./version-code";

interface DraftCodes {
  readonly codes: readonly TracedCode[];
  readonly usedKeys: ReadonlySet<string>;
}

interface Joined {
  readonly codes: readonly TracedCode[];
  readonly summary: string;
  readonly code: string;
}

/**
 * Two codes become one with a key of its own, in the place of the first: it comes from both. It begins with the words
 * of both, where they fit, for an editor to reword. Null where the other is no other code of the draft.
 */
export function mergeCodes(
  { codes, usedKeys }: DraftCodes,
  { code: key, other: otherKey, name }: { readonly code: string; readonly other: string; readonly name: string },
): Joined | null {
  const one = codes.find((code) => code.key === key);
  const other = codes.find((code) => code.key === otherKey);
  if (one === undefined || other === undefined || one === other) return null;
  const newKey = newKeyFor(name, usedKeys, "code");
  const isUnderOther = listBranchKeys(codes, otherKey).has(key);
  const merged: TracedCode = {
    ...one,
    key: newKey,
    name,
    parentKey: isUnderOther ? other.parentKey : one.parentKey,
    definition: both(one.definition, other.definition, CODEBOOK_LIMITS.definition),
    example: both(one.example, other.example, CODEBOOK_LIMITS.example),
    counterExample: both(one.counterExample, other.counterExample, CODEBOOK_LIMITS.counterExample),
    question: both(one.question ?? "", other.question ?? "", CODEBOOK_LIMITS.question) || null,
    origins: asOrigins([...one.origins, ...other.origins], "merged"),
  };
  const left = codes.flatMap((code) => {
    if (code === one) return [merged];
    if (code === other) return [];
    return [code.parentKey === key || code.parentKey === otherKey ? { ...code, parentKey: newKey } : code];
  });
  return { codes: left, summary: `${one.name} and ${other.name} merged into ${name}`, code: newKey };
}

/**
 * One code becomes two with keys of their own, both with its words and its origin, for an editor to tell apart. Null
 * for a code that others stand under: nobody could say under which of the two they belong.
 */
export function splitCode(
  { codes, usedKeys }: DraftCodes,
  { code: key, names }: { readonly code: string; readonly names: readonly [string, string] },
): Joined | null {
  const old = codes.find((code) => code.key === key);
  if (old === undefined || codes.some(({ parentKey }) => parentKey === key)) return null;
  const [firstName, secondName] = names;
  const firstKey = newKeyFor(firstName, usedKeys, "code");
  const secondKey = newKeyFor(secondName, new Set([...usedKeys, firstKey]), "code");
  const origins = asOrigins(old.origins, "split");
  const halves = [
    { ...old, key: firstKey, name: firstName, origins },
    { ...old, key: secondKey, name: secondName, origins },
  ];
  return {
    codes: codes.flatMap((code) => (code === old ? halves : [code])),
    summary: `${old.name} split into ${firstName} and ${secondName}`,
    code: firstKey,
  };
}

function asOrigins(origins: readonly CodeOrigin[], kind: OriginKind): readonly CodeOrigin[] {
  return [...new Set(origins.map(({ from }) => from))].map((from) => ({ from, kind }));
}

function both(one: string, other: string, limit: number): string {
  if (one === other || other === "") return one;
  if (one === "") return other;
  const joined = `${one}\n${other}`;
  return joined.length > limit ? one : joined;
}
