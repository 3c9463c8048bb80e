import type { Choice } from "@/components/form/choice";
import styles from "./article-ticks.module.css";

interface ArticleTicksProps {
  readonly legend: string;
  readonly articles: readonly Choice[];
}

/** Articles to tick, none of them at first; each is a field of its own, `article-` and its key. */
export function ArticleTicks({ legend, articles }: ArticleTicksProps) {
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
      {articles.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" name={`article-${value}`} value="yes" />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
