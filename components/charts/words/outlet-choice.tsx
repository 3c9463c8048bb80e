import { OutletChip } from "@/components/signs/outlet-chip";
import type { KeywordColumn } from "@/domain/comparison/words/keywords-comparison";
import styles from "./outlet-choice.module.css";

interface OutletChoiceProps {
  readonly columns: readonly KeywordColumn[];
  readonly chosen: string;
  readonly hrefOf: (column: string) => string;
}

/** Whose words stand against the others': the outlets that have text enough, as links. */
export function OutletChoice({ columns, chosen, hrefOf }: OutletChoiceProps) {
  return (
    <nav className={styles.choice} aria-label="Whose words">
      <ul>
        {columns
          .filter(({ isMeasured }) => isMeasured)
          .map(({ column }) => (
            <li key={column.key}>
              <a href={hrefOf(column.key)} aria-current={column.key === chosen ? "true" : undefined}>
                <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName />
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
