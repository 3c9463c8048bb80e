import { listStoredGroupings } from "@/db/groupings";
import type { GroupingProposal } from "@/domain/suggestions/grouping-proposal";
import { readGroupingProposal } from "@/workflows/grouping/read-groupings";
import { ensureEvent } from "@/workflows/save-event";
import type { WorkContext } from "@/workflows/work-context";
import { type NewsPage, newsPage } from "./news-pages";
import { asCoder, buildPage, importPage, openTestWorkspace } from "./workspace";

/** Imports one of the invented reports; answers the article's key. */
export async function importNews(context: WorkContext, name: NewsPage, event: string | null = null): Promise<string> {
  return importPage(context, buildPage(newsPage(name)), event);
}

/** A workspace with a coder at work and events of these reports, by the last part of their addresses. */
export async function openEventsOfNews<Name extends string>(
  events: Readonly<Record<Name, readonly NewsPage[]>>,
): Promise<{ readonly context: WorkContext; readonly articles: Readonly<Record<Name, readonly string[]>> }> {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  const articles: Partial<Record<Name, readonly string[]>> = {};
  for (const slug of Object.keys(events) as Name[]) {
    await ensureEvent(context, slug);
    const keys: string[] = [];
    for (const name of events[slug]) keys.push(await importNews(context, name, slug));
    articles[slug] = keys;
  }
  // Every name has got its articles above.
  return { context, articles: articles as Record<Name, readonly string[]> };
}

/** What is proposed about events and waits, best first. */
export async function listOpenGroupings({ database }: WorkContext): Promise<readonly GroupingProposal[]> {
  const stored = await listStoredGroupings(database.reader, "open");
  return stored.flatMap(({ proposal }) => readGroupingProposal(JSON.parse(proposal)) ?? []);
}
