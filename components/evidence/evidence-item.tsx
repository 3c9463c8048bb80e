import { Allowed } from "@/components/page/rights";
import type { PassageInContext } from "@/domain/text/passage-in-context";
import type { ArticleView, EvidenceItemView } from "./evidence-view";
import styles from "./evidence-item.module.css";
import type { Fact } from "./readings";

interface EvidenceItemProps {
  readonly item: EvidenceItemView;
  readonly article: ArticleView | null;
  /** "Passage 2", or null where there is only one item. */
  readonly label: string | null;
}

/** One piece of evidence: a passage in its place, or the record that stands where no passage can. */
export function EvidenceItem({ item, article, label }: EvidenceItemProps) {
  if (item.kind !== "passage") return <RecordItem item={item} article={article} />;
  const paragraph = item.quote === null ? "" : `paragraph ${item.quote.paragraph}`;
  const place = [article?.dateText ?? "", paragraph].filter((part) => part !== "").join(", ");
  return (
    <article className={styles.item}>
      <p className={styles.meta}>
        <span>
          {label ?? "Passage"}
          {item.isSuggested ? ", suggested" : ""}
        </span>
        <span>{place}</span>
      </p>
      {item.quote === null ? (
        <MissingWords item={item} article={article} />
      ) : (
        <Quote quote={item.quote} isSuggested={item.isSuggested} />
      )}
      {item.state === "moved" ? (
        <p className={styles.aside}>The text has changed since; the passage was found again where it stands now.</p>
      ) : null}
      {item.readings.map((facts, index) => (
        <Facts key={index} facts={facts} />
      ))}
      {article === null ? null : (
        <a
          className={styles.open}
          href={`/articles/${article.key}${item.isSuggested ? "" : `?passage=${item.passage}`}`}
        >
          Open in article
        </a>
      )}
      {article === null || item.isSuggested ? null : (
        <Allowed to="edit-claim">
          <a className={styles.open} href={`/claims/new?article=${article.key}&passage=${item.passage}`}>
            New claim from this passage
          </a>
        </Allowed>
      )}
    </article>
  );
}

interface QuoteProps {
  readonly quote: PassageInContext;
  readonly isSuggested: boolean;
}

function Quote({ quote: { before, lead, exact, rest, after }, isSuggested }: QuoteProps) {
  return (
    <blockquote className={styles.quote} data-suggested={isSuggested || undefined}>
      {before === "" ? null : <p>{before}</p>}
      <p className={styles.marked}>
        {lead}
        <mark>{exact}</mark>
        {rest}
      </p>
      {after === "" ? null : <p>{after}</p>}
    </blockquote>
  );
}

function MissingWords({
  item,
  article,
}: {
  readonly item: Extract<EvidenceItemView, { kind: "passage" }>;
  readonly article: ArticleView | null;
}) {
  const isStored = article?.hasText ?? false;
  return (
    <>
      <blockquote className={styles.quote}>
        <p className={styles.marked}>“{item.firstWords} …”</p>
      </blockquote>
      {isStored ? (
        <p className={styles.aside}>
          These words were marked in an earlier version. They could not be found in the text as it is now.
        </p>
      ) : (
        <p className={styles.aside}>
          The text is not included; these are the passage’s first words.{" "}
          {article === null ? null : (
            <Allowed to="import-articles">
              <a href={`/articles/import?attach=${article.key}`}>Attach the original</a>
            </Allowed>
          )}
        </p>
      )}
    </>
  );
}

function RecordItem({
  item,
  article,
}: {
  readonly item: Exclude<EvidenceItemView, { kind: "passage" }>;
  readonly article: ArticleView | null;
}) {
  return (
    <article className={styles.item}>
      <p className={styles.sentence}>{item.sentence}</p>
      <Facts facts={item.facts} />
      {article === null ? null : (
        <a className={styles.open} href={`/articles/${article.key}`}>
          {item.isToDo ? "Read it now" : "Open the article"}
        </a>
      )}
    </article>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
