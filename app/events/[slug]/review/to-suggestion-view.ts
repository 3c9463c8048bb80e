import type {
  AttributionView,
  CitedOutlet,
  ClaimView,
  FrameView,
  ReasonView,
  SuggestionView,
} from "@/components/review/review-view";
import type { ReviewArticleView } from "@/components/review/review-view";
import { describeDecision, describeMethod } from "@/components/review/review-words";
import { ATTRIBUTION_RULES } from "@/domain/attribution/attribution";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { describeDates } from "@/domain/dates/format-date";
import type { FrameReason } from "@/domain/framing/suggest/frame-suggestion";
import { nameProposed } from "@/domain/suggestions/quoted-words";
import { readProposed } from "@/domain/suggestions/review-claim";
import type { ReviewPassage } from "@/domain/suggestions/review-passage";
import type { AttributionProposal } from "@/domain/suggestions/suggestion";
import { fieldsOf } from "@/workflows/review/decide-attribution";
import type { Review } from "@/workflows/review/load-review";
import type { LoadedSuggestion } from "@/workflows/review/load-suggestion";

interface Around {
  readonly review: Review;
  readonly outlets: readonly CitedOutlet[];
  /** The suggestion's own address. */
  readonly href: string;
}

/** Turns a loaded suggestion into what its card draws: plain values and words only. */
export function toSuggestionView(loaded: LoadedSuggestion, { review, outlets, href }: Around): SuggestionView {
  const { suggestion, decision } = loaded;
  const { key, method, state, articleKey } = suggestion;
  const article = articleKey === null ? null : toArticleView(review, articleKey);
  const common = {
    key,
    href,
    method: describeMethod(method),
    decision:
      decision === null || state === "open"
        ? null
        : {
            words: describeDecision(state, decision.coder?.name ?? null, decision.decidedAt?.slice(0, 10) ?? null),
            changeKey: decision.changeKey,
          },
  };
  switch (loaded.kind) {
    case "frame":
      return { ...common, ...toFrame(loaded), article, isStale: !suggestion.isCurrent };
    case "attribution":
      return { ...common, ...toAttribution(loaded), article, isStale: !suggestion.isCurrent };
    case "claim":
      return {
        ...common,
        ...toClaim(loaded, review),
        outlets: outlets.map(({ key: of, name }) => ({ key: of, name })),
      };
  }
}

type Own<View> = Omit<View, "key" | "href" | "method" | "decision" | "article" | "isStale">;

function toFrame({
  proposal,
  codebook,
  passage,
  movable,
}: Extract<LoadedSuggestion, { kind: "frame" }>): Own<FrameView> {
  const codes = (codebook?.codes ?? []).map(({ key, name, definition }) => ({ key, name, definition }));
  const unknown = { key: proposal.code, name: proposal.code, definition: "" };
  const code = codes.find(({ key }) => key === proposal.code) ?? unknown;
  return {
    kind: "frame",
    eyebrow: `Frame, ${codebook?.name ?? proposal.codebook}`,
    heading: code.name,
    isWholeArticle: proposal.scope === "article",
    voice: proposal.voice,
    code,
    codes,
    passage,
    movable,
    reasons: proposal.reasons.map((reason) => toReason(reason, passage)),
  };
}

/** Words are matched by their beginning: a reason names the base form, the passage may have another one. */
function toReason({ word, count, shows }: FrameReason, passage: ReviewPassage | null): ReasonView {
  const words = passage?.pieces.map(({ text, role }) => (role === "content" ? text : " ")).join("") ?? "";
  return { word, count, shows, isHere: ` ${words.toLowerCase()}`.includes(` ${word.toLowerCase()}`) };
}

function toAttribution({
  proposal,
  passage,
}: Extract<LoadedSuggestion, { kind: "attribution" }>): Own<AttributionView> {
  return {
    kind: "attribution",
    eyebrow: "Attribution",
    heading: proposal.source === null ? "Words of somebody not named" : `Words of ${proposal.source.name}`,
    passage,
    proposed: fieldsOf(proposal),
    reasons: reasonsOf(proposal),
  };
}

const CERTAINTY_WORDS = {
  sure: "The cue stands in the same sentence.",
  likely: "The rule can fail: look twice.",
  "carried-over": "The source is carried over from a paragraph before: look twice.",
} as const;

const RESOLUTION_WORDS = {
  named: null,
  resolved: "The passage has a pronoun, a role or a part of the name; the full name is taken from elsewhere.",
  unresolved: "Who is meant the text does not tell with certainty; the name is as printed.",
} as const;

function reasonsOf({ rule, certainty, source, chain }: AttributionProposal): readonly string[] {
  const resolution = source === null ? null : RESOLUTION_WORDS[source.resolution];
  return [
    ATTRIBUTION_RULES[rule],
    CERTAINTY_WORDS[certainty],
    ...(resolution === null ? [] : [resolution]),
    ...chain.map(({ name, via }) => (via ? `Cited via ${name}.` : `Said by ${name} in turn.`)),
  ];
}

function toClaim(
  { proposal, passages, quote, links }: Extract<LoadedSuggestion, { kind: "claim" }>,
  review: Review,
): Omit<Own<ClaimView>, "outlets"> {
  const { mentions, label } = proposal;
  const articles = new Set(mentions.map(({ article }) => article)).size;
  return {
    kind: "claim",
    eyebrow: `Claim, ${mentions.length} ${inNumber(mentions.length, "passage")} in ${articles} ${inNumber(articles, "article")}`,
    heading: nameProposed(label, quote === null ? [] : [quote]),
    quoted: quote === null ? null : (toArticleView(review, quote.article)?.outlet ?? null),
    headwords: label,
    claimKind: proposal.kind,
    knowableFrom: proposal.knowableFrom,
    mentions: mentions.map((mention, at) => ({
      article: toArticleView(review, mention.article),
      passage: passages[at] ?? null,
      proposed: readProposed(mention, at),
      reasons: mention.reasons,
    })),
    links: links.map(({ other, kind, direction, reasons, name, claim }) => ({
      link: { other, kind, direction },
      words: `${LINK_WORDS[direction][kind]} ${name}`,
      reasons,
      isPossible: claim !== null,
    })),
    claims: review.claims.map(({ key, statement }) => ({ key, statement })),
  };
}

const LINK_WORDS = {
  out: { narrower: "Narrower than", contradicts: "Contradicts", updates: "Newer than" },
  in: { narrower: "Wider than", contradicts: "Contradicted by", updates: "Older than" },
} as const;

/** An article as the head of a passage names it; null where it is not in the event any more. */
function toArticleView({ articles, columns }: Review, key: string): ReviewArticleView | null {
  const article = articles.find((one) => one.key === key);
  if (article === undefined) return null;
  const column = columns.find((one) => one.key === article.column);
  const outlet = { letters: column?.letters ?? "", name: column?.name ?? "Unknown outlet", slot: column?.slot ?? null };
  return { key, headline: article.headline, dateText: describeDates(article), outlet };
}
