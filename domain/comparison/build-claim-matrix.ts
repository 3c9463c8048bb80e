import type { Claim, ClaimCheck, Mention } from "../claims/claim";
import { type QuotedWords, stateProposed } from "../suggestions/quoted-words";
import type { ClaimMatrix, ClaimRow, ComparisonInput } from "./comparison";
import { deriveClaimRow, findStances, isAssertedBySomeone, type LinkedClaims, type Stances } from "./derive-claim-row";
import { deriveColumnCell } from "./derive-column-cell";
import { groupBy } from "./group-by";
import { capitalise, countInWords, countOf } from "./sentence-parts";

const alphabet = new Intl.Collator("en");

/**
 * Which article says what about which claim: one row a claim, one cell a column. Facts come with conflicts first, then
 * by disagreement, by articles that affirm against articles that lack it, by statement; evaluations, predictions and
 * demands follow in a block of their own, by statement, and are never conflicts. Claims that methods propose have rows
 * of their own, whose cells rest on what the method found: they change no row of people's.
 *
 * Takes every article of the input; `selectArticles` applies the reader's filters before.
 */
export function buildClaimMatrix(input: ComparisonInput): ClaimMatrix {
  const rows = buildRows(input);
  const facts = rows.filter(({ claim }) => claim.kind === "fact").sort(compareRows);
  const suggestedRows = buildSuggestedRows(input);
  return {
    columns: input.columns,
    rows: facts,
    otherRows: rows.filter(({ claim }) => claim.kind !== "fact").sort(byStatement),
    suggestedRows,
    sentence: describeMatrix(facts, rows.length, input.articles.length),
    suggestedSentence: describeSuggested(suggestedRows, rows.length),
  };
}

function buildRows(input: ComparisonInput): ClaimRow[] {
  const evidence = indexEvidence(input);
  const stances = new Map(input.claims.map(({ key }) => [key, findStances(evidence(key).mentions)]));
  const links = linkClaims(input, stances);
  const articlesOf = groupBy(input.articles, ({ column }) => column);
  return input.claims.map((claim) => {
    const { mentions, checks } = evidence(claim.key);
    const cells = input.columns.map((column) => {
      const articles = articlesOf.get(column.key) ?? [];
      return deriveColumnCell(
        claim,
        column.key,
        articles.map((article) => ({
          claim,
          article,
          mentions: mentions.get(article.key) ?? [],
          checks: checks.get(article.key) ?? [],
        })),
      );
    });
    return deriveClaimRow(claim, cells, stances.get(claim.key) ?? new Map(), links(claim));
  });
}

/** What people entered about one claim, by article. */
interface ClaimEvidence {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly checks: ReadonlyMap<string, readonly ClaimCheck[]>;
}

function indexEvidence(input: ComparisonInput): (claim: string) => ClaimEvidence {
  const articles = new Set(input.articles.map(({ key }) => key));
  const mentions = groupBy(
    input.mentions.filter(({ article }) => articles.has(article)),
    ({ claim }) => claim,
  );
  const checks = groupBy(input.checks, ({ claim }) => claim);
  const byArticle = ({ article }: { readonly article: string }) => article;
  const evidence = new Map(
    input.claims.map(({ key }): [string, ClaimEvidence] => [
      key,
      { mentions: groupBy(mentions.get(key) ?? [], byArticle), checks: groupBy(checks.get(key) ?? [], byArticle) },
    ]),
  );
  return (claim) => evidence.get(claim) ?? { mentions: new Map(), checks: new Map() };
}

/** Links among the claims of this comparison; a contradiction holds both ways, and only between asserted facts. */
function linkClaims(
  { claims, links }: ComparisonInput,
  stances: ReadonlyMap<string, Stances>,
): (claim: Claim) => LinkedClaims {
  const present = new Set(claims.map(({ key }) => key));
  const asserted = new Set(
    claims
      .filter(({ key, kind }) => kind === "fact" && isAssertedBySomeone(stances.get(key) ?? new Map()))
      .map(({ key }) => key),
  );
  const linked = links.filter(({ from, to }) => from !== to && present.has(from) && present.has(to));
  const targets = (key: string, kind: string) =>
    linked.filter((link) => link.kind === kind && link.from === key).map(({ to }) => to);
  const sources = (key: string, kind: string) =>
    linked.filter((link) => link.kind === kind && link.to === key).map(({ from }) => from);
  return ({ key }) => {
    const opposed = new Set([...targets(key, "contradicts"), ...sources(key, "contradicts")]);
    return {
      contradicts: asserted.has(key) ? [...opposed].filter((other) => asserted.has(other)).sort() : [],
      narrowerOf: targets(key, "narrower").sort(),
      updates: targets(key, "updates").sort(),
    };
  };
}

/**
 * Rows of the proposed claims that these articles bear on: those of most articles first, then in the order of the
 * proposals. Nobody has checked any article for them, so that none is absent and there is no disagreement.
 */
function buildSuggestedRows({ suggested, ...input }: ComparisonInput): readonly ClaimRow[] {
  const articles = new Set(input.articles.map(({ key }) => key));
  const mentions = suggested.mentions.filter(({ article }) => articles.has(article));
  const mentioned = new Set(mentions.map(({ claim }) => claim));
  const claims = suggested.claims
    .filter(({ key }) => mentioned.has(key))
    .map((claim) => quoteOnly(claim, ({ article }) => articles.has(article)));
  const carriers = (row: ClaimRow) =>
    row.cells.flatMap(({ cells }) => cells).filter((cell) => cell.mentions.length > 0).length;
  return buildRows({ ...input, claims, links: suggested.links, mentions, checks: [], suggested })
    .map((row) => ({ ...row, disagreement: null }))
    .sort((a, b) => carriers(b) - carriers(a));
}

/** Words of an article that the reader's filters leave out stand for no row of what they leave in. */
function quoteOnly(claim: Claim, isIn: (quote: QuotedWords) => boolean): Claim {
  if (claim.proposal === undefined) return claim;
  const quotes = claim.proposal.quotes.filter(isIn);
  return {
    ...claim,
    statement: stateProposed(claim.proposal.label, quotes),
    proposal: { ...claim.proposal, quotes },
  };
}

function describeSuggested(rows: readonly ClaimRow[], ofPeople: number): string {
  const [first] = rows;
  if (first === undefined) return "";
  const method = first.claim.proposal?.method ?? "";
  const verb = rows.length === 1 ? "is" : "are";
  const more = ofPeople === 0 ? "" : " more";
  return `${capitalise(countOf(rows.length, "claim"))}${more} ${verb} proposed by ${method}; nobody has decided.`;
}

function compareRows(a: ClaimRow, b: ClaimRow): number {
  return (
    Number(b.inConflict) - Number(a.inConflict) ||
    (b.disagreement ?? 0) - (a.disagreement ?? 0) ||
    b.affirmsAgainstAbsent - a.affirmsAgainstAbsent ||
    byStatement(a, b)
  );
}

function byStatement(a: ClaimRow, b: ClaimRow): number {
  return alphabet.compare(a.claim.statement, b.claim.statement) || (a.claim.key < b.claim.key ? -1 : 1);
}

function describeMatrix(facts: readonly ClaimRow[], claimCount: number, articleCount: number): string {
  if (articleCount === 0) return "No articles yet.";
  const articles = countOf(articleCount, "article");
  if (claimCount === 0) return `No claims have been drawn from ${articles} yet.`;
  const conflicts = facts.filter(({ inConflict }) => inConflict).length;
  const conflictText =
    conflicts === 0 ? "None is" : `${capitalise(countInWords(conflicts))} ${conflicts === 1 ? "is" : "are"}`;
  return `${capitalise(countOf(claimCount, "claim"))} in ${articles}. ${conflictText} in conflict.`;
}
