import { z } from "zod";
import { GENRES, PROVENANCES } from "@/domain/comparison/comparison";
import { isInOrder, isIsoDate } from "@/domain/dates/iso-date";
import { countWords } from "@/domain/text/count-words";
import { SOURCE_LIMIT_BYTES } from "@/domain/text/decode-source";
import { FIELD_KINDS, type TextRange } from "@/domain/text/page-text";
import { QUOTED_WORDS } from "@/domain/text/passage-quote";

/** Name and version of the format; docs/data-format.md describes it. */
export const RECORDS_FORMAT = "parallax-records/1";

const words = z.string().trim().min(1);
const day = z.string().refine(isIsoDate, "is not a day such as 2031-03-05, cut to its precision");
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in lower-case hexadecimal");
const position = z.int().min(0).max(SOURCE_LIMIT_BYTES);

const passage = z.strictObject({
  /** Unique in the document; what an import answers the passage's key by. */
  name: words,
  start: position,
  length: position.min(1),
  exactHash: sha256,
  firstWords: words.refine((text) => countWords(text) <= QUOTED_WORDS, `holds more than ${QUOTED_WORDS} words`),
});

const text = z.strictObject({
  method: words,
  /** Of the version's text, which itself does not travel; UTF-16 code units. */
  length: position.min(1),
  sha256,
  /** Of the bytes of the page; null where they were never captured. */
  sourceSha256: sha256.nullable(),
  wordCount: z.int().min(0),
  fields: z.array(z.strictObject({ kind: z.enum(FIELD_KINDS), start: position, end: position })),
});

const article = z
  .strictObject({
    /** Unique in the document. */
    name: words,
    headline: words,
    headlineEvidence: words,
    outlet: z.strictObject({ key: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), name: words }).nullable(),
    outletState: z.enum(["named", "confirmed", "unknown"]),
    outletEvidence: words,
    author: words.nullable(),
    authorEvidence: words.nullable(),
    language: words.nullable(),
    url: z.url({ protocol: /^https?$/, error: "is not a web address" }).nullable(),
    publishedOn: day.nullable(),
    publishedPrecision: z.enum(["day", "month", "year"]).nullable(),
    publishedEvidence: words.nullable(),
    notBefore: day.nullable(),
    notBeforeEvidence: words.nullable(),
    notAfter: day.nullable(),
    notAfterEvidence: words.nullable(),
    declaredGenre: z.enum(GENRES),
    codedGenre: z.enum(GENRES).nullable(),
    provenance: z.enum(PROVENANCES),
    translatedFrom: words.nullable(),
    contentNote: words.nullable(),
    text,
    passages: z.array(passage),
  })
  .superRefine((record, check) => {
    for (const { path, message } of listFaults(record)) check.addIssue({ code: "custom", path: [...path], message });
  });

/** Records of articles without their texts: what is known of each, and where its passages stand. */
export const recordsDocument = z
  .strictObject({ format: z.literal(RECORDS_FORMAT), articles: z.array(article).min(1) })
  .superRefine(({ articles }, check) => {
    const passages = articles.flatMap((record) => record.passages);
    for (const [kind, named] of [["articles", articles] as const, ["passages", passages] as const]) {
      const twice = firstTwice(named.map(({ name }) => name));
      if (twice !== null) check.addIssue({ code: "custom", path: [kind], message: `has the name "${twice}" twice` });
    }
  });

export type RecordsDocument = z.infer<typeof recordsDocument>;
export type ArticleOnRecord = RecordsDocument["articles"][number];

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What no single value shows: positions outside the text or out of order, a value without its evidence. */
function listFaults(record: z.infer<typeof article>): readonly Fault[] {
  const { text: made, passages } = record;
  const faults: Fault[] = [];
  const say = (message: string, ...path: readonly (string | number)[]) => faults.push({ path, message });

  if ((record.outlet === null) !== (record.outletState === "unknown")) {
    say("must be unknown where there is no outlet, and only there", "outletState");
  }
  if ((record.publishedOn === null) !== (record.publishedPrecision === null)) {
    say("must stand beside the date, and only there", "publishedPrecision");
  }
  if (!isInOrder(record.notBefore, record.notAfter)) say("lies before notBefore", "notAfter");
  for (const [value, evidence] of EVIDENCE) {
    if (record[value] !== null && record[evidence] === null) say(`is missing for ${value}`, evidence);
  }
  if (made.wordCount > made.length) say("is larger than the text is long", "text", "wordCount");
  const place = (range: TextRange, before: number, path: readonly (string | number)[]) => {
    if (range.end > made.length) say(`ends at ${range.end}, but the text has ${made.length} characters`, ...path);
    if (range.end <= range.start) say("is empty", ...path);
    if (range.start < before) say(`starts at ${range.start}, before the one in front of it`, ...path);
  };
  let fieldEnd = 0;
  for (const [index, field] of made.fields.entries()) {
    place(field, fieldEnd, ["text", "fields", index]);
    fieldEnd = field.end;
  }
  let passageStart = 0;
  for (const [index, { start, length }] of passages.entries()) {
    place({ start, end: start + length }, passageStart, ["passages", index]);
    passageStart = start;
  }
  const twice = firstTwice(passages.map(({ start, length }) => `${start} to ${start + length}`));
  if (twice !== null) say(`holds two names for one place, ${twice}`, "passages");
  return faults;
}

const EVIDENCE = [
  ["publishedOn", "publishedEvidence"],
  ["notBefore", "notBeforeEvidence"],
  ["notAfter", "notAfterEvidence"],
] as const;

function firstTwice(values: readonly string[]): string | null {
  return values.find((value, index) => values.indexOf(value) !== index) ?? null;
}
