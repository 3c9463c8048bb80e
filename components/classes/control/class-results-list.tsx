import { DataTable } from "@/components/tables/data-table";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassResult } from "@/domain/classes/class-results";
import { resultKey } from "@/domain/classes/result-key";
import { sayResult } from "@/domain/classes/say-result";
import styles from "./control.module.css";
import { resultTable } from "./result-table";

interface ClassResultsListProps {
  readonly results: readonly ClassResult[];
  readonly material: ClassMaterial;
  /** Whether nobody can have answered yet. */
  readonly isEmpty: boolean;
}

/** Every result as it may be shown, each in a sentence with its numbers. */
export function ClassResultsList({ results, material, isEmpty }: ClassResultsListProps) {
  return (
    <section className={styles.section} aria-labelledby="results">
      <h2 id="results">Results</h2>
      {isEmpty ? <p>They stand here once pupils have joined and answered.</p> : null}
      {results.length === 0 ? <p>This session has nothing to count.</p> : null}
      {(isEmpty ? [] : results).map((result) => {
        const { heading, sentence } = sayResult(result, material);
        return (
          <details key={resultKey(result)} className={styles.result}>
            <summary>
              <b>{heading}</b> {sentence}
            </summary>
            <DataTable caption={heading} table={resultTable(result, material)} />
          </details>
        );
      })}
    </section>
  );
}
