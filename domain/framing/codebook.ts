/**
 * What a codebook is: a named list of codes with which a person marks passages, headlines and articles. The codebooks
 * that ship with the product are written in this shape (`codebooks/`); in the database each becomes a first version,
 * and a change of any definition becomes a new version there, never an edit.
 */

/**
 * `counting`: its codes are counted and compared. `reading`: its codes help to read one text closely and are never
 * charted as shares by default, because their spans agree too poorly or because they are parts of one frame.
 */
export type CodebookPurpose = "counting" | "reading";

export interface CodebookCode {
  /** Lower case with hyphens, unique in its codebook, used in addresses and files; never reused for another meaning. */
  readonly key: string;
  /** The name as its authors published it. */
  readonly name: string;
  /** What makes a passage or an article carry this code, in our own words, and where it stops. */
  readonly definition: string;
  /** A sentence that carries the code. */
  readonly example: string;
  /** A sentence that looks like it but does not carry the code; the reason follows in round brackets. */
  readonly counterExample: string;
  /** Article-level questions behind the code, one a line, each answered with yes or no or a short phrase. */
  readonly question: string | null;
  /** Key of the heading that the code stands under, or null. */
  readonly parent: string | null;
}

export interface Codebook {
  readonly key: string;
  readonly name: string;
  readonly purpose: CodebookPurpose;
  /** What it is for, how its codes are applied, and what we changed. */
  readonly description: string;
  /** Citation of the publication that the names come from. */
  readonly source: string;
  /** BCP 47 tag of the definitions and examples. */
  readonly language: string;
  /** Whether a teacher can choose its codes for a class. */
  readonly inClasses: boolean;
  readonly codes: readonly CodebookCode[];
}

/**
 * Answers: which codes can a coder apply? All but the headings, which only order the codes below them.
 *
 * Wrong tool for showing the whole codebook with its definitions: use `codebook.codes`, which keeps the headings in
 * their places.
 *
 * @example listApplicableCodes(persuasionTechniques).length // 23, without the six headings
 */
export function listApplicableCodes(codebook: Codebook): readonly CodebookCode[] {
  const headings = new Set(codebook.codes.map((code) => code.parent));
  return codebook.codes.filter((code) => !headings.has(code.key));
}
