import { guardedRoute } from "@/app/guard/guarded";
import { exportCodebook } from "@/workflows/codebooks/export-codebook";
import { dayOf } from "@/workflows/work-context";

interface Context {
  readonly params: Promise<{ readonly key: string }>;
}

/** The codebook file, to be saved. */
export const GET = guardedRoute(
  "view-article",
  async ({ context, database, viewer }, _request, { params }: Context) => {
    const { key } = await params;
    const text = await exportCodebook(database, viewer, { codebookKey: key, day: dayOf(context.now()) });
    return new Response(text, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="${key}.codebook.json"`,
        "cache-control": "no-store",
      },
    });
  },
);
