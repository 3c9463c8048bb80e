import Form from "next/form";
import Link from "next/link";
import { ArticleSelects } from "@/components/articles/article-selects";
import type { Choice } from "@/components/form/choice";
import { FilterSelect } from "@/components/form/filter-select";
import { WORK_STATES } from "@/domain/search/search-filter";
import { MAX_QUERY_LENGTH } from "@/domain/search/search-terms";
import { SEARCH_BOX } from "./search-box";
import styles from "./search.module.css";

interface SearchFormProps {
  readonly query: Readonly<
    Record<"q" | "in" | "outlet" | "event" | "genre" | "state" | "from" | "to" | "order" | "words", string>
  >;
  readonly outlets: readonly Choice[];
  readonly events: readonly Choice[];
  /** What of the days cannot be read, as it was typed. */
  readonly unreadable: readonly string[];
  /** The same words, narrowed by nothing; null where nothing narrows. */
  readonly allHref: string | null;
}

/** What is looked for and where. A plain form: everything that is asked for stands in the address. */
export function SearchForm({ query, outlets, events, unreadable, allHref }: SearchFormProps) {
  return (
    <Form action="/search" className={styles.form} role="search" aria-label="Search everything">
      <div className={styles.box}>
        <label htmlFor={SEARCH_BOX}>Words, or a “phrase in quotation marks”</label>
        <div>
          <input
            // Another search is another form: its box says what was asked for.
            key={query.q}
            id={SEARCH_BOX}
            type="search"
            name="q"
            defaultValue={query.q}
            maxLength={MAX_QUERY_LENGTH}
            autoComplete="off"
            aria-keyshortcuts="/"
          />
          <button type="submit" className="button primary">
            Search
          </button>
        </div>
      </div>
      {query.in === "" ? null : <input type="hidden" name="in" value={query.in} />}
      <details className={styles.narrow} open={allHref !== null || unreadable.length > 0}>
        <summary>Narrow and order</summary>
        <div className={styles.fields}>
          <ArticleSelects query={query} outlets={outlets} events={events} />
          <FilterSelect
            name="state"
            label="Coding"
            all="Any state"
            value={query.state}
            choices={WORK_STATES.map((state) => ({ value: state, label: STATE_WORDS[state] }))}
          />
          <DayField name="from" label="Published from" value={query.from} unreadable={unreadable} />
          <DayField name="to" label="Published until" value={query.to} unreadable={unreadable} />
          <FilterSelect
            name="order"
            label="Order"
            all="Newest first"
            value={query.order}
            choices={[{ value: "relevance", label: "Most relevant first" }]}
          />
          <FilterSelect
            name="words"
            label="Words"
            all="As they are typed"
            value={query.words}
            choices={[{ value: "beginning", label: "All that begin so" }]}
          />
        </div>
        {unreadable.length === 0 ? null : (
          <p role="alert" className={styles.problem}>
            {unreadable.map((typed) => `“${typed}”`).join(" and ")}{" "}
            {unreadable.length === 1 ? "is no date" : "are no dates"} and narrows nothing; write 5 March 2031, March
            2031, 2031 or 2031-03-05.
          </p>
        )}
        <p className={styles.apply}>
          <button type="submit" className="button">
            Show
          </button>
          {allHref === null ? null : <Link href={allHref}>Show all hits</Link>}
        </p>
      </details>
    </Form>
  );
}

interface DayFieldProps {
  readonly name: "from" | "to";
  readonly label: string;
  readonly value: string;
  readonly unreadable: readonly string[];
}

function DayField({ name, label, value, unreadable }: DayFieldProps) {
  return (
    <label>
      {label}
      <input
        key={value}
        name={name}
        defaultValue={value}
        maxLength={40}
        placeholder="March 2031"
        aria-invalid={unreadable.includes(value)}
      />
    </label>
  );
}

const STATE_WORDS = {
  "not-begun": "Nobody has begun",
  begun: "Begun, not finished",
  finished: "Finished by somebody",
} as const;
