import { guardedRoute } from "@/app/guard/guarded";
import { refuse, type Refusal } from "@/workflows/work-context";
import { saveMark } from "@/workflows/save-mark";
import { mark } from "../mark-schema";

interface Address {
  readonly params: Promise<{ readonly key: string }>;
}

/**
 * Takes a mark that its browser has kept because nobody answered when it was made, or that a program sends: once,
 * however often it comes. The page itself uses its actions, which bring the changed page along with their answer.
 */
export const POST = guardedRoute<Address>("code-article", async ({ context }, request, { params }) => {
  const body: unknown = await request.json().catch(() => null);
  const parsed = mark.safeParse(body);
  if (!parsed.success) {
    return refusal(refuse("invalid", parsed.error.issues[0]?.message ?? "This is no mark."), 400);
  }
  const { draft } = parsed.data;
  if ("articleKey" in draft && draft.articleKey !== (await params).key) {
    return refusal(refuse("other-article", "This mark belongs to another article's address."), 400);
  }
  const answer = await saveMark(context, parsed.data, draft);
  return answer.ok ? Response.json(answer, { headers: { "Cache-Control": "no-store" } }) : refusal(answer, 409);
});

function refusal(error: Refusal, status: number): Response {
  return Response.json({ error }, { status });
}
