/** A code as one version of a codebook defines it; the words stand in docs/glossary.md. */
export interface VersionCode {
  /** Unique in its version; within a codebook it is never given to another meaning. */
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly example: string;
  readonly counterExample: string;
  /** Questions about the whole article, one a line, or null. */
  readonly question: string | null;
  /** Key of the code that it stands under, or null. */
  readonly parentKey: string | null;
}

/** What became of a code from one version to the next. */
export const ORIGIN_KINDS = ["kept", "renamed", "reworded", "merged", "split"] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** A code of the version before, from which a code comes. */
export interface CodeOrigin {
  /** Key in the version before. */
  readonly from: string;
  readonly kind: OriginKind;
}

/** A code of a version that follows another one. No origin: it is new, or its meaning is. */
export interface TracedCode extends VersionCode {
  readonly origins: readonly CodeOrigin[];
}

/** The words of a code, without its place. */
export type CodeWording = Pick<VersionCode, "name" | "definition" | "example" | "counterExample" | "question">;

export const WORDING_FIELDS = ["name", "definition", "example", "counterExample", "question"] as const;

/** What a codebook may hold, in UTF-16 code units where it is text. Forms, drafts and files keep to the same. */
export const CODEBOOK_LIMITS = {
  fileBytes: 2 * 1024 * 1024,
  versions: 100,
  codes: 500,
  rulings: 5000,
  measurements: 1000,
  key: 80,
  codebookName: 120,
  description: 3000,
  citation: 1000,
  language: 35,
  note: 500,
  name: 120,
  definition: 3000,
  example: 1000,
  counterExample: 1000,
  question: 3000,
  ruling: 2000,
} as const;

/** Whether two codes say the same, wherever they stand. */
export function isSameWording(one: CodeWording, other: CodeWording): boolean {
  return WORDING_FIELDS.every((field) => one[field] === other[field]);
}

/** The words alone of anything that has them. */
export function wordingOf({ name, definition, example, counterExample, question }: CodeWording): CodeWording {
  return { name, definition, example, counterExample, question };
}
