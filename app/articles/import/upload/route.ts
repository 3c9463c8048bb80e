import { z } from "zod";
import { guardedRoute } from "@/app/guard/guarded";
import { webAddress } from "@/app/web-address";
import { ITEM_INPUTS } from "@/db/imports";
import { SOURCE_LIMIT_BYTES } from "@/domain/text/decode-source";
import { addFailedItem, addImportItem, LIMIT_TEXT } from "@/workflows/import/start-import";
import { readLimited } from "./read-limited";

const query = z.object({
  import: z.string().min(1),
  name: z.string().min(1).max(300),
  input: z.enum(ITEM_INPUTS).optional(),
  url: webAddress.optional(),
  /** Bytes of a file that is too large to be sent at all. */
  size: z.coerce.number().int().positive().optional(),
});

/**
 * Takes one file, raw, into an import. The body is read piece by piece and given up at the limit. What cannot be read
 * becomes an item that says why; only a request that makes no sense is refused.
 */
export const POST = guardedRoute("import-articles", async ({ context }, request) => {
  const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success)
    return refused(
      400,
      "invalid",
      "An upload needs `import`, the import's key, and `name`; `url`, if any, is a web address.",
    );
  const { import: importKey, name, input, url, size } = parsed.data;
  const announced = size ?? Number(request.headers.get("content-length") ?? 0);
  const bytes = announced > SOURCE_LIMIT_BYTES ? null : await readLimited(request.body, SOURCE_LIMIT_BYTES);
  if (bytes === null) {
    const message = `${describeSize(announced)} At most ${LIMIT_TEXT} are read: save the page's text alone, or split it.`;
    const item = await addFailedItem(context, { importKey, name, reason: "too-large", message });
    if ("ok" in item) return Response.json({ error: item }, { status: 409 });
    // A size that came without its bytes is a note, not an upload that failed.
    if (size === undefined) return refused(413, "too-large", message);
    return Response.json({ key: item.key, state: item.state, message }, { status: 201 });
  }
  const item = await addImportItem(context, { importKey, name, bytes, input: input ?? null, url: url ?? null });
  if ("ok" in item) return Response.json({ error: item }, { status: 409 });
  return Response.json({ key: item.key, state: item.state, message: item.message }, { status: 201 });
});

function describeSize(bytes: number): string {
  return bytes > SOURCE_LIMIT_BYTES ? `The file has ${(bytes / 1024 / 1024).toFixed(1)} MB.` : "The file is too large.";
}

function refused(status: number, reason: string, message: string): Response {
  return Response.json({ error: { ok: false, reason, message } }, { status });
}
