import { guardedRoute } from "@/app/guard/guarded";
import { readClassRevision } from "@/db/class-revision";

interface Address {
  readonly params: Promise<{ readonly key: string }>;
}

/** Whether a class has moved on, for the screens that follow it: they draw themselves anew when this text changes. */
export const GET = guardedRoute<Address>("run-class", async ({ database }, _request, { params }) => {
  const revision = await readClassRevision(database.reader, (await params).key);
  return Response.json({ revision }, { headers: { "Cache-Control": "no-store" } });
});
