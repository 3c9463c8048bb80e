import { type CodeOrigin, isSameWording, type OriginKind, type TracedCode, type VersionCode } from "./version-code";

/** The codes of a version as those of a draft that begins with them. */
export function beginWith(codes: readonly VersionCode[]): readonly TracedCode[] {
  return codes.map((code) => ({ ...code, origins: [{ from: code.key, kind: "kept" }] }));
}

/** Whether a code is one of the version before, with whatever name and words; not one that was merged or split. */
export function isContinued({ origins }: Pick<TracedCode, "origins">): boolean {
  return origins.some(({ kind }) => kind !== "merged" && kind !== "split");
}

/** Says of every origin what became of it, from the words as they now stand; what was merged or split stays that. */
export function withOriginKinds(codes: readonly TracedCode[], before: readonly VersionCode[]): readonly TracedCode[] {
  const known = new Map(before.map((code) => [code.key, code]));
  return codes.map((code) => {
    const origins = code.origins.flatMap(({ from, kind }): readonly CodeOrigin[] => {
      const old = known.get(from);
      return old === undefined ? [] : [{ from, kind: isJoined(kind) ? kind : kindOfChange(old, code) }];
    });
    return { ...code, origins };
  });
}

function isJoined(kind: OriginKind): boolean {
  return kind === "merged" || kind === "split";
}

/** A code that has another name and other words is called renamed: the name is what people look for. */
export function kindOfChange(before: VersionCode, after: VersionCode): "kept" | "renamed" | "reworded" {
  if (before.name !== after.name) return "renamed";
  return isSameWording(before, after) ? "kept" : "reworded";
}
