import Form from "next/form";
import Link from "next/link";
import { FilterSelect } from "@/components/form/filter-select";
import { REVIEW_KINDS, type ReviewFilter } from "@/domain/suggestions/review-queue";
import styles from "./review-filters.module.css";
import { describeMethod, KIND_WORDS } from "./review-words";

interface ReviewFiltersProps {
  /** Of the review without anything chosen. */
  readonly path: string;
  readonly filter: ReviewFilter;
  readonly articles: readonly { readonly key: string; readonly label: string }[];
  /** Names of the methods that proposed something. */
  readonly methods: readonly string[];
}

/** What a review is narrowed to. A plain form: everything that is chosen stands in the address. */
export function ReviewFilters({ path, filter, articles, methods }: ReviewFiltersProps) {
  const { kind, article, method, state } = filter;
  const isNarrowed = kind !== null || article !== null || method !== null || state !== "open";
  const kinds = REVIEW_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }));
  return (
    <details className={styles.filters}>
      <summary>{isNarrowed ? `Shown: ${sayFilter(filter, articles)}. Change` : "Narrow the list"}</summary>
      <Form action={path} scroll={false} className={styles.form}>
        <FilterSelect name="kind" label="Kind" all="All kinds" value={kind ?? ""} choices={kinds} />
        <FilterSelect
          name="article"
          label="Article"
          all="All articles"
          value={article ?? ""}
          choices={articles.map((one) => ({ value: one.key, label: one.label }))}
        />
        <FilterSelect
          name="method"
          label="Method"
          all="All methods"
          value={method ?? ""}
          choices={methods.map((value) => ({ value, label: describeMethod(value).name }))}
        />
        <label>
          State
          <select name="state" defaultValue={state ?? "all"} key={state}>
            <option value="open">Open</option>
            <option value="decided">Decided</option>
            <option value="all">Open and decided</option>
          </select>
        </label>
        <p>
          <button type="submit" className="button">
            Show
          </button>
          {isNarrowed ? <Link href={path}>Show all that is open</Link> : null}
        </p>
      </Form>
    </details>
  );
}

/** @example "frames, open, in “Ferry to run all night”" */
function sayFilter({ kind, article, method, state }: ReviewFilter, articles: ReviewFiltersProps["articles"]): string {
  const headline = articles.find(({ key }) => key === article)?.label;
  return [
    kind === null ? "all kinds" : KIND_WORDS[kind].toLowerCase(),
    state ?? "open and decided",
    ...(method === null ? [] : [`by ${describeMethod(method).name}`]),
    ...(headline === undefined ? [] : [`in “${headline}”`]),
  ].join(", ");
}
