/** What two states of one comparison are compared by: a part of what its `.json` twin holds, then and now. */
export interface ComparedState {
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly claims: readonly { readonly id: string; readonly statement: string }[];
  readonly cells: readonly { readonly claim: string; readonly article: string; readonly state: string }[];
  readonly findings: readonly { readonly kind: string; readonly sentence: string }[];
  readonly framing: {
    readonly codebook: string;
    readonly version: number;
    readonly frames: readonly {
      readonly code: string;
      readonly name: string;
      readonly articles: readonly { readonly article: string; readonly state: string }[];
    }[];
  };
}

interface Named {
  readonly key: string;
  readonly name: string;
}

/** A claim in an article, or a frame in one, that was read otherwise when it was frozen. */
export interface ChangedReading {
  readonly key: string;
  /** The claim's statement or the frame's name, as it is now. */
  readonly name: string;
  readonly article: string;
  readonly title: string;
  readonly before: string;
  readonly now: string;
}

export interface ChangesSince {
  readonly articlesAdded: readonly Named[];
  readonly articlesGone: readonly Named[];
  readonly claimsAdded: readonly Named[];
  readonly claimsGone: readonly Named[];
  readonly claimsReworded: readonly (Named & { readonly before: string })[];
  /** Of claims and articles that both have. */
  readonly cells: readonly ChangedReading[];
  /** Of frames and articles that both have; empty where the codebook's version is another one. */
  readonly frames: readonly ChangedReading[];
  readonly findings: readonly { readonly kind: string; readonly before: string; readonly now: string }[];
  /** The codebook is another one, or another version of it: frames cannot be set against each other. */
  readonly isOtherCodebook: boolean;
  /** How many of all these there are. */
  readonly count: number;
}

/**
 * What does the comparison say now that it did not say when it was frozen? Articles, claims and codes are told apart by
 * their keys, which never change. An article that came or went is named once, not once a cell.
 *
 * The wrong tool for two events, or for two settings of the switches: both states have to be answers to one question.
 */
export function listChangesSince(frozen: ComparedState, now: ComparedState): ChangesSince {
  const articles = compareNamed(frozen.articles.map(toArticle), now.articles.map(toArticle));
  const claims = compareNamed(frozen.claims.map(toClaim), now.claims.map(toClaim));
  const titles = new Map(now.articles.map(({ id, title }) => [id, title]));
  const isOtherCodebook =
    frozen.framing.codebook !== now.framing.codebook || frozen.framing.version !== now.framing.version;
  const changes = {
    articlesAdded: articles.added,
    articlesGone: articles.gone,
    claimsAdded: claims.added,
    claimsGone: claims.gone,
    claimsReworded: claims.renamed,
    cells: compareReadings(cellsOf(frozen), cellsOf(now), titles),
    frames: isOtherCodebook ? [] : compareReadings(framesOf(frozen), framesOf(now), titles),
    findings: now.findings.flatMap(({ kind, sentence }) => {
      const before = frozen.findings.find((finding) => finding.kind === kind)?.sentence ?? "";
      return before === sentence ? [] : [{ kind, before, now: sentence }];
    }),
  };
  const listed = Object.values(changes).reduce((sum, list) => sum + list.length, 0);
  return { ...changes, isOtherCodebook, count: listed + (isOtherCodebook ? 1 : 0) };
}

function toArticle({ id, title }: ComparedState["articles"][number]): Named {
  return { key: id, name: title };
}

function toClaim({ id, statement }: ComparedState["claims"][number]): Named {
  return { key: id, name: statement };
}

function compareNamed(before: readonly Named[], now: readonly Named[]) {
  const known = new Map(before.map(({ key, name }) => [key, name]));
  const present = new Set(now.map(({ key }) => key));
  return {
    added: now.filter(({ key }) => !known.has(key)),
    gone: before.filter(({ key }) => !present.has(key)),
    renamed: now.flatMap(({ key, name }) => {
      const old = known.get(key);
      return old === undefined || old === name ? [] : [{ key, name, before: old }];
    }),
  };
}

interface Reading {
  readonly key: string;
  readonly name: string;
  readonly article: string;
  readonly state: string;
}

function cellsOf({ cells, claims }: ComparedState): readonly Reading[] {
  const names = new Map(claims.map(({ id, statement }) => [id, statement]));
  return cells.map(({ claim, article, state }) => ({ key: claim, name: names.get(claim) ?? claim, article, state }));
}

function framesOf({ framing }: ComparedState): readonly Reading[] {
  return framing.frames.flatMap(({ code, name, articles }) =>
    articles.map(({ article, state }) => ({ key: code, name, article, state })),
  );
}

function compareReadings(
  before: readonly Reading[],
  now: readonly Reading[],
  titles: ReadonlyMap<string, string>,
): readonly ChangedReading[] {
  const known = new Map(before.map(({ key, article, state }) => [`${key} ${article}`, state]));
  return now.flatMap(({ key, name, article, state }) => {
    const old = known.get(`${key} ${article}`);
    if (old === undefined || old === state) return [];
    return [{ key, name, article, title: titles.get(article) ?? article, before: old, now: state }];
  });
}
