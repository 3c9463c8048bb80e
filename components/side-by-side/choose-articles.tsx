import type { SideArticle, SideBySide } from "@/domain/comparison/side-by-side/side-by-side";
import styles from "./choose-articles.module.css";
import { sideBySideHref, sideBySidePath, type SideBySideQuery } from "./side-by-side-address";

interface ChooseArticlesProps {
  readonly slug: string;
  /** The event's own query, which the choice carries on. */
  readonly search: string;
  readonly query: SideBySideQuery;
  readonly comparison: Pick<SideBySide, "a" | "b" | "choices">;
}

/** Which two articles stand beside each other: part of the address, as all switches are. */
export function ChooseArticles({ slug, search, query, comparison: { a, b, choices } }: ChooseArticlesProps) {
  const others = [...new URLSearchParams(search)];
  const swapped = sideBySideHref(slug, { ...query, a: b.key, b: a.key, tie: null }, search);
  return (
    <form method="get" action={sideBySidePath(slug)} className={styles.choose}>
      {others.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {query.ties === null ? null : <input type="hidden" name="ties" value={query.ties} />}
      {query.isTogether ? null : <input type="hidden" name="sync" value="off" />}
      <Choice name="a" label="First article" choices={choices} chosen={a} />
      <Choice name="b" label="Second article" choices={choices} chosen={b} />
      <p className={styles.actions}>
        <button type="submit" className="button">
          Read these
        </button>
        <a href={swapped}>Swap sides</a>
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly name: "a" | "b";
  readonly label: string;
  readonly choices: readonly SideArticle[];
  readonly chosen: SideArticle;
}

function Choice({ name, label, choices, chosen }: ChoiceProps) {
  return (
    <label>
      {label}
      <select key={chosen.key} name={name} defaultValue={chosen.key}>
        {choices.map(({ key, label: { name: outlet, column }, headline, dateText }) => (
          <option key={key} value={key}>
            {column.isKnown ? outlet : `${outlet} (${column.letters})`}, {dateText}: {headline}
          </option>
        ))}
      </select>
    </label>
  );
}
