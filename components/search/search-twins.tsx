import { twinAddress } from "@/components/evidence/evidence-href";
import styles from "./search.module.css";

/** The same page of hits for programs. `search` is the query of its address, without a question mark. */
export function SearchTwins({ search }: { readonly search: string }) {
  return (
    <ul className={styles.twins} aria-label="These hits as data">
      {(["json", "csv"] as const).map((format) => (
        <li key={format}>
          <a href={twinAddress("/search", search, format)}>.{format}</a>
        </li>
      ))}
    </ul>
  );
}
