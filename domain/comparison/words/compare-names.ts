import type { Actor, ActorName, NameKind } from "../../actors/find-actors";
import { toAddressKey } from "../../evidence/address-key";
import type { ComparedArticle, ComparedColumn, ComparisonOptions } from "../comparison";
import { groupBy } from "../group-by";
import { describeNames } from "./describe-names";
import {
  type ActorRow,
  isDescription,
  NAME_DIFFERENCES,
  type NameDifference,
  type NameForm,
  type NamesComparison,
  placesIn,
} from "./names-comparison";

export interface NamesInput {
  /** Articles whose present text was read, in order of date; names in other articles are left out. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  readonly actors: readonly Actor[];
  readonly voice: ComparisonOptions["voice"];
  /** Articles of the comparison that were not read. */
  readonly unread: number;
}

/**
 * What each column calls the same actor, its own words and quoted ones apart. Actors that several columns name come
 * first: those that they describe differently, then those with other titles or names, then the rest; within each the one that
 * most articles name, then the one named most often, then by key. A form that differs in capitals only is one form.
 *
 * The wrong tool for who is mentioned how often: names that the finder misses are missing (docs/methods/names.md), and
 * longer articles hold more of them.
 */
export function compareNames({ articles, columns, actors, voice, unread }: NamesInput): NamesComparison {
  const columnOf = new Map(articles.map(({ key, column }) => [key, column]));
  const rows = actors
    .map((actor) => describeActor(actor, { columns, columnOf, voice }))
    .filter(({ count }) => count > 0)
    .toSorted(byDifference);
  const isCompared = ({ cells }: ActorRow) => cells.filter(({ forms }) => forms.length > 0).length > 1;
  const compared = rows.filter(isCompared);
  return {
    voice,
    columns: columns.map((column) => ({
      column,
      articles: articles.filter((article) => article.column === column.key).length,
    })),
    rows: compared,
    alone: rows.filter((row) => !isCompared(row)),
    articles: articles.length,
    unread,
    ...describeNames({ rows: compared, voice }),
  };
}

interface ActorContext {
  readonly columns: readonly ComparedColumn[];
  readonly columnOf: ReadonlyMap<string, string>;
  readonly voice: ComparisonOptions["voice"];
}

function describeActor({ key, name, type, names }: Actor, { columns, columnOf, voice }: ActorContext): ActorRow {
  const read = names.filter(({ article }) => columnOf.has(article));
  const actorKey = toAddressKey(key);
  const cells = columns.map((column) => {
    const own = read.filter(({ article }) => columnOf.get(article) === column.key);
    return { column: column.key, forms: listForms(own, { column: column.key, actor: actorKey, voice }) };
  });
  return {
    key: actorKey,
    name,
    type,
    difference: differenceOf(cells.map(({ forms }) => forms).filter((forms) => forms.length > 0)),
    articles: new Set(read.filter((one) => placesIn(one, voice).length > 0).map(({ article }) => article)).size,
    cells,
    count: cells.reduce((sum, { forms }) => sum + forms.reduce((part, { count }) => part + count, 0), 0),
    address: { kind: "actor", actor: actorKey },
    names: read,
  };
}

/** The forms of one column, descriptions last, most frequent first among each. */
function listForms(
  names: readonly ActorName[],
  { column, actor, voice }: { readonly column: string; readonly actor: string; readonly voice: NamesInput["voice"] },
): readonly NameForm[] {
  const forms = [...groupBy(names, ({ text }) => toAddressKey(text))].map(([form, same]): NameForm => {
    const used = same.filter((name) => placesIn(name, voice).length > 0);
    const sum = (of: "outlet" | "quoted") => used.reduce((total, name) => total + name[of].length, 0);
    const own = voice === "quoted" ? 0 : sum("outlet");
    const quoted = voice === "outlet" ? 0 : sum("quoted");
    return {
      text: used[0]?.text ?? "",
      kind: mostTelling(used),
      own,
      quoted,
      count: own + quoted,
      articles: new Set(used.map(({ article }) => article)).size,
      address: { kind: "name", column, actor, form },
    };
  });
  return forms
    .filter(({ count }) => count > 0)
    .toSorted(
      (x, y) => Number(isDescription(x)) - Number(isDescription(y)) || y.count - x.count || (x.text < y.text ? -1 : 1),
    );
}

/** Where articles use one form as name and as description, it is told as the description. */
function mostTelling(names: readonly ActorName[]): NameKind {
  return names.find(isDescription)?.kind ?? names[0]?.kind ?? "full";
}

function differenceOf(columns: readonly (readonly NameForm[])[]): NameDifference {
  const differs = (isWanted: (form: NameForm) => boolean) =>
    new Set(
      columns.map((forms) =>
        forms
          .filter(isWanted)
          .map(({ text }) => toAddressKey(text))
          .sort()
          .join(" "),
      ),
    ).size > 1;
  if (differs(({ kind }) => kind === "epithet")) return "described";
  if (differs(({ kind }) => kind === "titled")) return "titled";
  return differs((form) => !isDescription(form)) ? "named" : "none";
}

function byDifference(one: ActorRow, other: ActorRow): number {
  return (
    NAME_DIFFERENCES.indexOf(one.difference) - NAME_DIFFERENCES.indexOf(other.difference) ||
    other.articles - one.articles ||
    other.count - one.count ||
    (one.key < other.key ? -1 : 1)
  );
}
