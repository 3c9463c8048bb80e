import type { ComparedArticle, ComparedColumn, ComparisonOptions } from "../comparison/comparison";
import type { CountedArticle } from "../comparison/measured-texts";
import { formatFigure, inNumber } from "../comparison/sentence-parts";
import type { ChargesComparison } from "../comparison/words/charges-comparison";
import { isInSide } from "../comparison/words/keywords-comparison";
import { type ActorRow, type NamesComparison, placesIn } from "../comparison/words/names-comparison";
import { placesCounted } from "../keywords/measure-columns";
import { toAddressKey } from "./address-key";
import type { EvidenceAddress } from "./evidence-address";
import { describeItems, type EvidenceSelection, type PassageItem } from "./evidence-item";
import { measuredPassage } from "./measured-passage";

/**
 * The places behind a name of an actor in one column, or behind the actor itself: in the words that the comparison
 * counts. Null where the address names nothing there.
 */
export function selectName(
  { rows, alone, voice }: NamesComparison,
  articles: readonly ComparedArticle[],
  address: EvidenceAddress,
): EvidenceSelection | null {
  if (address.kind !== "name" && address.kind !== "actor") return null;
  const row = [...rows, ...alone].find(({ key }) => key === address.actor);
  if (row === undefined) return null;
  const items = articles.flatMap((article) => {
    if (address.kind === "name" && article.column !== address.column) return [];
    return listNameItems(row, article, { form: address.kind === "name" ? address.form : null, voice });
  });
  const [first] = items;
  if (first === undefined) return null;
  const title = address.kind === "actor" ? row.name : formTitle(row, address);
  const subtitle = address.kind === "actor" ? "All its names here" : `A name of ${row.name}`;
  return { address, title, subtitle: `${subtitle}: ${describeItems(items)}.`, count: items.length, items };
}

const KIND_WORDS = {
  full: "name",
  part: "part of the name",
  titled: "name with a title",
  acronym: "acronym",
  epithet: "description",
} as const;

function listNameItems(
  { names }: ActorRow,
  article: ComparedArticle,
  { form, voice }: { readonly form: string | null; readonly voice: ComparisonOptions["voice"] },
): readonly PassageItem[] {
  const there = names.filter(
    (name) => name.article === article.key && (form ?? toAddressKey(name.text)) === toAddressKey(name.text),
  );
  return there
    .flatMap((name) => placesIn(name, voice).map((place) => ({ name, place })))
    .toSorted((x, y) => x.place.start - y.place.start)
    .map(({ name, place }) =>
      measuredPassage(article, place, [
        { label: "Whose words", value: name.quoted.includes(place) ? "quoted" : "the outlet’s own" },
        { label: "Kind", value: KIND_WORDS[name.kind] },
      ]),
    );
}

function formTitle({ cells }: ActorRow, address: Extract<EvidenceAddress, { kind: "name" }>): string {
  const forms = cells.find(({ column }) => column === address.column)?.forms ?? [];
  return `“${forms.find(({ text }) => toAddressKey(text) === address.form)?.text ?? ""}”`;
}

export interface KeywordMaterial {
  /** Articles whose present text was counted. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  readonly counted: readonly CountedArticle[];
  readonly wireText: ComparisonOptions["wireText"];
}

/** Each place of a word in a column's own voice, or in that of all other columns: the word's concordance. */
export function selectKeyword(
  { articles, columns, counted, wireText }: KeywordMaterial,
  address: EvidenceAddress,
): EvidenceSelection | null {
  if (address.kind !== "keyword") return null;
  const words = new Map(counted.map((article) => [article.article, article]));
  let lemma: string | null = null;
  const items = articles.flatMap((article): readonly PassageItem[] => {
    const found = words.get(article.key);
    if (found === undefined || !isInSide(address.column, article.column)) return [];
    return found.words
      .filter((word) => toAddressKey(word.lemma) === address.word)
      .flatMap((word) => {
        lemma ??= word.lemma;
        return placesCounted(word.places, found, wireText === "once").map((place) => measuredPassage(article, place));
      });
  });
  if (items.length === 0 || lemma === null) return null;
  const column = columns.find(({ key }) => key === address.column);
  const others = columns.find(({ key }) => !isInSide(address.column, key));
  const where = column !== undefined ? "" : ` in all but ${others?.name ?? "one"}`;
  return {
    address,
    title: `“${lemma}” and its forms${where}`,
    subtitle: `In the outlet’s own voice: ${describeItems(items)}.`,
    count: items.length,
    items,
  };
}

/** The charged words of one article, each with what makes it one. */
export function selectCharges(
  { articles: rows }: ChargesComparison,
  articles: readonly ComparedArticle[],
  address: EvidenceAddress,
): EvidenceSelection | null {
  if (address.kind !== "charged") return null;
  const row = rows.find(({ article }) => article.key === address.article);
  const article = articles.find(({ key }) => key === address.article);
  if (row === undefined || article === undefined || row.words.length === 0) return null;
  const items = row.words.map((word) =>
    measuredPassage(article, word, [
      { label: "Entry of the list", value: word.term },
      { label: "Listed because it", value: word.reason },
    ]),
  );
  const { length } = items;
  return {
    address,
    title: `${formatFigure(length)} charged ${inNumber(length, "word")} of ${formatFigure(row.voiceWords)} words in its own voice`,
    subtitle: "Each is a place to look, no verdict.",
    count: length,
    items,
  };
}
