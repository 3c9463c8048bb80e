import type { PreviewView } from "@/components/rounds/round-preview";
import type { Reader } from "@/db/database";
import { getRound, listNamesOfCoders } from "@/db/rounds";
import { describeLeftOut, listShares } from "@/domain/rounds/describe-plan";
import { planMoreArticles, planRound } from "@/workflows/rounds/round-request";
import { type RoundQuery, toRequest } from "./round-query";

/** What would be handed out, and what not; or why nothing can be. */
export async function loadPreview(reader: Reader, query: RoundQuery): Promise<PreviewView> {
  const request = toRequest(query);
  const planned =
    query.round === null
      ? await planRound(reader, request)
      : await planMoreArticles(reader, await getRound(reader, query.round), request);
  if (!planned.ok) return { refusal: planned.message };
  const { plan, coders, total } = planned;
  const names = await listNamesOfCoders(
    reader,
    coders.map(({ key }) => key),
  );
  const shares = listShares(
    plan,
    coders.map(({ key }) => key),
  );
  return {
    refusal: null,
    articles: new Set(plan.handedOut.map(({ article }) => article)).size,
    total,
    shares: shares.map(({ coder, ...share }) => ({ ...share, name: names[coder] ?? coder })),
    leftOut: describeLeftOut(plan, names),
  };
}
