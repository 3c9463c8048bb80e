import { CLAIM_KINDS, FITS, MENTION_VOICES, POLARITIES } from "../claims/claim";
import { COVERAGE_STATES, GENRES, type ComparisonInput } from "./comparison";
import {
  buildArticle,
  buildCheck,
  buildClaim,
  buildCoding,
  buildColumn,
  buildInput,
  buildMention,
  buildPassage,
  buildProposedClaim,
  buildProposedCoding,
  buildProposedMention,
  buildSearch,
  TEST_CODEBOOK,
} from "./test-input";

const CODERS = ["ada", "ben", "cleo"] as const;
const DATES = ["2031-03-03", "2031-03-05", "2031-03-09", "2031-03", "2031", null] as const;
const SCOPES = ["passage", "passage", "headline", "article", "primary"] as const;
/** Few enough that two people often mark the same words. */
const PASSAGE_STARTS = [0, 40, 80, 120] as const;

export interface InputSize {
  readonly columns: number;
  readonly articles: number;
  readonly claims: number;
  readonly mentions: number;
  readonly codings: number;
}

/** An event with everything in it, wild but valid, the same for the same seed; for properties and for timing by hand. */
export function buildRandomInput(seed: number, size: InputSize): ComparisonInput {
  const random = makeRandom(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[random(items.length)] ?? items[0];
  const chance = (percent: number) => random(100) < percent;
  const count = <Item>(length: number, make: (index: number) => Item) =>
    Array.from({ length }, (_, index) => make(index));

  const columns = count(size.columns, (index) => buildColumn(`outlet-${index}`, { isKnown: chance(80) }));
  const articles = count(size.articles, (index) =>
    buildArticle(`article-${index}`, {
      column: `outlet-${random(size.columns)}`,
      publishedOn: pick(DATES),
      notAfter: pick(DATES),
      genre: pick(GENRES),
      role: chance(80) ? "about" : "background",
    }),
  );
  const claims = count(size.claims, (index) =>
    buildClaim(`claim-${index}`, { kind: chance(70) ? "fact" : pick(CLAIM_KINDS), knowableFrom: pick(DATES) }),
  );
  const anyArticle = () => `article-${random(size.articles)}`;
  const anyClaim = () => `claim-${random(size.claims)}`;
  const mentions = count(size.mentions, (index) => {
    const article = anyArticle();
    return buildMention(anyClaim(), article, {
      key: `mention-${index}`,
      passage: buildPassage(article, pick(PASSAGE_STARTS)),
      voice: pick(MENTION_VOICES),
      polarity: pick(POLARITIES),
      fit: pick(FITS),
      hedged: chance(20),
      ironic: chance(10),
      apparentError: chance(10),
      coder: pick(CODERS),
    });
  });
  const assignments = articles.flatMap(({ key }) =>
    CODERS.filter(() => chance(70)).map((coder) => ({
      article: key,
      coder,
      submittedAt: chance(80) ? "2031-04-21T10:00:00Z" : null,
    })),
  );
  const codings = count(size.codings, (index) => {
    const article = anyArticle();
    const code = TEST_CODEBOOK.codes[random(TEST_CODEBOOK.codes.length)]?.key ?? "economic";
    return buildCoding(article, pick(CODERS), code, {
      key: `coding-${index}`,
      scope: pick(SCOPES),
      voice: chance(60) ? "outlet" : "quoted",
      passage: buildPassage(article, pick(PASSAGE_STARTS)),
    });
  });
  const suggested = {
    claims: count(size.claims, (index) =>
      buildProposedClaim(`proposed-${index}`, { kind: pick(CLAIM_KINDS), knowableFrom: pick(DATES) }),
    ),
    links: count(size.claims, () => ({
      from: `proposed-${random(size.claims)}`,
      to: `proposed-${random(size.claims)}`,
      kind: "contradicts" as const,
    })),
    mentions: count(size.mentions, (index) => {
      const article = anyArticle();
      return buildProposedMention(`proposed-${random(size.claims)}`, article, {
        key: `proposed-mention-${index}`,
        passage: buildPassage(article, pick(PASSAGE_STARTS)),
        voice: pick(MENTION_VOICES),
        polarity: pick(POLARITIES),
      });
    }),
    codings: count(size.codings, (index) => {
      const article = anyArticle();
      const code = TEST_CODEBOOK.codes[random(TEST_CODEBOOK.codes.length)]?.key ?? "economic";
      return buildProposedCoding(article, code, {
        key: `proposed-coding-${index}`,
        scope: chance(80) ? "passage" : "article",
        voice: chance(60) ? "outlet" : "quoted",
        passage: buildPassage(article, pick(PASSAGE_STARTS)),
      });
    }),
    readings: articles.filter(() => chance(70)).map(({ key }) => ({ article: key, method: "policy-frames/1" })),
  };
  return buildInput({
    suggested,
    columns,
    articles,
    claims,
    links: count(size.claims, () => ({
      from: anyClaim(),
      to: anyClaim(),
      kind: chance(60) ? "contradicts" : "narrower",
    })),
    mentions,
    checks: count(size.mentions, () => buildCheck(anyClaim(), anyArticle(), { coder: pick(CODERS) })),
    assignments,
    codings,
    searches: COVERAGE_STATES.map((state, index) => buildSearch(`search-${index}`, { state })),
  });
}

/** A linear congruential generator (Numerical Recipes' constants); its high bits are good enough for test data. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
