import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { VoicesComparison } from "@/domain/comparison/voices/voices-comparison";
import styles from "./via-list.module.css";

interface ViaListProps {
  readonly voices: VoicesComparison;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Who re-reports whom: from the speaker over whoever is cited to the outlet that prints it. */
export function ViaList({ voices: { via, columns }, page, selected }: ViaListProps) {
  return (
    <ul className={styles.via}>
      {via.map(({ article, column, speaker, via: cited, mark }, index) => {
        const found = columns.find((other) => other.column.key === column);
        const headline = found?.articles.find((other) => other.article.key === article)?.article.headline;
        return (
          <li key={index}>
            {found === undefined ? null : (
              <OutletChip letters={found.column.letters} name={found.column.name} slot={found.column.slot} />
            )}
            <a {...markLink(page, mark.address, { count: mark.passages.length, selected })}>
              {`${speaker ?? "Somebody"}, via ${cited}`}
            </a>
            <span className={styles.article}>{headline}</span>
          </li>
        );
      })}
    </ul>
  );
}
