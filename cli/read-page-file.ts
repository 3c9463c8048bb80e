import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { SOURCE_LIMIT_BYTES } from "@/domain/text/decode-source";

export interface Unreadable {
  readonly reason: "unreadable" | "too-large";
  readonly message: string;
}

/** Reads a page's file whole; one that is too large for a page is not read at all. Answers what is wrong, in words. */
export async function readPageFile(
  path: string,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | ({ readonly ok: false } & Unreadable)> {
  try {
    const { size } = await stat(path);
    if (size > SOURCE_LIMIT_BYTES) {
      const message = `The file is larger than ${SOURCE_LIMIT_BYTES / 1024 / 1024} MB, which is the limit for one page.`;
      return { ok: false, reason: "too-large", message };
    }
    return { ok: true, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    return { ok: false, ...explainUnreadable(path, error) };
  }
}

/** Says that and why a file cannot be read. An error that is not the file system's is thrown on. */
export function explainUnreadable(path: string, error: unknown): Unreadable {
  if (!(error instanceof Error && "code" in error)) throw error;
  return { reason: "unreadable", message: `${basename(path)} cannot be read (${String(error.code)}).` };
}
