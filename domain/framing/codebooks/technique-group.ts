import type { CodebookCode } from "../codebook";

type Definition = Omit<CodebookCode, "question" | "parent">;

/** A heading of a taxonomy with the techniques below it: nesting them writes each parent down once. */
export interface TechniqueGroup {
  readonly heading: Definition;
  readonly techniques: readonly Definition[];
}

/** Answers: what are the codes of these groups as one list? Each heading, then its techniques, which name it. */
export function listCodesOfGroups(groups: readonly TechniqueGroup[]): readonly CodebookCode[] {
  return groups.flatMap(({ heading, techniques }) => [
    { ...heading, question: null, parent: null },
    ...techniques.map((technique) => ({ ...technique, question: null, parent: heading.key })),
  ]);
}
