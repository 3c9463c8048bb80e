import { OutletChip } from "@/components/signs/outlet-chip";
import { ARTICLE_ROLE_WORDS } from "@/domain/comparison/article-role-words";
import type { ComparedArticle, ComparedColumn } from "@/domain/comparison/comparison";
import styles from "./coverage.module.css";

interface ArticleRolesProps {
  readonly articles: readonly ComparedArticle[];
  readonly columns: ReadonlyMap<string, ComparedColumn>;
}

/** Every article of the event with its role and why. */
export function ArticleRoles({ articles, columns }: ArticleRolesProps) {
  if (articles.length === 0) return null;
  return (
    <table className={styles.ledger}>
      <caption>Articles and their roles</caption>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Role</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => {
          const column = columns.get(article.column);
          return (
            <tr key={article.key}>
              <th scope="row">
                {column === undefined ? null : (
                  <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                )}{" "}
                <a href={`/articles/${article.key}`}>{article.headline}</a>
              </th>
              <td>{ARTICLE_ROLE_WORDS[article.role]}</td>
              <td>{article.roleReason}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
