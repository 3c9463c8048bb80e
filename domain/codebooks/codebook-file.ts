import type { TracedCode } from "./version-code";

/** Named in the file, so that a reader knows what it holds (docs/data-format.md). */
export const FILE_FORMAT = "parallax-codebook";
export const FILE_VERSION = 1;

/** A codebook as it travels: all published versions, what was agreed in doubtful cases, how far coders agreed. */
export interface CodebookFile {
  readonly key: string;
  readonly name: string;
  readonly purpose: "counting" | "reading";
  readonly description: string;
  readonly source: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** By number, the oldest first. */
  readonly versions: readonly FileVersion[];
  readonly rulings: readonly FileRuling[];
  readonly reliability: readonly FileReliability[];
}

export interface FileVersion {
  readonly number: number;
  readonly note: string;
  /** ISO day. */
  readonly publishedOn: string;
  readonly codes: readonly TracedCode[];
}

/** Without the name of whoever wrote it down. */
export interface FileRuling {
  /** Key of a code of any version. */
  readonly code: string;
  readonly text: string;
  /** ISO day. */
  readonly date: string;
  readonly article: { readonly key: string; readonly headline: string } | null;
}

/** How far coders agreed on the codes of one version, as it was measured on one day, here or elsewhere. */
export interface FileReliability {
  readonly version: number;
  /** ISO day. */
  readonly measuredOn: string;
  readonly codes: readonly CodeReliability[];
}

export interface CodeReliability {
  /** Key of a code of the version. */
  readonly code: string;
  /** Krippendorff's alpha; null where nobody varied. */
  readonly alpha: number | null;
  /** 95 per cent; null where it cannot be drawn. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Articles that two or more finished, and coders. */
  readonly units: number;
  readonly coders: number;
}

/** The file's text: JSON, indented, so that two of them can be compared line by line. */
export function writeCodebookFile(file: CodebookFile): string {
  const { versions, ...rest } = file;
  const written = versions.map(({ codes, ...version }) => ({
    ...version,
    codes: codes.map(({ parentKey, ...code }) => ({ ...code, parent: parentKey })),
  }));
  const { key, name, purpose, description, source, language, rulings, reliability } = rest;
  const head = { format: FILE_FORMAT, formatVersion: FILE_VERSION };
  const body = { key, name, purpose, description, source, language, versions: written, rulings, reliability };
  return `${JSON.stringify({ ...head, ...body }, null, 2)}\n`;
}
