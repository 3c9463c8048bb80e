import type { Claim, ClaimCheck, Mention, PassageRef } from "../claims/claim";
import {
  type ComparedArticle,
  type ComparedCodebook,
  type ComparedCoding,
  type ComparedColumn,
  type ComparedEvent,
  type ComparisonInput,
  type CoverageSearch,
  NO_SUGGESTIONS,
} from "./comparison";

const CLAIM_METHOD = "same-claim/1";
const FRAME_METHOD = "policy-frames/1";

/** Whole, plausible objects for tests of the comparison; each takes what the test is about. Keys follow from fields. */

/** The column of a known outlet that is named by its key. */
export function buildColumn(key: string, overrides: Partial<ComparedColumn> = {}): ComparedColumn {
  return { key, name: key, letters: key.slice(0, 2).toUpperCase(), slot: 1, isKnown: true, ...overrides };
}

/** An article of the column of the same name, published on 5 March 2031, 400 words. */
export function buildArticle(key: string, overrides: Partial<ComparedArticle> = {}): ComparedArticle {
  return {
    key,
    column: key,
    headline: `Headline of ${key}`,
    publishedOn: "2031-03-05",
    publishedPrecision: "day",
    publishedEvidence: "printed under the headline",
    notBefore: null,
    notAfter: null,
    genre: "report",
    provenance: "own",
    role: "about",
    roleReason: "reports the closure",
    wordCount: 400,
    versionKey: `${key}-v1`,
    hasText: true,
    ...overrides,
  };
}

/** A fact that every article could know. */
export function buildClaim(key: string, overrides: Partial<Claim> = {}): Claim {
  return { key, statement: `Statement of ${key}`, kind: "fact", knowableFrom: null, ...overrides };
}

/** A passage that still stands where it was marked; `start` and `length` in UTF-16 code units. */
export function buildPassage(article: string, start: number, length = 20): PassageRef {
  const end = start + length;
  return { key: `${article}-${start}-${end}`, versionKey: `${article}-v1`, start, end, state: "exact", firstWords: "" };
}

/** The article's own voice affirms the claim, unless told otherwise. */
export function buildMention(claim: string, article: string, overrides: Partial<Mention> = {}): Mention {
  const passage = overrides.passage ?? buildPassage(article, 100);
  return {
    key: ["m", claim, article, passage.start, overrides.voice ?? "own", overrides.polarity ?? "affirms"].join("-"),
    claim,
    article,
    passage,
    voice: "own",
    polarity: "affirms",
    hedged: false,
    fit: "same",
    verb: null,
    verbClass: null,
    ironic: false,
    apparentError: false,
    unsure: false,
    note: null,
    speakers: [],
    coder: "ada",
    ...overrides,
  };
}

/** Ada read the article for the claim. */
export function buildCheck(claim: string, article: string, overrides: Partial<ClaimCheck> = {}): ClaimCheck {
  return { claim, article, coder: "ada", checkedOn: "2031-03-11", ...overrides };
}

/** A passage in the outlet's voice, unless told otherwise. */
export function buildCoding(
  article: string,
  coder: string,
  code: string,
  overrides: Partial<ComparedCoding> = {},
): ComparedCoding {
  const scope = overrides.scope ?? "passage";
  const passage = scope === "passage" ? (overrides.passage ?? buildPassage(article, 200)) : null;
  return {
    key: ["c", article, coder, code, scope, overrides.voice ?? "outlet", passage?.start ?? ""].join("-"),
    article,
    coder,
    code,
    scope,
    voice: "outlet",
    unsure: false,
    note: null,
    ...overrides,
    passage,
  };
}

/** A claim that a method proposes. */
export function buildProposedClaim(key: string, overrides: Partial<Claim> = {}): Claim {
  return buildClaim(key, {
    statement: `Proposed: ${key}`,
    proposal: { method: CLAIM_METHOD, label: key, quotes: [] },
    ...overrides,
  });
}

/** A passage that a method proposes for a claim. */
export function buildProposedMention(claim: string, article: string, overrides: Partial<Mention> = {}): Mention {
  const proposal = { method: CLAIM_METHOD, reasons: ["the same act"] };
  return buildMention(claim, article, { coder: CLAIM_METHOD, proposal, ...overrides });
}

/** A frame that a method proposes. */
export function buildProposedCoding(
  article: string,
  code: string,
  overrides: Partial<ComparedCoding> = {},
): ComparedCoding {
  const proposal = { method: FRAME_METHOD, reasons: ["“jobs” speaks of work"] };
  return buildCoding(article, FRAME_METHOD, code, { proposal, ...overrides });
}

/** A search of an outlet's archive that found nothing. */
export function buildSearch(key: string, overrides: Partial<CoverageSearch> = {}): CoverageSearch {
  return {
    key,
    outlet: `outlet-of-${key}`,
    outletName: `Outlet of ${key}`,
    letters: "XX",
    state: "searched-not-found",
    place: "its own archive",
    query: "harbour bridge",
    searchedOn: "2031-03-12",
    note: "",
    by: "ada",
    ...overrides,
  };
}

export const TEST_CODEBOOK: ComparedCodebook = {
  key: "policy-frames",
  name: "Policy frames",
  version: 1,
  purpose: "counting",
  codes: [
    { key: "economic", name: "Economic", definition: "Money is the point." },
    { key: "political", name: "Political", definition: "Parties and power are the point." },
    { key: "health-and-safety", name: "Health and safety", definition: "Harm that nobody intends is the point." },
  ],
};

const EVENT: ComparedEvent = {
  key: "harbour-bridge",
  slug: "harbour-bridge",
  title: "Closure of the Harbour Bridge",
  kind: "event",
  summary: "",
  inclusionRule: "",
  windowStart: "2031-03-03",
  windowEnd: "2031-03-09",
  population: "",
  query: "",
  exclusions: "",
  fictional: true,
};

/** An event with nothing in it but what is given; each article has a column of its own unless columns are given. */
export function buildInput(overrides: Partial<ComparisonInput> = {}): ComparisonInput {
  const columnKeys = new Set((overrides.articles ?? []).map(({ column }) => column));
  return {
    event: EVENT,
    columns: [...columnKeys].map((key) => buildColumn(key)),
    articles: [],
    claims: [],
    links: [],
    mentions: [],
    checks: [],
    codebook: TEST_CODEBOOK,
    assignments: [],
    codings: [],
    searches: [],
    coders: { ada: "Ada", ben: "Ben", cleo: "Cleo" },
    suggested: NO_SUGGESTIONS,
    ...overrides,
  };
}
