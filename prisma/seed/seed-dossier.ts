import { addCoder } from "@/workflows/add-coder";
import { addOutlet } from "@/workflows/ensure-outlet";
import { importRecords } from "@/workflows/import-records";
import { linkClaims, saveClaim } from "@/workflows/save-claim";
import { saveCoding } from "@/workflows/save-coding";
import { createEvent, explainTerm, noteSearch, placeArticle, placePart } from "@/workflows/save-event";
import { checkClaim, saveMention } from "@/workflows/save-mention";
import { submitAssignment } from "@/workflows/submit-assignment";
import type { WorkContext } from "@/workflows/work-context";
import { tiktokWechat } from "../seed-data/tiktok-wechat/tiktok-wechat";
import { expectOk, lookUp } from "./expect-ok";

type Keys = ReadonlyMap<string, string>;

const { dossier, events, claims, mentions, codings, passages } = tiktokWechat;

/** Makes the dossier of real articles: records without texts, four events, and one coder's reading of all of it. */
export async function seedDossier(context: WorkContext): Promise<void> {
  const { coder } = expectOk(await addCoder(context, { name: tiktokWechat.coder }));
  const asCoder = { ...context, coderId: coder.id };
  const made = expectOk(await importRecords(asCoder, tiktokWechat.records));
  const outlets = await seedOutlets(asCoder);
  await seedEvents(asCoder, made.articles, outlets);
  const claimKeys = await seedClaims(asCoder, made.articles);
  await seedMentions(asCoder, { ...made, claims: claimKeys, outlets });
  await seedCodings(asCoder, made);
  for (const articleKey of made.articles.values()) {
    for (const codebook of ["claims", "policy-frames", "five-generic-frames"]) {
      expectOk(await submitAssignment(asCoder, { articleKey, codebook, reopen: false }));
    }
  }
}

/** Outlets that nobody here published in, but that are cited or were not searched; answers keys by name. */
async function seedOutlets(context: WorkContext): Promise<Keys> {
  const names = new Set<string>(tiktokWechat.citedOutlets);
  for (const { notSearched } of events) for (const { outlet } of notSearched) names.add(outlet);
  const keys = new Map<string, string>();
  for (const name of names) keys.set(name, expectOk(await addOutlet(context, { name })).outlet.key);
  return keys;
}

async function seedEvents(context: WorkContext, articles: Keys, outlets: Keys): Promise<void> {
  await createEvent(context, { ...dossier, kind: "dossier" });
  for (const { articles: placed, notSearched, glossary, key: _key, ...event } of events) {
    await createEvent(context, { ...tiktokWechat.sample, ...event });
    expectOk(await placePart(context, { dossier: dossier.slug, event: event.slug, remove: false }));
    for (const { article, role, reason } of placed) {
      const articleKey = lookUp(articles, article, "article");
      expectOk(await placeArticle(context, { event: event.slug, articleKey, role, reason }));
    }
    for (const { outlet, note } of notSearched) {
      const search = { state: "not-searched", place: "its website", query: "", searchedOn: null, note } as const;
      expectOk(await noteSearch(context, { ...search, event: event.slug, outlet: lookUp(outlets, outlet, "outlet") }));
    }
    for (const term of glossary) expectOk(await explainTerm(context, { event: event.slug, ...term }));
  }
}

async function seedClaims(context: WorkContext, articles: Keys): Promise<Keys> {
  const slugs = new Map(events.map(({ key, slug }) => [key, slug]));
  const keys = new Map<string, string>();
  for (const claim of claims) {
    const { key, statement, kind, knowableFrom, originArticle } = claim;
    const { claimKey } = expectOk(
      await saveClaim(context, {
        claimKey: null,
        events: [...claim.events.map((event) => slugs.get(event) ?? event), dossier.slug],
        statement,
        kind,
        knowableFrom,
        originArticle: lookUp(articles, originArticle, "article"),
      }),
    );
    keys.set(key, claimKey);
  }
  for (const { key, links } of claims) {
    for (const { kind, claim } of links) {
      const link = { from: lookUp(keys, key, "claim"), to: lookUp(keys, claim, "claim"), kind, remove: false };
      expectOk(await linkClaims(context, link));
    }
  }
  return keys;
}

async function seedMentions(
  context: WorkContext,
  made: { readonly articles: Keys; readonly passages: Keys; readonly claims: Keys; readonly outlets: Keys },
): Promise<void> {
  const articleOf = new Map<string, string>(passages.map(({ name, article }) => [name, article]));
  for (const { claim, passage, speakers, ...fields } of mentions) {
    expectOk(
      await saveMention(context, {
        ...fields,
        articleKey: lookUp(made.articles, lookUp(articleOf, passage, "passage"), "article"),
        claimKey: lookUp(made.claims, claim, "claim"),
        passage: { passageKey: lookUp(made.passages, passage, "passage") },
        speakers: speakers.map(({ via, ...speaker }) => ({
          ...speaker,
          viaOutlet: via === null ? null : lookUp(made.outlets, via, "outlet"),
        })),
        replaces: null,
      }),
    );
  }
  for (const { key, absentIn } of claims) {
    for (const article of absentIn) {
      const articleKey = lookUp(made.articles, article, "article");
      const check = { articleKey, claimKey: lookUp(made.claims, key, "claim"), checkedOn: tiktokWechat.readOn };
      expectOk(await checkClaim(context, check));
    }
  }
}

async function seedCodings(
  context: WorkContext,
  made: { readonly articles: Keys; readonly passages: Keys },
): Promise<void> {
  for (const { article, passage, ...coding } of codings) {
    expectOk(
      await saveCoding(context, {
        ...coding,
        articleKey: lookUp(made.articles, article, "article"),
        passage: passage === null ? null : { passageKey: lookUp(made.passages, passage, "passage") },
      }),
    );
  }
}
