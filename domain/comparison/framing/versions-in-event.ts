import { type CodeChange, compareVersions, type TracedVersion } from "../../codebooks/compare-versions";
import { listHeadingKeys } from "../../codebooks/code-tree";
import { countInWords, countOf, capitalise, joinNames } from "../sentence-parts";

/** A published version of the codebook that a comparison counts, with the articles finished with it. */
export interface WorkedVersion extends TracedVersion {
  /** ISO day. */
  readonly publishedOn: string;
  /** Keys of articles. */
  readonly articles: readonly string[];
}

/** Another version than the one that is counted, and how its codes lie to those. */
export interface OtherVersion {
  readonly version: number;
  readonly publishedOn: string;
  /** Keys of the compared articles that somebody finished with it; none of these codings is counted. */
  readonly articles: readonly string[];
  /** Names of the counted version's codes that are the same there, unchanged or only renamed. */
  readonly same: readonly string[];
  /** Those that have other words there; whoever changed them said that the meaning stays. */
  readonly reworded: readonly string[];
  /** Codes of either version that have no such counterpart. */
  readonly different: readonly string[];
}

/** Versions of a codebook in one comparison. Codings of several are never counted together. */
export interface VersionsInEvent {
  readonly shown: number;
  readonly newest: number;
  /** ISO day on which the newest was published. */
  readonly newestOn: string;
  /** Those with finished articles, and the newest, the newest first; without the one that is shown. */
  readonly others: readonly OtherVersion[];
}

/**
 * Which other versions of its codebook were the articles of a comparison coded with, and which codes can be set beside
 * those that are counted? Null where the codebook has one version only. A code that kept its key and its words can be
 * read beside the same one of another version, yet never added to it: the codes around it were others. Wrong tool for
 * what became of each code (`compareVersions`).
 */
export function listVersionsInEvent(
  versions: readonly WorkedVersion[],
  { shown, articles }: { readonly shown: number; readonly articles: readonly { readonly key: string }[] },
): VersionsInEvent | null {
  const ordered = [...versions].sort((one, other) => other.number - one.number);
  const [newest] = ordered;
  if (newest === undefined || ordered.length < 2) return null;
  const compared = new Set(articles.map(({ key }) => key));
  const others = ordered
    .filter(({ number }) => number !== shown)
    .map((version) => ({ version, articles: version.articles.filter((article) => compared.has(article)) }))
    .filter((one) => one.articles.length > 0 || one.version === newest)
    .map(({ version: { number, publishedOn }, articles: finished }): OtherVersion => {
      return { version: number, publishedOn, articles: finished, ...compareCodes(ordered, shown, number) };
    });
  return { shown, newest: newest.number, newestOn: newest.publishedOn, others };
}

type CodeRelations = Pick<OtherVersion, "same" | "reworded" | "different">;

function compareCodes(versions: readonly TracedVersion[], shown: number, other: number): CodeRelations {
  const [from, to] = shown < other ? [shown, other] : [other, shown];
  const headingsOf = (number: number) =>
    listHeadingKeys(versions.find((version) => version.number === number)?.codes ?? []);
  const [before, after] = [headingsOf(from), headingsOf(to)];
  const isGiven = ({ kind, key }: CodeChange) => !(kind === "retired" ? before : after).has(key);
  const changes = compareVersions(versions, { from, to }).filter(isGiven);
  // Of a renamed code the name that the reader sees in the figures.
  const nameShown = (change: CodeChange) => (shown < other ? (change.from[0]?.name ?? change.name) : change.name);
  const isSame = ({ kind }: CodeChange) => kind === "kept" || kind === "moved" || kind === "renamed";
  return {
    same: changes.filter(isSame).map(nameShown),
    reworded: changes.filter(({ kind }) => kind === "reworded").map(nameShown),
    different: distinct(changes.filter((change) => !isSame(change) && change.kind !== "reworded").flatMap(namesOf)),
  };
}

/** A code with those that it comes from, as each version calls them. */
function namesOf({ from, name }: CodeChange): readonly string[] {
  return [...from.map((one) => one.name), name];
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** Codes that a sentence names before it counts the rest. */
const NAMED_CODES = 4;

/**
 * Says what was finished with another version, and which of its codes can be read beside those that are counted.
 *
 * @example
 *   describeOtherVersion(other)
 *   // "Six articles are coded with version 1, and not counted here. Three codes are the same there, unchanged or only
 *   // renamed: they can be read side by side. Not so: Conflict, Morality and Quarrel."
 */
export function describeOtherVersion({ version, articles, same, reworded, different }: OtherVersion): string {
  const are = articles.length === 1 ? "is" : "are";
  const coded =
    articles.length === 0
      ? `No article here is finished with version ${version} yet.`
      : `${capitalise(countOf(articles.length, "article"))} ${are} coded with version ${version}, and not counted here.`;
  const kept =
    same.length === 0
      ? "No code is the same there: their figures cannot be set side by side."
      : `${capitalise(countOf(same.length, "code"))} ${same.length === 1 ? "is" : "are"} the same there, unchanged or only renamed: ${same.length === 1 ? "it" : "they"} can be read side by side.`;
  const words = reworded.length === 0 ? "" : ` With other words: ${nameSome(reworded)}.`;
  const apart = different.length === 0 || same.length === 0 ? "" : ` Not so: ${nameSome(different)}.`;
  return `${coded} ${kept}${words}${apart}`;
}

function nameSome(names: readonly string[]): string {
  const rest = names.length - NAMED_CODES;
  return joinNames(rest <= 0 ? names : [...names.slice(0, NAMED_CODES), `${countInWords(rest)} more`]);
}
