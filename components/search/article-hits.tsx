import Link from "next/link";
import { readerHref } from "@/components/article/reader-address";
import { OutletChip } from "@/components/signs/outlet-chip";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";
import { describeDates } from "@/domain/dates/format-date";
import { ExcerptText, HitText } from "./hit-text";
import styles from "./search.module.css";
import type { ArticleHitView } from "./search-view";

/** Articles that were found, each with its best sentence and what people marked there. */
export function ArticleHits({ hits }: { readonly hits: readonly ArticleHitView[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.key} className={styles.hit}>
          <h3 dir="auto">
            <Link href={`/articles/${hit.key}`}>
              <HitText pieces={hit.headline} />
            </Link>
          </h3>
          <p className={styles.facts}>
            <Outlet hit={hit} />
            <span>{describeDates(hit)}</span>
            {hit.genre === "unknown" ? null : <span>{GENRE_WORDS[hit.genre]}</span>}
            {hit.events.map(({ slug, title }) => (
              <Link key={slug} href={`/events/${slug}`}>
                {title}
              </Link>
            ))}
          </p>
          {hit.excerpt === null ? (
            <p className={styles.none}>
              {hit.hasText ? "In the headline only." : "Text not stored: in the headline only."}
            </p>
          ) : (
            <p className={styles.excerpt} dir="auto">
              <ExcerptText excerpt={hit.excerpt} />
            </p>
          )}
          <Marks hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function Outlet({ hit: { outlet, outletState } }: { readonly hit: ArticleHitView }) {
  if (outlet === null) return <span>{outletState === "proposed" ? "outlet to be confirmed" : "outlet not known"}</span>;
  return (
    <Link href={`/outlets/${outlet.key}`}>
      <OutletChip letters={outlet.letters} name={outlet.name} slot={null} showsName />
    </Link>
  );
}

/** What stands in the shown sentence, and how often the words come in the whole text. */
function Marks({ hit: { key, places, marks } }: { readonly hit: ArticleHitView }) {
  const hasMarks = marks.codes.length + marks.claims.length > 0;
  if (places < 2 && !hasMarks) return null;
  return (
    <dl className={styles.marks}>
      {marks.codes.length === 0 ? null : (
        <div>
          <dt>Codes in this sentence</dt>
          {marks.codes.map((code) => (
            <dd key={code.key}>
              <Link href={readerHref(key, { passage: code.passage })}>{code.name}</Link>
            </dd>
          ))}
        </div>
      )}
      {marks.claims.length === 0 ? null : (
        <div>
          <dt>Claims in this sentence</dt>
          {marks.claims.map((claim) => (
            <dd key={claim.key}>
              <Link href={readerHref(key, { passage: claim.passage })}>{claim.statement}</Link>
            </dd>
          ))}
        </div>
      )}
      {places < 2 ? null : (
        <div>
          <dt>In the whole text</dt>
          <dd>{places.toLocaleString("en")} places</dd>
        </div>
      )}
    </dl>
  );
}
