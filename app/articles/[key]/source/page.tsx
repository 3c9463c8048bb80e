import Link from "next/link";
import { analyseAgainAction } from "@/app/analysis/actions";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { planArticleRemovalAction, removeArticleAction } from "@/app/removing/actions";
import { ArticleAnalysis } from "@/components/analysis/article-analysis";
import { RecordFacts } from "@/components/article/record-facts";
import { RecordForm } from "@/components/article/record-form";
import { SourceSheet } from "@/components/article/source-sheet";
import { SourceText } from "@/components/article/source-text";
import styles from "@/components/article/source-view.module.css";
import { VersionList } from "@/components/article/version-list";
import { RemoveFoot } from "@/components/form/remove-foot";
import { layOutSource } from "@/components/import/source-blocks";
import { PageHead } from "@/components/page/page-head";
import { findArticle, getArticle } from "@/db/articles";
import { getVersion, listVersions, readPageText } from "@/db/article-versions";
import { fieldsOnPage } from "@/domain/text/article-text";
import { loadArticleState } from "@/workflows/analysis/load-analysis-state";
import * as actions from "./actions";
import { recordView } from "./record-view";

export const generateMetadata = guardedTitle("view-article", async ({ database }, param) => {
  const article = await findArticle(database.reader, param("key"));
  return article && `Source of ${article.headline}`;
});

/** The page that an article was taken from, with everything that was left out; its record; its versions. */
export default guardedPage("view-article", async ({ database: { reader }, viewer, param, may }) => {
  const article = await getArticle(reader, param("key"));
  const version = article.currentVersionId === null ? null : await getVersion(reader, article.currentVersionId);
  const pageText = version?.pageTextId == null ? null : await readPageText(reader, version.pageTextId);
  const versions = await listVersions(reader, article.id);
  const mayEdit = may("revise-text") && may("edit-article");
  const analysis = await loadArticleState(reader, viewer, article.key);
  const blocks =
    version === null || pageText === null
      ? null
      : layOutSource(pageText, {
          removed: version.removed,
          fields: fieldsOnPage(version.fields, version.removed),
          marks: [],
        });
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href={`/articles/${article.key}`}>{article.headline}</Link>} heading="Source and record">
        What the page held, what of it is the article, and what says so.
      </PageHead>
      <SourceSheet articleKey={article.key} actions={mayEdit ? { ...actions } : null}>
        <div className={styles.columns}>
          <section aria-labelledby="page-heading">
            <h2 id="page-heading">The page</h2>
            {blocks === null ? (
              <p className={styles.lead}>
                The source is not stored here.{" "}
                {may("import-articles") ? (
                  <Link href={`/articles/import?attach=${article.key}`}>Attach the original</Link>
                ) : null}
              </p>
            ) : (
              <>
                <p className={styles.lead}>
                  Struck through: left out of the article.
                  {mayEdit ? " Every correction makes a new version and carries the marks over." : null}
                </p>
                <SourceText key={version?.key} blocks={blocks} />
              </>
            )}
          </section>
          <div>
            <section id="record" aria-labelledby="record-heading">
              <h2 id="record-heading">Record</h2>
              {mayEdit ? (
                <RecordForm key={JSON.stringify(article)} record={recordView(article)} />
              ) : (
                <RecordFacts record={recordView(article)} />
              )}
            </section>
            <section id="analysis" aria-labelledby="analysis-heading">
              <h2 id="analysis-heading">What the machine has read</h2>
              <ArticleAnalysis
                articleKey={article.key}
                state={analysis}
                analyseAgainAction={may("analyse-again") ? analyseAgainAction : null}
              />
            </section>
            <section id="versions" aria-labelledby="versions-heading">
              <h2 id="versions-heading">Versions</h2>
              <VersionList
                canAdd={mayEdit && version?.text != null}
                versions={versions.map(({ id, number, readingLevel, reason, createdAt }) => ({
                  number,
                  level: readingLevel,
                  reason,
                  madeOn: createdAt.slice(0, 10),
                  isCurrent: id === article.currentVersionId,
                }))}
              />
            </section>
          </div>
        </div>
      </SourceSheet>
      {may("remove-article") ? (
        <RemoveFoot
          what="this article"
          target={article.key}
          planAction={planArticleRemovalAction}
          removeAction={removeArticleAction}
        />
      ) : null}
    </main>
  );
});
