import { guardedRoute } from "@/app/guard/guarded";
import { actionOfTwin, answerTwin, type TwinContext } from "@/app/twin/answer-twin";

/** `/page.json`: the page's data in one envelope, or the stored bytes of what was frozen. */
export const GET = guardedRoute<TwinContext>(actionOfTwin, async (workspace, request, context) => {
  const { content, ...envelope } = await answerTwin(workspace, request, context);
  if (content.bytes === undefined) return Response.json({ ...envelope, data: content.data });
  return new Response(content.bytes, { headers: { "Content-Type": "application/json; charset=utf-8" } });
});
