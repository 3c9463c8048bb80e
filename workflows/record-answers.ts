import type { Genre, Provenance } from "@/domain/comparison/comparison";
import type { DateAnswer } from "@/domain/dates/date-answer";
import type { OutletAnswer } from "@/domain/outlets/outlet-answer";
import type { ArticleCorrection } from "./save-article";

/**
 * What a person says about an article, in the review of an import or on its record. A field that is left out stays as
 * it is; an emptied one is one of which nothing is known (a headline is never empty).
 */
export interface RecordAnswers {
  readonly headline?: string;
  readonly author?: string;
  readonly language?: string;
  readonly url?: string;
  readonly translatedFrom?: string;
  readonly contentNote?: string;
  readonly outlet?: OutletAnswer;
  readonly date?: DateAnswer;
  /** As a person codes it; null: as declared. */
  readonly genre?: Genre | null;
  readonly provenance?: Provenance;
}

/** The answers as columns of the article; whose article it is stands apart, because that can make an outlet. */
export function toCorrection({ outlet: _outlet, date, genre, provenance, ...texts }: RecordAnswers): ArticleCorrection {
  const { headline, ...others } = texts;
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...Object.fromEntries(given.map(([name, value]) => [name, value === "" ? null : value])),
    ...(date === undefined ? {} : toDates(date)),
    ...(genre === undefined ? {} : { codedGenre: genre }),
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function toDates(date: DateAnswer): ArticleCorrection {
  const none = { publishedOn: null, publishedPrecision: null, notBefore: null, notAfter: null };
  if (date.kind === "unknown") return none;
  if (date.kind === "between") return { ...none, notBefore: date.notBefore, notAfter: date.notAfter };
  return { ...none, publishedOn: date.date, publishedPrecision: precisionOf(date.date) };
}

function precisionOf({ length }: string): "year" | "month" | "day" {
  if (length === "2031".length) return "year";
  return length === "2031-03".length ? "month" : "day";
}
