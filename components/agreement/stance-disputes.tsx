import { readerHref } from "@/components/article/reader-address";
import { type DisputedStance, groupDisputes, type StanceAgreement } from "@/domain/agreement/stance-agreement";
import { inNumber, joinNames } from "@/domain/comparison/sentence-parts";
import styles from "./agreement.module.css";

/** As many claims are listed; the table beside them holds the rest. */
const SHOWN = 30;

interface StanceDisputesProps {
  readonly stances: Pick<StanceAgreement, "disputed">;
  /** Display names by coder key. */
  readonly coders: Readonly<Record<string, string>>;
}

/** Claims that one coder found in an article and another looked for in vain, with the way to both readings. */
export function StanceDisputes({ stances: { disputed }, coders }: StanceDisputesProps) {
  if (disputed.length === 0) return <p className={styles.none}>Nobody differs.</p>;
  return (
    <div className={styles.claims}>
      {groupDisputes(disputed)
        .slice(0, SHOWN)
        .map(({ claim, articles }) => (
          <details key={claim.key}>
            <summary>
              {claim.statement}
              <small>
                {articles.length} {inNumber(articles.length, "article")} {articles.length === 1 ? "differs" : "differ"}
              </small>
            </summary>
            <ul>
              {articles.map((dispute) => (
                <li key={dispute.article.key}>
                  <Dispute dispute={dispute} coders={coders} />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}

function Dispute({ dispute, coders }: { readonly dispute: DisputedStance } & Pick<StanceDisputesProps, "coders">) {
  const { article, mentionedBy, absentBy } = dispute;
  const nameAll = (keys: readonly string[]) => joinNames(keys.map((key) => coders[key] ?? key));
  return (
    <>
      <a className={styles.headline} href={readerHref(article.key, {})}>
        {article.headline}
      </a>
      <small>
        Found by {nameAll(mentionedBy)}, looked for in vain by {nameAll(absentBy)}.
      </small>
      <a href={readingsHref(dispute)}>Open both readings</a>
    </>
  );
}

/** The claim's page, at the article: the passages with who read them how, and who found none. */
function readingsHref({ claim, article }: DisputedStance): string {
  const event = claim.events.find((slug) => article.events.includes(slug));
  return `/claims/${claim.key}${event === undefined ? "" : `#${event}-${article.key}`}`;
}
