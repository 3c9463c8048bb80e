import { articlesOf } from "./decide";
import { listCurrentTexts } from "@/db/article-versions";
import { findCodebook, type StoredCode } from "@/db/codebooks";
import type { Reader } from "@/db/database";
import { findDecision, type StoredDecision } from "@/db/review-decisions";
import { findPlacedSuggestion, isHidden, listBlindArticles, type PlacedSuggestion } from "@/db/review-suggestions";
import type { Viewer } from "@/db/viewer";
import type { QuotedWords } from "@/domain/suggestions/quoted-words";
import { markPassage, type MarkedStretch, type ReviewPassage } from "@/domain/suggestions/review-passage";
import { readProposal, type ReviewProposal } from "@/domain/suggestions/review-proposal";
import type { AttributionProposal, MentionProposal } from "@/domain/suggestions/suggestion";
import type { TextRange } from "@/domain/text/page-text";
import { nameClaims, quoteProposal } from "./name-claims";
import { listProposedLinks, type ProposedLink } from "./proposed-links";

/** A passage with the text around it, in which its edges can be moved. */
export interface MovablePassage {
  readonly range: TextRange;
  /** The stretch of the text that is at hand, and where in the text it begins. */
  readonly offset: number;
  readonly text: string;
  /** Sentences of the stretch; offsets are those of the whole text, as is `range`. */
  readonly sentences: readonly TextRange[];
}

/** A proposed link with what to call its other end. */
export type NamedLink = ProposedLink & { readonly name: string };

interface Loaded {
  readonly suggestion: PlacedSuggestion;
  /** Null while it waits. */
  readonly decision: StoredDecision | null;
}

/** A suggestion with everything that a person needs to decide on it; passages are null where the text has changed. */
export type LoadedSuggestion = Loaded &
  (
    | (Extract<ReviewProposal, { kind: "frame" }> & {
        readonly codebook: { readonly name: string; readonly codes: readonly StoredCode[] } | null;
        readonly passage: ReviewPassage | null;
        readonly movable: MovablePassage | null;
      })
    | (Extract<ReviewProposal, { kind: "attribution" }> & { readonly passage: ReviewPassage | null })
    | (Extract<ReviewProposal, { kind: "claim" }> & {
        /** In the order of the proposal's mentions. */
        readonly passages: readonly (ReviewPassage | null)[];
        /** The words of its clearest passage; null where its texts have changed since. */
        readonly quote: QuotedWords | null;
        readonly links: readonly NamedLink[];
      })
  );

type Texts = Awaited<ReturnType<typeof listCurrentTexts>>;

/** Loads one suggestion for its reader. Null: it is not there any more, or cannot be read. */
export async function loadSuggestion(reader: Reader, viewer: Viewer, key: string): Promise<LoadedSuggestion | null> {
  const { coderId } = viewer;
  const stored = await findPlacedSuggestion(reader, key);
  if (stored === null || stored.kind === "grouping") return null;
  const read = readProposal(stored.kind, stored.proposal);
  if (read === null) return null;
  const suggestion = await asSeenBy(reader, viewer, stored);
  const decision = suggestion.state === "open" ? null : await findDecision(reader, suggestion.id);
  const loaded = { suggestion, decision };
  if (read.kind === "claim") {
    const { mentions } = read.proposal;
    const [texts, links] = await Promise.all([
      listCurrentTexts(reader, [...new Set(mentions.map(({ article }) => article))]),
      loadLinks(reader, coderId, suggestion),
    ]);
    const [quote = null] = quoteProposal(read.proposal, texts);
    return { ...loaded, ...read, passages: mentions.map((mention) => passageOfMention(texts, mention)), quote, links };
  }
  const { articleKey, isCurrent, range } = suggestion;
  const text =
    articleKey === null || !isCurrent ? undefined : (await listCurrentTexts(reader, [articleKey])).get(articleKey);
  const mark = (marks: readonly MarkedStretch[]) =>
    text === undefined || marks.length === 0 ? null : markPassage(text.text, text.sentences, marks);
  if (read.kind === "attribution") return { ...loaded, ...read, passage: mark(marksOf(read.proposal)) };
  const codebook = await findCodebook(reader, read.proposal.codebook);
  return {
    ...loaded,
    ...read,
    codebook,
    passage: range === null ? null : mark([{ ...range, role: "content" }]),
    movable: range === null || text === undefined ? null : cutAround(text, range),
  };
}

/** Open, where somebody else decided it while the viewer is at work on an article of it. */
async function asSeenBy(reader: Reader, viewer: Viewer, suggestion: PlacedSuggestion): Promise<PlacedSuggestion> {
  const articles = articlesOf(suggestion);
  const blind = await listBlindArticles(reader, viewer, articles);
  if (!isHidden(viewer, blind, { ...suggestion, articles })) return suggestion;
  return { ...suggestion, state: "open", decidedById: null, decidedAt: null };
}

async function loadLinks(
  reader: Reader,
  coderId: number | null,
  { key, eventId }: PlacedSuggestion,
): Promise<readonly NamedLink[]> {
  if (eventId === null) return [];
  const links = await listProposedLinks(reader, coderId, { eventId, key });
  const names = await nameClaims(
    reader,
    links.map(({ other }) => other),
  );
  return links.map((link) => ({
    ...link,
    name: link.claim === null ? (names.get(link.other) ?? link.label) : `“${link.claim.statement}”`,
  }));
}

function passageOfMention(texts: Texts, { article, version, start, end }: MentionProposal): ReviewPassage | null {
  const stored = texts.get(article);
  if (stored === undefined || stored.versionKey !== version) return null;
  return markPassage(stored.text, stored.sentences, [{ start, end, role: "content" }]);
}

function marksOf({ content, source, cue }: AttributionProposal): readonly MarkedStretch[] {
  return [
    ...content.map(({ start, end }) => ({ start, end, role: "content" as const })),
    ...(source === null ? [] : [{ start: source.start, end: source.end, role: "source" as const }]),
    ...(cue === null ? [] : [{ start: cue.start, end: cue.end, role: "cue" as const }]),
  ];
}

/** How many sentences either way an edge can be moved. */
const SENTENCES_AROUND = 3;

function cutAround(
  { text, sentences }: { readonly text: string; readonly sentences: readonly TextRange[] },
  range: TextRange,
): MovablePassage {
  const first = sentences.findIndex(({ end }) => end > range.start);
  const last = sentences.findLastIndex(({ start }) => start < range.end);
  if (first === -1 || last < first) {
    return { range, offset: range.start, text: text.slice(range.start, range.end), sentences: [range] };
  }
  const near = sentences.slice(Math.max(0, first - SENTENCES_AROUND), last + SENTENCES_AROUND + 1);
  const offset = Math.min(range.start, near[0]?.start ?? range.start);
  const end = Math.max(range.end, near.at(-1)?.end ?? range.end);
  return { range, offset, text: text.slice(offset, end), sentences: near };
}
