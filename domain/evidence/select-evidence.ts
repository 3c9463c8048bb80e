import { cellWord, columnCellWord } from "../comparison/cell-state";
import type { Comparison, ComparisonInput } from "../comparison/comparison";
import { listArticleCellEvidence, listCellEvidence, listMentionEvidence } from "./claim-evidence";
import type { EvidenceAddress } from "./evidence-address";
import { describeItems, type EvidenceItem, type EvidenceSelection } from "./evidence-item";
import { indexEvidence, pick, type EvidenceSource } from "./evidence-source";
import { describeCoding, listCodingEvidence, listMarkEvidence } from "./frame-evidence";
import { describeArticle, describeArticleDate, describeSearch } from "./record-evidence";

type Found = Pick<EvidenceSelection, "title" | "subtitle" | "items"> | null;

/**
 * Exactly the items behind a mark of a comparison: what the drawer lists, and as many as the mark counts. Null where
 * the address names nothing in this comparison, for instance an article that the filters leave out. `input` is the one
 * that `buildComparison` took. The words of a passage and its neighbours are filled in later, from the stored text.
 *
 * @example selectEvidence(comparison, input, { kind: "cell", claim: "closed", column: "ledger" })?.count // 2
 */
export function selectEvidence(
  comparison: Comparison,
  input: ComparisonInput,
  address: EvidenceAddress,
): EvidenceSelection | null {
  const found = findEvidence(indexEvidence(comparison, input), address);
  return found === null ? null : { address, ...found, count: found.items.length };
}

function findEvidence(source: EvidenceSource, address: EvidenceAddress): Found {
  switch (address.kind) {
    case "cell":
      return findCell(source, address.claim, address.column);
    case "claim":
      return findClaim(source, address.claim);
    case "missing":
      return findMissing(source, address.article, address.claim);
    case "frame":
      return address.codebook === source.comparison.framing.codebook.key
        ? findFrame(source, address.code, address.column)
        : null;
    case "article":
    case "date":
      return findArticle(source, address.kind, address.article);
    case "coverage":
      return findCoverage(source, address.of);
    case "background":
      return findBackground(source, address.column);
    case "coding":
      return findCoding(source, address.coding);
    case "mention":
      return findMention(source, address.mention);
    default:
      // What was measured by comparing the texts has its own sources: workflows/measured-evidence.ts.
      return null;
  }
}

function findCell(source: EvidenceSource, claim: string, column: string): Found {
  const row = source.rows.get(claim);
  const cell = row?.cells.find((other) => other.column === column);
  if (row === undefined || cell === undefined) return null;
  const items = listCellEvidence(cell, source);
  const subtitle = `${source.columnName(column)}: ${columnCellWord(cell)}. ${describeItems(items)}.`;
  return { title: row.claim.statement, subtitle, items };
}

function findClaim(source: EvidenceSource, claim: string): Found {
  const row = source.rows.get(claim);
  if (row === undefined) return null;
  const items = row.cells.flatMap((cell) => listCellEvidence(cell, source));
  return { title: row.claim.statement, subtitle: `All articles: ${describeItems(items)}.`, items };
}

function findMissing(source: EvidenceSource, article: string, claim: string): Found {
  const row = source.rows.get(claim);
  const cell = row?.cells.flatMap(({ cells }) => cells).find((other) => other.article === article);
  if (row === undefined || cell === undefined) return null;
  const items = listArticleCellEvidence(cell, source);
  const subtitle = `${source.columnName(cell.column)}: ${cellWord(cell.state)}. ${describeItems(items)}.`;
  return { title: row.claim.statement, subtitle, items };
}

function findFrame(source: EvidenceSource, code: string, column: string): Found {
  const row = source.comparison.framing.rows.find((other) => other.code === code);
  const panel = row?.panels.find((other) => other.column === column);
  if (row === undefined || panel === undefined) return null;
  const items = panel.marks.flatMap((mark) => listMarkEvidence(mark, source));
  const { k, n, suggestedK, suggestedN } = panel;
  const counts = [
    ...(n > suggestedN ? [`present in ${k - suggestedK} of ${n - suggestedN} coded`] : []),
    ...(suggestedN > 0 ? [`proposed in ${suggestedK} of ${suggestedN} that only a method has read`] : []),
  ];
  const count = counts.length === 0 ? "not coded" : counts.join(", ");
  const split = panel.split === 0 ? "" : `, ${panel.split} split`;
  return {
    title: row.name,
    subtitle: `${source.columnName(column)}: ${count}${split}. ${describeItems(items)}.`,
    items,
  };
}

function findArticle(source: EvidenceSource, kind: "article" | "date", key: string): Found {
  const article = source.articles.get(key);
  if (article === undefined) return null;
  const item = kind === "article" ? describeArticle(article, source) : describeArticleDate(article);
  return { title: article.headline, subtitle: source.columnName(article.column), items: [item] };
}

/** Columns first: the key of a search is random, that of an outlet is not. */
function findCoverage(source: EvidenceSource, key: string): Found {
  const row = source.comparison.coverage.included.find(({ column }) => column.key === key);
  if (row !== undefined) return listLedgerArticles(source, row.column.name, row.about);
  const search = source.comparison.coverage.searches.find((other) => other.key === key);
  if (search === undefined) return null;
  return { title: search.outletName, subtitle: "A search", items: [describeSearch(search, source)] };
}

function findBackground(source: EvidenceSource, key: string): Found {
  const row = source.comparison.coverage.included.find(({ column }) => column.key === key);
  return row === undefined ? null : listLedgerArticles(source, `${row.column.name}: in the background`, row.background);
}

/** The ledger describes the whole event, so its articles need not be in the comparison. */
function listLedgerArticles(source: EvidenceSource, title: string, keys: readonly string[]): Found {
  const articles = new Map(source.input.articles.map((article) => [article.key, article]));
  const items = pick(articles, keys).map((article): EvidenceItem => describeArticle(article, source));
  return { title, subtitle: `${describeItems(items)}.`, items };
}

function findCoding(source: EvidenceSource, key: string): Found {
  const coding = source.codings.get(key);
  if (coding === undefined) return null;
  const items = listCodingEvidence([coding], source);
  return { title: describeCoding(coding, source), subtitle: describeItems(items), items };
}

function findMention(source: EvidenceSource, key: string): Found {
  const mention = source.mentions.get(key);
  const row = mention === undefined ? undefined : source.rows.get(mention.claim);
  if (mention === undefined || row === undefined) return null;
  const items = listMentionEvidence([mention], source);
  return { title: row.claim.statement, subtitle: describeItems(items), items };
}
