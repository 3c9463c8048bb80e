import { AGREEMENT_TABLES } from "@/domain/agreement/agreement-tables";
import { AGREEMENT_PHASES } from "@/domain/agreement/coded-work";
import { OWN_TABLES } from "@/domain/agreement/own-agreement-table";
import { GENRES } from "@/domain/comparison/comparison";
import {
  CLAIM_BLOCKS,
  CLAIM_GROUPINGS,
  CLAIM_SORTS,
  CLAIM_STANCES,
  CLAIM_STATES,
} from "@/domain/comparison/matrix/claim-choice";
import { FRAMING_TABLES } from "@/domain/comparison/framing/two-outlets-table";
import { TIE_KINDS } from "@/domain/comparison/side-by-side/side-by-side";
import { VOICE_TABLES } from "@/domain/comparison/voices/voices-table";
import { WORD_TABLES } from "@/domain/comparison/words/words-table";
import { SEARCH_KINDS, SEARCH_ORDERS, WORK_STATES } from "@/domain/search/search-filter";
import { GROUPING_KINDS } from "@/domain/suggestions/grouping-proposal";
import { REVIEW_KINDS } from "@/domain/suggestions/review-queue";
import { WORK_TABLES } from "@/workflows/agreement/build-work-table";

/** A parameter of an address. The first of `values` is what holds where nothing is said, unless `isOptional`. */
export interface QueryParameter {
  readonly name: string;
  readonly description: string;
  /** All that it can be; left out: any text. */
  readonly values?: readonly string[];
  /** Nothing is said by default. */
  readonly isOptional?: boolean;
  readonly isNumber?: boolean;
}

const page = { name: "page", description: "Page of the list, from 1.", isNumber: true } as const;
const genre = {
  name: "genre",
  description: "Genre as it was coded, else as declared.",
  values: GENRES,
  isOptional: true,
} as const;

/** The switches of every part of an event. */
export const EVENT_QUERY: readonly QueryParameter[] = [
  { name: "voice", description: "Whose words count.", values: ["outlet", "quoted", "both"] },
  { name: "level", description: "Which codings count.", values: ["any", "article", "passage"] },
  { ...genre, description: "Only articles of this genre; may be given several times." },
  {
    name: "role",
    description: "Articles about the event, or those that it is background to.",
    values: ["about", "background", "both"],
  },
  {
    name: "wire",
    description: "Wire text in measures of words: counted once, or in each article.",
    values: ["once", "each"],
  },
  {
    name: "suggestions",
    description: "Whether what methods propose is shown beside what people coded.",
    values: ["off", "on"],
  },
  {
    name: "codebook",
    description: "Key of the codebook, policy-frames by default; KEY@NUMBER for one of its versions.",
  },
  { name: "article", description: "Key of the article that a long part shows alone." },
  { name: "evidence", description: "Address of a mark: `data` is then what it stands on." },
];

export const CLAIMS_QUERY: readonly QueryParameter[] = [
  ...EVENT_QUERY,
  { name: "sort", description: "Order of the rows.", values: CLAIM_SORTS },
  { name: "kind", description: "Facts, or evaluations, predictions and demands.", values: CLAIM_BLOCKS },
  { name: "show", description: "Only rows in this state.", values: CLAIM_STATES },
  { name: "words", description: "Only claims whose statement contains these words." },
  { name: "outlet", description: "Key of the column that `stance` is asked of." },
  { name: "stance", description: "What that column has.", values: CLAIM_STANCES, isOptional: true },
  { name: "group", description: "What the rows are grouped by.", values: CLAIM_GROUPINGS },
];

export const FRAMING_QUERY: readonly QueryParameter[] = [
  ...EVENT_QUERY,
  { name: "a", description: "Key of the first of two outlets." },
  { name: "b", description: "Key of the second." },
  { name: "table", description: "Which table the .csv is: of all outlets, or of the two.", values: FRAMING_TABLES },
];

export const VOICES_QUERY: readonly QueryParameter[] = [
  ...EVENT_QUERY,
  { name: "table", description: "Only the rows of one chart in the .csv.", values: VOICE_TABLES, isOptional: true },
];

export const WORDS_QUERY: readonly QueryParameter[] = [
  ...EVENT_QUERY,
  { name: "outlet", description: "Key of the outlet whose words stand against all others'." },
  { name: "table", description: "Which table the .csv is.", values: WORD_TABLES },
];

export const TEXT_QUERY: readonly QueryParameter[] = [
  ...EVENT_QUERY,
  { name: "table", description: "Which table the .csv is.", values: ["passages", "words", "quotations"] },
];

export const READ_QUERY: readonly QueryParameter[] = [
  ...EVENT_QUERY,
  { name: "a", description: "Key of the article on the left." },
  { name: "b", description: "Key of the article on the right." },
  {
    name: "ties",
    description: "What ties the two; claims, else the first that there are.",
    values: TIE_KINDS,
    isOptional: true,
  },
];

export const REVIEW_QUERY: readonly QueryParameter[] = [
  { name: "kind", description: "One kind of suggestions.", values: REVIEW_KINDS, isOptional: true },
  { name: "state", description: "Undecided ones, decided ones, or all.", values: ["open", "decided", "all"] },
  { name: "article", description: "Key of an article." },
  { name: "method", description: "Name of a method." },
];

export const GROUPING_QUERY: readonly QueryParameter[] = [
  { name: "kind", description: "One kind of proposals.", values: GROUPING_KINDS, isOptional: true },
  page,
];

export const ARTICLES_QUERY: readonly QueryParameter[] = [
  { name: "text", description: "Words that the headline contains." },
  { name: "outlet", description: "Key of an outlet; `-` for articles of unknown outlets." },
  { name: "event", description: "Slug of an event." },
  genre,
  { name: "order", description: "Newest first, or otherwise.", values: ["newest", "oldest", "headline"] },
  page,
];

export const SEARCH_QUERY: readonly QueryParameter[] = [
  { name: "q", description: "Words to find; a phrase in quotation marks. Without them `data` is null." },
  { name: "in", description: "One kind of hits.", values: SEARCH_KINDS, isOptional: true },
  { name: "outlet", description: "Key of an outlet; `-` for articles of unknown outlets." },
  { name: "event", description: "Slug of an event." },
  genre,
  { name: "state", description: "How far people are with the article.", values: WORK_STATES, isOptional: true },
  { name: "from", description: "First day." },
  { name: "to", description: "Last day." },
  { name: "order", description: "Newest first, or otherwise.", values: SEARCH_ORDERS },
  {
    name: "words",
    description: "`beginning`: words that begin so count, too.",
    values: ["beginning"],
    isOptional: true,
  },
  page,
];

export const ARTICLE_QUERY: readonly QueryParameter[] = [
  { name: "codebook", description: "Key of the codebook whose marks are shown." },
];

const AGREEMENT_SCOPE: readonly QueryParameter[] = [
  { name: "codebook", description: "Key of the codebook; policy-frames by default." },
  { name: "version", description: "Version of the codebook; the newest by default.", isNumber: true },
  { name: "event", description: "Slug of an event or dossier; all by default." },
  { name: "phase", description: "Which independent codings count.", values: AGREEMENT_PHASES },
  { name: "voice", description: "Whose words count.", values: ["outlet", "quoted", "both"] },
  { name: "level", description: "Which codings count.", values: ["any", "article", "passage"] },
];
const names = {
  name: "names",
  description: "Whether coders are named, or are letters.",
  values: ["shown", "hidden"],
} as const;

export const AGREEMENT_QUERY: readonly QueryParameter[] = [
  ...AGREEMENT_SCOPE,
  names,
  { name: "code", description: "Key of the code whose disagreements come along with their passages." },
  { name: "table", description: "Which table the .csv is.", values: AGREEMENT_TABLES },
];

export const OWN_QUERY: readonly QueryParameter[] = [
  ...AGREEMENT_SCOPE,
  { name: "table", description: "Which table the .csv is.", values: OWN_TABLES },
];

export const WORK_QUERY: readonly QueryParameter[] = [
  ...AGREEMENT_SCOPE,
  names,
  { name: "table", description: "Codes, or claims.", values: WORK_TABLES },
  { name: "texts", description: "Whether the passages’ first words come along.", values: ["off", "on"] },
];

export const DATA_QUERY: readonly QueryParameter[] = [
  { name: "changes", description: "How many of the newest changes, 25 to 1,000.", isNumber: true },
];

export const CODEBOOK_QUERY: readonly QueryParameter[] = [
  { name: "version", description: "Version to show; the newest by default.", isNumber: true },
  { name: "from", description: "With `to`: the earlier of two versions to compare.", isNumber: true, isOptional: true },
  { name: "to", description: "The later of the two.", isNumber: true, isOptional: true },
];
