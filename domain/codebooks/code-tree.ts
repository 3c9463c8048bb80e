import type { VersionCode } from "./version-code";

/** Levels of a hierarchy: a heading, a heading under it, and the codes under that one. */
export const MAX_LEVELS = 3;

type Placed = Pick<VersionCode, "key" | "parentKey">;

/** A code with those that stand under it. */
export interface CodeBranch<Code> {
  readonly code: Code;
  /** 1 at the top. */
  readonly level: number;
  readonly children: readonly CodeBranch<Code>[];
}

/**
 * The codes as a tree, in the order in which they are given. A code whose parent is missing stands at the top. Wrong
 * tool for codes that stand in a circle: none of them is reached (`findPlaceFault` refuses them).
 */
export function buildCodeTree<Code extends Placed>(codes: readonly Code[]): readonly CodeBranch<Code>[] {
  const keys = new Set(codes.map(({ key }) => key));
  const childrenOf = new Map<string | null, Code[]>();
  for (const code of codes) {
    const parent = code.parentKey !== null && keys.has(code.parentKey) ? code.parentKey : null;
    const children = childrenOf.get(parent) ?? [];
    children.push(code);
    childrenOf.set(parent, children);
  }
  const branchesUnder = (parent: string | null, level: number): readonly CodeBranch<Code>[] =>
    (childrenOf.get(parent) ?? []).map((code) => ({ code, level, children: branchesUnder(code.key, level + 1) }));
  return branchesUnder(null, 1);
}

/** Every code directly before those that stand under it. */
export function inTreeOrder<Code extends Placed>(codes: readonly Code[]): readonly Code[] {
  return flatten(buildCodeTree(codes));
}

function flatten<Code>(branches: readonly CodeBranch<Code>[]): readonly Code[] {
  return branches.flatMap(({ code, children }) => [code, ...flatten(children)]);
}

/** Keys of a code and of everything under it. */
export function listBranchKeys(codes: readonly Placed[], key: string): ReadonlySet<string> {
  const found = new Set([key]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const code of codes) if (code.parentKey !== null && found.has(code.parentKey)) found.add(code.key);
  }
  return found;
}

/** Keys of codes with others under them: they order those, and are not given themselves. */
export function listHeadingKeys(codes: readonly Placed[]): ReadonlySet<string> {
  return new Set(codes.flatMap(({ parentKey }) => parentKey ?? []));
}

/** What is wrong with the places of these codes, said of the first one that is misplaced; null: nothing. */
export function findPlaceFault(codes: readonly Placed[]): { readonly key: string; readonly message: string } | null {
  const parentOf = new Map(codes.map(({ key, parentKey }) => [key, parentKey]));
  for (const { key, parentKey } of codes) {
    if (parentKey !== null && !parentOf.has(parentKey)) {
      return { key, message: `stands under “${parentKey}”, which is no code of this version` };
    }
    let level = 1;
    for (let above = parentKey; above !== null; above = parentOf.get(above) ?? null) {
      level += 1;
      if (above === key) return { key, message: "stands under itself" };
      if (level > MAX_LEVELS) return { key, message: `stands deeper than ${MAX_LEVELS} levels` };
    }
  }
  return null;
}
