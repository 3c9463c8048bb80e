import { beginWith } from "./code-origins";
import type { CodebookDraft } from "./edit-draft";
import type { VersionCode } from "./version-code";

/** A whole plausible code; its key is made from its name. */
export function buildCode(name: string, fields: Partial<VersionCode> = {}): VersionCode {
  return {
    key: name.toLowerCase().replaceAll(" ", "-"),
    name,
    definition: `The text speaks of ${name.toLowerCase()}.`,
    example: `A sentence about ${name.toLowerCase()}.`,
    counterExample: "A sentence about the weather.",
    question: null,
    parentKey: null,
    ...fields,
  };
}

/** A draft that begins with these codes. */
export function buildDraft(before: readonly VersionCode[], alsoUsed: readonly string[] = []): CodebookDraft {
  const usedKeys = new Set([...before.map(({ key }) => key), ...alsoUsed]);
  return { codes: beginWith(before), before, usedKeys };
}
