import type { RecordView } from "@/components/article/record-form";
import type { FieldNote } from "@/components/import/review-view";
import type { ArticleRecord } from "@/db/articles";

/** A record's fields as the form shows them, each with what is written down as its evidence. */
export function recordView(article: ArticleRecord): RecordView {
  const { outlet, outletState, proposedOutletName } = article;
  const dateEvidence = [article.publishedEvidence, article.notBeforeEvidence, article.notAfterEvidence];
  return {
    outlet: {
      ...noteOf(article.outletEvidence, outletState === "proposed" ? "doubtful" : outlet === null ? "unknown" : "sure"),
      current: outlet,
      proposal: proposedOutletName === null ? null : { key: null, name: proposedOutletName },
      isUnknown: outletState === "unknown",
    },
    date: {
      ...noteOf(
        dateEvidence.filter((sentence) => sentence !== null).join(" ") || null,
        article.publishedOn === null ? "unknown" : "sure",
      ),
      publishedOn: article.publishedOn,
      notBefore: article.notBefore,
      notAfter: article.notAfter,
    },
    headline: { value: article.headline, note: noteOf(article.headlineEvidence, "sure") },
    author: { value: article.author ?? "", note: noteOf(article.authorEvidence, known(article.author)) },
    language: { value: article.language ?? "", note: noteOf(null, known(article.language)) },
    url: { value: article.url ?? "", note: noteOf(null, known(article.url)) },
    translatedFrom: { value: article.translatedFrom ?? "", note: noteOf(null, known(article.translatedFrom)) },
    contentNote: { value: article.contentNote ?? "", note: noteOf(null, known(article.contentNote)) },
    genre: {
      declared: article.declaredGenre,
      coded: article.codedGenre,
      note: noteOf(null, article.codedGenre === null ? known(article.declaredGenre) : "yours"),
    },
    provenance: { value: article.provenance, note: noteOf(null, known(article.provenance)) },
  };
}

function noteOf(sentence: string | null, certainty: FieldNote["certainty"]): FieldNote {
  return { certainty, evidence: sentence === null || sentence === "" ? [] : [{ letter: null, sentence }] };
}

function known(value: string | null): FieldNote["certainty"] {
  return value === null || value === "unknown" ? "unknown" : "sure";
}
