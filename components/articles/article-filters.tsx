import Link from "next/link";
import type { Choice } from "@/components/form/choice";
import { FilterSelect } from "@/components/form/filter-select";
import { ArticleSelects } from "./article-selects";
import styles from "./articles.module.css";

interface ArticleFiltersProps {
  readonly query: Readonly<Record<"text" | "outlet" | "event" | "genre" | "order", string>>;
  readonly outlets: readonly Choice[];
  readonly events: readonly Choice[];
}

/** What the list is narrowed to. A plain form: everything that is asked for stands in the address. */
export function ArticleFilters({ query, outlets, events }: ArticleFiltersProps) {
  const isFiltered = Object.values(query).some((value) => typeof value === "string" && value !== "");
  return (
    <form className={styles.filters} action="/articles" role="search" aria-label="Narrow the list">
      <label>
        Words in the headline
        <input type="search" name="text" defaultValue={query.text} maxLength={200} />
      </label>
      <ArticleSelects query={query} outlets={outlets} events={events} />
      <FilterSelect
        name="order"
        label="Order"
        all="Newest first"
        value={query.order}
        choices={[
          { value: "oldest", label: "Oldest first" },
          { value: "headline", label: "By headline" },
        ]}
      />
      <div className={styles.submit}>
        <button type="submit" className="button">
          Show
        </button>
        {isFiltered ? <Link href="/articles">Show all</Link> : null}
      </div>
    </form>
  );
}
