import Form from "next/form";
import Link from "next/link";
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
  const kinds = REVIEW_KINDS.map((key) => ({ key, label: KIND_WORDS[key] }));
  return (
    <details className={styles.filters}>
      <summary>{isNarrowed ? `Shown: ${sayFilter(filter, articles)}. Change` : "Narrow the list"}</summary>
      <Form action={path} scroll={false} className={styles.form}>
        <Choose name="kind" label="Kind" all="All kinds" value={kind} choices={kinds} />
        <Choose name="article" label="Article" all="All articles" value={article} choices={articles} />
        <Choose
          name="method"
          label="Method"
          all="All methods"
          value={method}
          choices={methods.map((key) => ({ key, label: describeMethod(key).name }))}
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

function Choose({
  name,
  label,
  all,
  value,
  choices,
}: {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ""} key={value}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
