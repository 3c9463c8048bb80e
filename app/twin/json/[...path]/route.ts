import { guardedRoute } from "@/app/guard/guarded";
import { actionOfTwin, answerTwin, type TwinContext } from "@/app/twin/answer-twin";

/** `/page.json`: the page's data in one envelope. */
export const GET = guardedRoute<TwinContext>(actionOfTwin, async (workspace, request, context) => {
  const { content, ...envelope } = await answerTwin(workspace, request, context);
  return Response.json({ ...envelope, data: content.data });
});
