import Link from "next/link";
import { Allowed } from "@/components/page/rights";
import type { Mention } from "@/domain/claims/claim";
import type { ComparedCoding } from "@/domain/comparison/comparison";
import { type ArticleFactsView, ArticleHead } from "./article-head";
import type { ClaimNoteView } from "./claim-notes";
import type { LegendCode } from "./layer-bar";
import type { ReaderQuery } from "./reader-address";
import styles from "./reader-sheet.module.css";

interface RecordOnlyProps {
  readonly headline: string;
  readonly facts: ArticleFactsView;
  readonly query: ReaderQuery;
  readonly notes: readonly ClaimNoteView[];
  readonly mentions: readonly Mention[];
  readonly codings: readonly ComparedCoding[];
  readonly codes: readonly LegendCode[];
}

/** An article of which only the record is here: every mark as a list, each with its passage's first words. */
export function RecordOnly({ headline, facts, query, notes, mentions, codings, codes }: RecordOnlyProps) {
  const words = new Map(mentions.map(({ key, passage }) => [key, passage]));
  const marked = codings.filter(({ passage }) => passage !== null);
  return (
    <main id="main" className="wrap">
      <div className={styles.sheet}>
        <ArticleHead facts={facts} query={query} headline={headline} standfirst={null} />
        <div className={styles.records}>
          <p>
            The text of this article is not included: only what people marked in it, with each passage’s first words.
            With the original attached, every passage opens in its place.
          </p>
          <Allowed to="import-articles">
            <p>
              <Link className="button primary" href={`/articles/import?attach=${facts.key}`}>
                Attach the original
              </Link>
            </p>
          </Allowed>
          <h2>{notes.length === 1 ? "1 claim" : `${notes.length} claims`}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note.claim}>
                <b>{note.number}</b> {note.statement}
                {note.mentions.map((mention) => (
                  <div key={mention.key} data-target={words.get(mention.key)?.key === query.passage || undefined}>
                    <q>{words.get(mention.key)?.firstWords} …</q>
                    <small>
                      {mention.coder}: {mention.text}
                    </small>
                  </div>
                ))}
              </li>
            ))}
          </ul>
          <h2>{marked.length === 1 ? "1 coded passage" : `${marked.length} coded passages`}</h2>
          <ul>
            {marked.map(({ key, code, passage, voice }) => (
              <li key={key}>
                {codes.find((one) => one.key === code)?.name ?? code}
                {voice === "quoted" ? ", quoted words" : ""}
                <q>{passage?.firstWords} …</q>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </main>
  );
}
