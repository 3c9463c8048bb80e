import { guardedRoute } from "@/app/guard/guarded";
import { actionOfTwin, answerTwin, type TwinContext } from "@/app/twin/answer-twin";
import { writeCsv } from "@/app/twin/write-csv";

/** `/page.csv`: the page's table. */
export const GET = guardedRoute<TwinContext>(actionOfTwin, async (workspace, request, context) => {
  const { content } = await answerTwin(workspace, request, context);
  return new Response(writeCsv(content.table), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
});
