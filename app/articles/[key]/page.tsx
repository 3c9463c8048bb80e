import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { findArticle } from "@/db/articles";
import { addCoderAction, chooseCoderAction } from "@/app/coders/actions";
import { Reader } from "@/components/article/reader";
import { RecordOnly } from "@/components/article/record-only";
import * as actions from "./actions";
import { type LoadedReader, loadReader } from "./load-reader";
import { readerView } from "./reader-view";

export const generateMetadata = guardedTitle("view-article", async ({ database }, param) => {
  return (await findArticle(database.reader, param("key")))?.headline ?? null;
});

/** The reader: an article with what people marked in it, and the palette to mark more. */
export default guardedPage("view-article", async (page) => {
  const loaded = await loadReader(page, page.param("key"), page.query);
  const view = readerView(loaded, page);
  const { article, version, query, codebook, codebooks } = loaded;
  if (version?.text == null) {
    return (
      <RecordOnly
        headline={article.headline}
        facts={view.facts}
        query={query}
        notes={view.unplacedNotes}
        codings={loaded.codings}
        codes={view.legend}
        mentions={loaded.mentions}
      />
    );
  }
  return (
    <Reader
      headline={article.headline}
      material={{ text: version.text, fields: version.fields, sentences: version.sentences }}
      view={view}
      query={query}
      codebook={{ key: codebook.key, name: nameInSight(loaded) }}
      codebooks={codebooks.map(({ key, name }) => ({ key, name }))}
      actions={{
        ...(page.may("code-article") ? actions : {}),
        ...(page.may("choose-coder") ? { chooseCoderAction, addCoderAction } : {}),
      }}
    />
  );
});

/** With its version where that is not the one that people mark with. */
function nameInSight({ codebook, isAtWork }: LoadedReader): string {
  return isAtWork ? codebook.name : `${codebook.name}, version ${codebook.version}`;
}
