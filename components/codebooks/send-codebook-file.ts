/** What is wrong with one place of a file. */
export interface Fault {
  readonly place: string;
  readonly message: string;
}

/** What a codebook file holds, before it is stored. */
export interface CodebookPreview {
  readonly ok: true;
  /** The name in the file, and one that no codebook here has. */
  readonly fileName: string;
  readonly name: string;
  readonly isNameTaken: boolean;
  readonly purpose: string;
  readonly description: string;
  readonly source: string;
  readonly rulingCount: number;
  readonly versions: readonly {
    readonly number: number;
    readonly note: string;
    readonly publishedOn: string;
    readonly codeNames: readonly string[];
    readonly changes: string | null;
    /** Codes with a figure of agreement, and the last day of which there is one. */
    readonly measuredCodes: number;
    readonly measuredOn: string | null;
  }[];
}

export type FileAnswer =
  | CodebookPreview
  | { readonly ok: true; readonly next: string }
  | { readonly ok: false; readonly message: string; readonly faults: readonly Fault[] };

/** Sends a codebook file: to see what is in it, or, with a name, to store it under that. Rejects where nobody answers. */
export async function sendCodebookFile(file: Blob, name: string | null): Promise<FileAnswer> {
  const query = name === null ? "" : `?${new URLSearchParams({ name }).toString()}`;
  const answer = await fetch(`/codebooks/import/upload${query}`, { method: "POST", body: file });
  // Our own route answers; what it says is typed there.
  const said: unknown = await answer.json();
  return isAnswer(said) ? said : { ok: false, message: "This could not be done here.", faults: [] };
}

function isAnswer(said: unknown): said is FileAnswer {
  return typeof said === "object" && said !== null && "ok" in said;
}
