import type { ComparedCodebook, ComparedCoding, SuggestedMarks } from "@/domain/comparison/comparison";
import { describeFrameReason } from "@/domain/suggestions/describe-frame-reason";
import { type MarkedPlace, marksOfClaims } from "@/domain/suggestions/marks-of-claims";
import { readClaimProposal, readProposal } from "@/domain/suggestions/review-proposal";
import { listCurrentTexts } from "./article-versions";
import type { Reader } from "./database";
import { unpackJson } from "./packed-json";
import { listEventSuggestions, listTextSuggestions, type SuggestionRecord } from "./suggestions";
import { listOpenWork, visibleMentions, type Viewer } from "./viewer";

export interface SuggestedMarksQuery {
  /** The event or dossier itself, not its parts: claims are proposed for each as a whole. */
  readonly eventId: number;
  readonly articleIds: readonly number[];
  readonly codebook: Pick<ComparedCodebook, "key" | "codes">;
}

/**
 * What methods propose for an event and nobody has decided on, as marks in the articles' current versions. What stands
 * in another version is left out; so are passages that a person has marked as bearing on a claim, as far as the viewer
 * may see them: nothing here tells what others decided.
 */
export async function loadSuggestedMarks(
  reader: Reader,
  viewer: Viewer,
  { eventId, articleIds, codebook }: SuggestedMarksQuery,
): Promise<SuggestedMarks> {
  const texts = await listTexts(reader, articleIds);
  const [frames, claims, readings, marked] = await Promise.all([
    listTextSuggestions(reader, [...texts.keys()], ["frame"]),
    listEventSuggestions(reader, eventId, "claim"),
    listReadings(reader, texts, codebook.key),
    listMarkedPlaces(reader, viewer, articleIds),
  ]);
  const open = claims.filter(isOpen).flatMap(({ key, method, proposal: stored }) => {
    const proposal = readClaimProposal(stored);
    return proposal === null ? [] : [{ key, method, proposal }];
  });
  const mentioning = new Set(open.flatMap(({ proposal }) => proposal.mentions.map(({ article }) => article)));
  const quotable = [...texts.values()].map(({ article }) => article).filter((article) => mentioning.has(article));
  const codes = new Set(codebook.codes.map(({ key }) => `${codebook.key}/${key}`));
  return {
    ...marksOfClaims(open, { texts: await listCurrentTexts(reader, quotable), marked }),
    codings: frames.filter((one) => isOpen(one) && codes.has(one.code)).flatMap((one) => toCodings(one, texts)),
    readings,
  };
}

/**
 * What a method proposes for a codebook in the articles' current texts, whatever people made of it, and which texts it
 * has read: for the method against people. Tells nothing of what anybody decided.
 */
export async function loadMethodReading(
  reader: Reader,
  articleIds: readonly number[],
  codebook: string,
): Promise<Pick<SuggestedMarks, "codings" | "readings">> {
  const texts = await listTexts(reader, articleIds);
  const [frames, readings] = await Promise.all([
    listTextSuggestions(reader, [...texts.keys()], ["frame"]),
    listReadings(reader, texts, codebook),
  ]);
  const own = frames.filter(({ code }) => code.startsWith(`${codebook}/`));
  return { codings: own.flatMap((one) => toCodings(one, texts)), readings };
}

interface CurrentText {
  readonly article: string;
  readonly versionKey: string;
}

function isOpen({ state }: SuggestionRecord): boolean {
  return state === "open";
}

/** Articles by the id of their current version. */
async function listTexts(reader: Reader, articleIds: readonly number[]): Promise<ReadonlyMap<number, CurrentText>> {
  const rows = await reader.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { key: true, currentVersion: { select: { id: true, key: true } } },
  });
  return new Map(
    rows.flatMap(({ key, currentVersion }) =>
      currentVersion === null ? [] : [[currentVersion.id, { article: key, versionKey: currentVersion.key }] as const],
    ),
  );
}

/** Names of the methods that read the frames of a codebook. */
const FRAME_METHODS: Readonly<Record<string, string>> = {
  "policy-frames": "policy-frames",
  "five-generic-frames": "generic-frames",
};

/** Which texts a method has read for a codebook; one whose language it does not read is none of them. */
async function listReadings(
  reader: Reader,
  texts: ReadonlyMap<number, CurrentText>,
  codebook: string,
): Promise<SuggestedMarks["readings"]> {
  const name = FRAME_METHODS[codebook];
  if (name === undefined) return [];
  const rows = await reader.analysis.findMany({
    where: { versionId: { in: [...texts.keys()] } },
    select: { versionId: true, methods: true, result: true },
    orderBy: { versionId: "asc" },
  });
  return rows.flatMap(({ versionId, methods, result }) => {
    const method = methods.split(" ").find((one) => one.startsWith(`${name}/`));
    const article = texts.get(versionId)?.article;
    return method === undefined || article === undefined || !wasRead(unpackJson(result)) ? [] : [{ article, method }];
  });
}

function wasRead(description: unknown): boolean {
  return (
    typeof description === "object" && description !== null && "isRead" in description && description.isRead === true
  );
}

function toCodings(record: SuggestionRecord, texts: ReadonlyMap<number, CurrentText>): readonly ComparedCoding[] {
  const { key, method, range } = record;
  const text = texts.get(record.versionId ?? 0);
  const read = readProposal("frame", record.proposal);
  if (text === undefined || read?.kind !== "frame") return [];
  const { code, scope, voice, reasons } = read.proposal;
  const passage = { key, versionKey: text.versionKey, state: "exact", firstWords: "" } as const;
  return [
    {
      key,
      article: text.article,
      coder: method,
      code,
      scope,
      voice,
      unsure: false,
      note: null,
      passage: range === null ? null : { ...passage, ...range },
      proposal: { method, reasons: reasons.map(describeFrameReason) },
    },
  ];
}

/** Where people marked that a passage bears on a claim, in current versions and as far as the viewer may see it. */
async function listMarkedPlaces(
  reader: Reader,
  viewer: Viewer,
  articleIds: readonly number[],
): Promise<readonly MarkedPlace[]> {
  const open = await listOpenWork(reader, viewer, articleIds);
  const rows = await reader.claimMention.findMany({
    where: { articleId: { in: [...articleIds] }, ...visibleMentions(viewer, open) },
    select: {
      origin: true,
      article: { select: { key: true, currentVersionId: true } },
      passage: { select: { anchors: { select: { versionId: true, start: true, end: true, state: true } } } },
    },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ origin, article, passage }) =>
    passage.anchors
      .filter(({ versionId, state }) => versionId === article.currentVersionId && state !== "lost")
      .map(({ start, end }) => ({ article: article.key, start, end, origin })),
  );
}
