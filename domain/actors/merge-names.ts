import { disjointSets, type DisjointSets } from "../shared-text/disjoint-sets";
import { actorType, type ActorType } from "./actor-type";
import { countryOf } from "./country-names";
import { initialsOf, isAcronym, isPartOfName, nameForm } from "./name-form";
import type { NameRun } from "./name-runs";

/** The names found in one article. */
export interface ArticleRuns {
  readonly article: string;
  readonly runs: readonly NameRun[];
}

export interface ActorRun {
  readonly article: string;
  readonly run: NameRun;
}

/** One actor: all places at which a set of articles names it, by article and place. */
export interface MergedActor {
  readonly type: ActorType;
  readonly runs: readonly ActorRun[];
}

/** All places of one form of a name in one article. */
interface NameNode {
  readonly article: string;
  readonly form: readonly string[];
  readonly words: readonly string[];
  readonly runs: NameRun[];
}

/**
 * Names that stand for the same actor, brought together: the same form in all articles; a surname with the only full
 * name that it ends, in the same article or, failing that, in the others; the head of a body's name ("the Council") and
 * an acronym likewise. Where two actors fit, a name stays an actor of its own. `outlets`: see `actorType`.
 */
export function mergeNames(articles: readonly ArticleRuns[], outlets: ReadonlySet<string>): MergedActor[] {
  const nodes = articles.flatMap(nodesOf);
  const sets = disjointSets(nodes.length);
  const expansions = articles.flatMap(({ article, runs }) => expansionsIn(article, runs));
  // Without spaces, since names are divided in more than one way ("Fairweather", "Fair Weather").
  const byForm = new Map<string, number[]>();
  for (const [number, { form }] of nodes.entries()) push(byForm, form.join(""), number);
  for (const numbers of byForm.values()) {
    if (numbers.some((number) => lengthOf(nodes[number]) > 1)) joinAll(sets, numbers);
  }
  for (const { article, long, short } of expansions) {
    const find = (form: string) => byForm.get(form)?.find((number) => nodes[number]?.article === article);
    const [one, other] = [find(long), find(short)];
    if (one !== undefined && other !== undefined) sets.join(one, other);
  }

  const types = nodes.map(({ runs }) => actorType(runs, outlets));
  const longer = indexLonger(nodes);
  const shortLast = nodes.map((_, number) => number).sort((x, y) => lengthOf(nodes[y]) - lengthOf(nodes[x]) || x - y);
  const owned = new Set<number>();
  for (const number of shortLast) {
    const node = nodes[number];
    if (node === undefined || countryOf(node.form.join(" ")) !== null) continue;
    const fitting = longer(node).filter((other) => {
      const candidate = nodes[other];
      return candidate !== undefined && canStandFor(node, candidate, types[other] === "person");
    });
    const near = fitting.filter((other) => nodes[other]?.article === node.article);
    const owner = onlySet(sets, near.length > 0 ? near : fitting);
    if (owner === null) continue;
    sets.join(owner, number);
    owned.add(number);
  }
  // What no longer name claims is the same actor in all articles.
  for (const numbers of byForm.values())
    joinAll(
      sets,
      numbers.filter((number) => !owned.has(number)),
    );

  const members = new Map<number, NameNode[]>();
  for (const [number, node] of nodes.entries()) push(members, sets.find(number), node);
  return [...members.values()].map((group) => ({
    type: typeOfGroup(group, outlets),
    runs: group.flatMap(({ article, runs }) => runs.map((run) => ({ article, run }))),
  }));
}

function nodesOf({ article, runs }: ArticleRuns): NameNode[] {
  const nodes = new Map<string, NameNode>();
  for (const run of runs) {
    const form = nameForm(run.words);
    const key = form.join(" ");
    const node = nodes.get(key) ?? { article, form, words: run.words, runs: [] };
    node.runs.push(run);
    nodes.set(key, node);
  }
  return [...nodes.values()];
}

/** The fullest names decide: "Ash" alone says less than "Rowan Ash". */
function typeOfGroup(group: readonly NameNode[], outlets: ReadonlySet<string>): ActorType {
  const letters = ({ form }: NameNode) => form.join("").length;
  const longest = group.reduce((most, node) => Math.max(most, letters(node)), 0);
  const fullest = group.filter((node) => letters(node) === longest);
  return actorType(
    fullest.flatMap(({ runs }) => runs),
    outlets,
  );
}

function canStandFor(short: NameNode, long: NameNode, isPerson: boolean): boolean {
  const [word] = short.words;
  if (short.words.length === 1 && word !== undefined && isAcronym(word)) return initialsOf(long.words) === word;
  return isPartOfName(short.form, long.form, isPerson);
}

interface Expansion {
  readonly article: string;
  readonly long: string;
  readonly short: string;
}

/** "World Trade Body (WTB)" */
function expansionsIn(article: string, runs: readonly NameRun[]): Expansion[] {
  return runs.flatMap((run, index) => {
    const before = runs[index - 1];
    const isBeside = before?.sentence === run.sentence && before.last + 2 === run.first;
    if (!isBeside || run.sentence.tokens[run.first - 1]?.text !== "(" || !isAcronym(run.words.join(" "))) return [];
    return [{ article, long: nameForm(before.words).join(""), short: nameForm(run.words).join("") }];
  });
}

/** Finds the names that a shorter one may be a part or the initials of. */
function indexLonger(nodes: readonly NameNode[]): (node: NameNode) => readonly number[] {
  const byEdge = new Map<string, number[]>();
  for (const [number, { form, words }] of nodes.entries()) {
    if (form.length < 2 && words.length < 2) continue;
    for (const edge of new Set([form[0], form.at(-1), initialsOf(words)]))
      if (edge !== undefined) push(byEdge, edge, number);
  }
  return ({ form, words }) => {
    const edges = new Set([form[0] ?? "", form.at(-1) ?? "", words.length === 1 ? (words[0] ?? "") : ""]);
    return [...new Set([...edges].flatMap((edge) => byEdge.get(edge) ?? []))];
  };
}

/** The set that all the numbers belong to; null for none and for several. */
function onlySet(sets: DisjointSets, numbers: readonly number[]): number | null {
  const found = new Set(numbers.map((number) => sets.find(number)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function joinAll(sets: DisjointSets, numbers: readonly number[]): void {
  for (const number of numbers) sets.join(numbers[0] ?? number, number);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function lengthOf(node: NameNode | undefined): number {
  return node?.form.length ?? 0;
}
