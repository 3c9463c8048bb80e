import { EvidenceItem } from "@/components/evidence/evidence-item";
import type { EvidenceView } from "@/components/evidence/evidence-view";
import { OutletChip } from "@/components/signs/outlet-chip";
import styles from "./claim-page.module.css";

interface ClaimEvidenceProps {
  readonly event: { readonly slug: string; readonly title: string };
  readonly evidence: EvidenceView;
  /** Whether the claim belongs to several events, so that each has to be named. */
  readonly showsEvent: boolean;
}

/** Article by article what was noted on the claim, in order of date: passages, checks, and what is still to do. */
export function ClaimEvidence({ event, evidence, showsEvent }: ClaimEvidenceProps) {
  return (
    <section className={styles.evidence} aria-labelledby={`event-${event.slug}`}>
      <h2 id={`event-${event.slug}`}>{showsEvent ? event.title : "What each article has"}</h2>
      <p className={styles.count}>{evidence.countText}</p>
      <ol>
        {evidence.groups.map(({ article, items }, index) => (
          <li key={article?.key ?? index} className={styles.article}>
            <header>
              {article?.column == null ? null : (
                <OutletChip
                  letters={article.column.letters}
                  name={article.column.name}
                  slot={article.column.slot}
                  showsName
                />
              )}
              <h3>{article?.headline}</h3>
              <p>{article?.dateText}</p>
            </header>
            <div>
              {items.map((item, place) => (
                <EvidenceItem
                  key={place}
                  item={item}
                  article={article}
                  label={items.length > 1 ? `Passage ${place + 1}` : null}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
