import { Allowed } from "@/components/page/rights";
import type { ComparedArticle } from "@/domain/comparison/comparison";
import styles from "./home.module.css";

interface TextsNotIncludedProps {
  readonly articles: readonly ComparedArticle[];
  readonly slug: string;
}

/** Said where articles came without their texts: their marks are here, and find their places once the texts are. */
export function TextsNotIncluded({ articles, slug }: TextsNotIncludedProps) {
  const missing = articles.filter(({ hasText }) => !hasText);
  const [first] = missing;
  if (first === undefined) return null;
  const href = missing.length === 1 ? `/articles/import?attach=${first.key}` : `/articles/import?event=${slug}`;
  return (
    <p className={styles.waiting}>
      <span>
        <strong>Texts not included</strong> for {missing.length} of {articles.length} articles: of each passage you see
        the first words.
      </span>
      <Allowed to="import-articles">
        <a href={href}>{missing.length === 1 ? "Attach the original" : "Attach the originals"}</a>
      </Allowed>
    </p>
  );
}
