import {
  type GroupableArticle,
  type GroupableEvent,
  listGroupableArticles,
  listGroupableEvents,
  listGroupableTexts,
  listStoredGroupings,
  readGroupingState,
  readLastDone,
  saveGroupings,
} from "@/db/groupings";
import type { Reader } from "@/db/database";
import { saveSetting } from "@/db/setting-rows";
import { signatureOf } from "@/domain/grouping/article-signature";
import {
  type ArticleTerms,
  type GroupableArticle as ReadableArticle,
  readArticleTerms,
} from "@/domain/grouping/article-terms";
import { createDecidedGroupings } from "@/domain/grouping/decided-groupings";
import type { GroupingFinding } from "@/domain/grouping/grouping-finding";
import { listNeighbourhoods, type PlacedArticle } from "@/domain/grouping/neighbourhoods";
import { proposeGroupings } from "@/domain/grouping/propose-groupings";
import { publicationDay } from "@/domain/grouping/publication-day";
import { sharedTerms } from "@/domain/grouping/shared-terms";
import { termAsWritten, withoutRepeats } from "@/domain/grouping/term-as-written";
import { type GroupingProposal, type SharedWord, suggestGrouping } from "@/domain/suggestions/grouping-proposal";
import { suggestionKey } from "../analysis/analyse-version";
import { isReadLanguage } from "../analysis/describe-text";
import { bundledWords } from "../language-tools";
import type { WorkContext } from "../work-context";
import { type GroupingMemory, groupingMemory } from "./grouping-memory";
import { formatGroupingRevision } from "./queue-grouping";
import { readGroupingProposal } from "./read-groupings";

/** Articles that one job reads: whoever waits for a page must not wait for all of them. */
const SLICE = 200;

/** Texts in memory at once. */
const BATCH = 20;

/** Words that a proposal shows: more are not taken in. */
const MOST_WORDS = 8;

/** Grouping reads the first 10,000 units of a text; some more, since its headline is taken out. */
const LONGEST_TEXT = 12_000;

/**
 * Proposes which articles report on one event, for all that is stored. Articles that are new or changed are read and
 * laid beside the others; only neighbourhoods with a change are grouped again. After a start everything is read once,
 * a slice a job: true where all has been read and the proposals are stored, false where another job has to go on.
 */
export async function groupStoredArticles(context: WorkContext): Promise<boolean> {
  const memory = groupingMemory(context.database);
  const turn = memory.turn.then(() => groupOnce(context, memory));
  memory.turn = turn.catch(() => undefined);
  return turn;
}

async function groupOnce({ database, now }: WorkContext, memory: GroupingMemory): Promise<boolean> {
  const { reader } = database;
  const lastDone = await readLastDone(reader);
  const state = await readGroupingState(reader);
  const all = await listGroupableArticles(reader);
  // What stands in the background of an event, or in a dossier alone, has been put there by a person.
  const articles = all.filter(
    ({ language, events, hasPlace }) => isReadLanguage(language) && (events.length > 0 || !hasPlace),
  );
  if (!(await readChanged(reader, memory, articles))) return false;
  const events = await listGroupableEvents(reader);
  const findings = await findAll(reader, memory, articles, events);
  const proposals = await addWords(reader, memory, findings, articles);
  const idOfArticle = new Map(articles.map(({ key, id }) => [key, id]));
  const idOfEvent = new Map(events.map(({ key, id }) => [key, id]));
  const targets = new Map(
    proposals.map((proposal) => {
      const suggestion = suggestGrouping(proposal, suggestionKey);
      const articleId = idOfArticle.get(proposal.told) ?? null;
      const eventId = proposal.event === null ? null : (idOfEvent.get(proposal.event) ?? null);
      return [suggestion.key, { suggestion, target: { articleId, eventId } }];
    }),
  );
  await saveGroupings(
    database.keepBooks,
    [...targets.values()].map(({ suggestion }) => suggestion),
    { at: now(), targetOf: ({ key }) => targets.get(key)?.target ?? { articleId: null, eventId: null } },
  );
  await database.keepBooks(async (tx) => {
    await saveSetting(tx, "groupedAs", formatGroupingRevision(state));
    await saveSetting(tx, "groupedUpTo", lastDone);
  });
  return true;
}

/** Reads articles that are new or changed, a slice of them; answers whether that was all. */
async function readChanged(
  reader: Reader,
  memory: GroupingMemory,
  articles: readonly GroupableArticle[],
): Promise<boolean> {
  const present = new Set(articles.map(({ key }) => key));
  for (const key of memory.revisions.keys()) {
    if (present.has(key)) continue;
    memory.linked.remove(key);
    memory.revisions.delete(key);
  }
  const changed = articles.filter((article) => memory.revisions.get(article.key) !== revisionOf(article));
  const slice = changed.slice(0, SLICE);
  for (let at = 0; at < slice.length; at += BATCH) {
    const batch = slice.slice(at, at + BATCH);
    for (const terms of await readTerms(reader, batch)) memory.linked.put(signatureOf(terms));
    for (const article of batch) memory.revisions.set(article.key, revisionOf(article));
  }
  return slice.length === changed.length;
}

function revisionOf({ versionId, publishedOn, headline }: GroupableArticle): string {
  return JSON.stringify([versionId, publishedOn, headline]);
}

async function readTerms(reader: Reader, articles: readonly GroupableArticle[]): Promise<readonly ArticleTerms[]> {
  return (await readTexts(reader, articles)).map((article) => readArticleTerms(article, bundledWords()));
}

async function readTexts(reader: Reader, articles: readonly GroupableArticle[]): Promise<readonly ReadableArticle[]> {
  const texts = await listGroupableTexts(
    reader,
    articles.map(({ versionId }) => versionId),
    LONGEST_TEXT,
  );
  return articles.map(({ key, headline, versionId, publishedOn }) => {
    return { key, title: headline, text: texts.get(versionId) ?? "", day: publicationDay(publishedOn) };
  });
}

/** What is found in every neighbourhood; those that are as they were are not looked at again. */
async function findAll(
  reader: Reader,
  memory: GroupingMemory,
  articles: readonly GroupableArticle[],
  events: readonly GroupableEvent[],
): Promise<readonly GroupingFinding[]> {
  const { linked, revisions } = memory;
  const placed = articles.flatMap(({ key, events: own }): PlacedArticle[] => {
    const signature = linked.signatureOf(key);
    return signature === null ? [] : [{ signature, events: own }];
  });
  const decided = await listDecided(reader);
  const ofKey = new Map<string, GroupingProposal[]>();
  for (const change of decided) {
    for (const key of [...change.articles, change.event, change.from]) {
      if (key !== null) ofKey.set(key, [...(ofKey.get(key) ?? []), change]);
    }
  }
  const eventOf = new Map(events.map((event) => [event.key, event]));
  const findings = new Map<string, readonly GroupingFinding[]>();
  for (const neighbours of listNeighbourhoods(placed, linked.linksOf)) {
    if (neighbours.length < 2) continue;
    const keys = neighbours.flatMap(({ signature, events: own }) => [signature.key, ...own]);
    const about = [...new Set(keys.flatMap((key) => ofKey.get(key) ?? []))];
    const state = suggestionKey(
      JSON.stringify([
        neighbours.map(({ signature: { key }, events: own }) => [key, revisions.get(key), own]),
        about.map(({ kind, articles: of, event, from }) => [kind, of, event, from]),
        [...new Set(keys)].flatMap((key) => eventOf.get(key) ?? []),
      ]),
    );
    const context = {
      decided: createDecidedGroupings(about),
      linksOf: linked.linksOf,
      areKeptApart: (one: string, other: string) => areKeptApart(eventOf.get(one), eventOf.get(other)),
    };
    findings.set(state, memory.findings.get(state) ?? proposeGroupings(neighbours, context));
  }
  memory.findings = findings;
  return [...findings.values()].flat();
}

async function listDecided(reader: Reader): Promise<readonly GroupingProposal[]> {
  const stored = await listStoredGroupings(reader);
  return stored.flatMap(({ state, proposal }) =>
    state === "open" ? [] : (readGroupingProposal(JSON.parse(proposal)) ?? []),
  );
}

/** Parts of one dossier are different happenings by the word of whoever made it; what is made up stays apart. */
function areKeptApart(one: GroupableEvent | undefined, other: GroupableEvent | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one.fictional !== other.fictional || one.dossiers.some((dossier) => other.dossiers.includes(dossier));
}

/** Adds the words that speak for each finding, from the text of the article that they are told by. */
async function addWords(
  reader: Reader,
  memory: GroupingMemory,
  findings: readonly GroupingFinding[],
  articles: readonly GroupableArticle[],
): Promise<readonly GroupingProposal[]> {
  const articleOf = new Map(articles.map((article) => [article.key, article]));
  const nameOf = ({ told, nearest }: GroupingFinding) =>
    JSON.stringify([told, ...nearest].map((key) => [key, memory.revisions.get(key)]));
  const words = new Map<string, readonly SharedWord[]>();
  for (const finding of findings) {
    const name = nameOf(finding);
    const article = articleOf.get(finding.told);
    if (words.has(name) || article === undefined) continue;
    const nearest = finding.nearest.flatMap((key) => memory.linked.signatureOf(key) ?? []);
    words.set(name, memory.words.get(name) ?? (await readShared(reader, article, nearest)));
  }
  memory.words = words;
  return findings.map((finding) => ({ ...finding, shared: words.get(nameOf(finding)) ?? [] }));
}

async function readShared(
  reader: Reader,
  article: GroupableArticle,
  nearest: Parameters<typeof sharedTerms>[1],
): Promise<readonly SharedWord[]> {
  const [readable] = await readTexts(reader, [article]);
  if (readable === undefined) return [];
  const written = `${readable.title}\n${readable.text}`;
  const terms = sharedTerms(readArticleTerms(readable, bundledWords()), nearest);
  return withoutRepeats(terms, MOST_WORDS).map(({ text, kind, articles }) => {
    return { text: termAsWritten(text, written), kind, articles };
  });
}
