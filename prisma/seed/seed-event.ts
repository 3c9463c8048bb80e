import { addCoder } from "@/workflows/add-coder";
import { createEvent, explainTerm, noteSearch } from "@/workflows/save-event";
import { linkClaims, saveClaim } from "@/workflows/save-claim";
import type { WorkContext } from "@/workflows/work-context";
import type { DemoData } from "../seed-data/demo-types";
import { expectOk, lookUp } from "./expect-ok";
import { seedArticles, type SeededArticle } from "./seed-articles";
import { seedMarks } from "./seed-marks";
import { seedOutlets } from "./seed-outlets";

/** Makes one event of the demo: outlets, pages, claims, everybody's marks, ledger and glossary. */
export async function seedEvent(context: WorkContext, demo: DemoData, folder: URL): Promise<void> {
  const as = await seedCoders(context, demo);
  const outlets = await seedOutlets(context, demo.outlets);
  const { glossary, key: slug, ...event } = demo.event;
  await createEvent(context, { ...event, slug, fictional: true });
  const articles = await seedArticles(context, demo, outlets, folder);
  const claims = await seedClaims(context, demo, articles);
  await seedMarks(as, demo, { outlets, articles, claims });
  for (const { by, outlet, ...search } of demo.coverage) {
    expectOk(await noteSearch(as(by), { ...search, event: slug, outlet: lookUp(outlets, outlet, "outlet") }));
  }
  for (const term of glossary) expectOk(await explainTerm(context, { event: slug, ...term }));
}

/** Works as one of the demo's coders. */
export type As = (coder: string) => WorkContext;

async function seedCoders(context: WorkContext, demo: DemoData): Promise<As> {
  const ids = new Map<string, number>();
  for (const { key, name } of demo.coders) ids.set(key, expectOk(await addCoder(context, { name })).coder.id);
  return (coder) => {
    const coderId = ids.get(coder);
    if (coderId === undefined) throw new Error(`the demo has no coder "${coder}"`);
    return { ...context, coderId };
  };
}

async function seedClaims(
  context: WorkContext,
  demo: DemoData,
  articles: ReadonlyMap<string, SeededArticle>,
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const { key, statement, kind, knowableFrom, originArticle } of demo.claims) {
    const saved = await saveClaim(context, {
      claimKey: null,
      events: [demo.event.key],
      statement,
      kind,
      knowableFrom,
      originArticle: articles.get(originArticle)?.key ?? null,
    });
    keys.set(key, expectOk(saved).claimKey);
  }
  for (const { key, links } of demo.claims) {
    for (const { kind, claim } of links) {
      const from = keys.get(key) ?? "";
      expectOk(await linkClaims(context, { from, to: keys.get(claim) ?? "", kind, remove: false }));
    }
  }
  return keys;
}
