import type { KeptMark, SendAnswer } from "@/domain/marks/kept-mark";
import type { Mark } from "../marking-actions";

const PATIENCE_MS = 10_000;

/**
 * Sends a kept mark again. Null: nobody answered, or somebody who is not Parallax, such as a proxy whose server is
 * away; then nobody knows whether it was saved, and it is sent again under the same key.
 */
export async function postMark({ mark, articleKey, coder, markKey }: KeptMark<Mark>): Promise<SendAnswer> {
  try {
    const response = await fetch(`/articles/${articleKey}/marks`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ kind: mark.kind, draft: { ...mark.draft, coder, markKey } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      // Small enough for it: whoever leaves the page at once does not take the mark along.
      keepalive: true,
    });
    return readAnswer(await response.json());
  } catch {
    return null;
  }
}

function readAnswer(body: unknown): SendAnswer {
  if (!isRecord(body)) return null;
  if (body["ok"] === true) return { ok: true };
  const { error } = body;
  if (!isRecord(error)) return null;
  const { reason, message } = error;
  if (typeof reason !== "string" || typeof message !== "string") return null;
  return { ok: false, reason, message, theirs: readTheirs(error["theirs"]) };
}

function readTheirs(value: unknown): Extract<SendAnswer, { ok: false }>["theirs"] {
  return isTheirs(value) ? value : undefined;
}

function isTheirs(value: unknown): value is NonNullable<Extract<SendAnswer, { ok: false }>["theirs"]> {
  return isRecord(value) && typeof value["text"] === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
