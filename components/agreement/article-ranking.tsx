import { readerHref } from "@/components/article/reader-address";
import type { ArticleAgreement } from "@/domain/agreement/article-agreement";
import { joinNames } from "@/domain/comparison/sentence-parts";
import styles from "./agreement.module.css";

/** Below, the table beside it holds the rest. */
const SHOWN = 20;

interface ArticleRankingProps {
  readonly articles: readonly ArticleAgreement[];
  /** Display names by coder key. */
  readonly coders: Readonly<Record<string, string>>;
  readonly codebook: string;
  /** Opens the disagreements of one code. */
  readonly hrefOf: (code: string) => string;
}

/** The articles that coders read most differently, with the codes that they differ on. */
export function ArticleRanking({ articles, coders, codebook, hrefOf }: ArticleRankingProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Codes that differ</th>
          <th scope="col">Which</th>
        </tr>
      </thead>
      <tbody>
        {articles.slice(0, SHOWN).map(({ article, coders: keys, disputed, codeCount }) => (
          <tr key={article.key}>
            <th scope="row">
              <a className={styles.headline} href={readerHref(article.key, { codebook })}>
                {article.headline}
              </a>
              <small>
                {article.outlet?.name ?? "Unknown outlet"}; {joinNames(keys.map((key) => coders[key] ?? key))}
              </small>
            </th>
            <td data-label="Codes that differ">
              {disputed.length} of {codeCount}
            </td>
            <td data-label="Which" className={styles.wide}>
              {disputed.length === 0 ? <span className={styles.none}>none</span> : null}
              {disputed.map(({ code, name }, index) => (
                <span key={code}>
                  {index === 0 ? "" : ", "}
                  <a href={hrefOf(code)}>{name}</a>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
