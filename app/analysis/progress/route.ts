import { z } from "zod";
import { guardedRoute } from "@/app/guard/guarded";
import { loadProgress, type ProgressScope } from "@/workflows/analysis/load-progress";

const key = z.string().min(1).max(120);

/** One of these, or none for everything. */
const query = z.object({ event: key.optional(), article: key.optional(), import: key.optional() });

/** How far the analysis is, for those who wait at a screen and ask again and again. */
export const GET = guardedRoute("view-event", async ({ database }, request) => {
  const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) {
    const message = "The query has no text for `event`, `article` or `import`.";
    return Response.json({ error: { ok: false, reason: "invalid", message } }, { status: 400 });
  }
  const progress = await loadProgress(database.reader, scopeOf(parsed.data));
  return Response.json(progress, { headers: { "Cache-Control": "no-store" } });
});

function scopeOf({ event, article, import: importKey }: z.output<typeof query>): ProgressScope {
  if (event !== undefined) return { of: "event", slug: event };
  if (article !== undefined) return { of: "article", key: article };
  return importKey === undefined ? { of: "all" } : { of: "import", key: importKey };
}
