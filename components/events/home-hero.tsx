import Link from "next/link";
import { InlineEvidence } from "@/components/evidence/inline-evidence";
import { markLink } from "@/components/evidence/evidence-href";
import { type EvidenceView, toStateViews } from "@/components/evidence/evidence-view";
import { Allowed } from "@/components/page/rights";
import { OutletChip, slotClass } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import { familyWord } from "@/domain/comparison/cell-state";
import type { ClaimRow, Comparison, HeadlineEntry } from "@/domain/comparison/comparison";
import { countOf, inNumber } from "@/domain/comparison/sentence-parts";
import styles from "./home.module.css";

interface HomeHeroProps {
  readonly comparison: Comparison;
  /** The row that is tried out: the one that heads the matrix. */
  readonly row: ClaimRow;
  readonly opened: EvidenceView | null;
  readonly selected: string | null;
}

const HERE = { path: "/", search: "" } as const;

/** The fictional event: two headlines, one live row of its matrix, and the ways in. */
export function HomeHero({ comparison, row, opened, selected }: HomeHeroProps) {
  const { event, articles, matrix, coderCount } = comparison;
  const [first] = articles;
  const claims = matrix.rows.length + matrix.otherRows.length;
  return (
    <>
      <section className={styles.hero}>
        <h1>One event, {countOf(articles.length, "account")}</h1>
        <p>
          See what each article says, quotes, contests or leaves out. Every mark leads to the sentence behind it. This
          event is fictional.
        </p>
        <div className={styles.heads}>
          {pickHeadlines(comparison, row).map((entry) => (
            <Headline key={entry.article.key} entry={entry} />
          ))}
        </div>
        <h2 className={styles.try}>Each sign opens its sentence. Try one.</h2>
        <LiveRow comparison={comparison} row={row} selected={selected ?? opened?.address ?? null} />
        <InlineEvidence initial={opened} />
      </section>
      <section className={styles.ways} aria-label="Ways to start">
        <div>
          <h2>Compare</h2>
          <p>
            The whole event: {claims} {inNumber(claims, "claim")}, {articles.length}{" "}
            {inNumber(articles.length, "article")}, what each frames and leaves out. Five minutes.
          </p>
          <Link prefetch={false} className="button primary" href={`/events/${event.slug}`}>
            Open the event
          </Link>
        </div>
        {first === undefined ? null : (
          <Allowed to="code-article">
            <div>
              <h2>Mark</h2>
              <p>
                Read one article and mark frames and claims yourself, then see what {countOf(coderCount, "coder")}{" "}
                marked.
              </p>
              <Link prefetch={false} className="button" href={`/articles/${first.key}`}>
                Mark an article
              </Link>
            </div>
          </Allowed>
        )}
        <Allowed to="run-class">
          <div>
            <h2>Run a class</h2>
            <p>Pupils mark this event’s texts on their own devices, and see how the class reads. From ten minutes.</p>
            <Link prefetch={false} className="button" href={`/classes/new?event=${event.slug}`}>
              Choose an exercise
            </Link>
          </div>
        </Allowed>
        <Allowed to="import-articles">
          <div>
            <h2>Add your own</h2>
            <p>Paste two pages on the same happening, or drop the ones you have saved.</p>
            <Link prefetch={false} className="button" href="/articles/import">
              Bring in articles
            </Link>
          </div>
        </Allowed>
      </section>
    </>
  );
}

function Headline({ entry: { article, column, dateText } }: { readonly entry: HeadlineEntry }) {
  return (
    <article className={slotClass(column.slot)}>
      <p>
        <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
        <span>
          {column.name}, {dateText}
        </span>
      </p>
      <h2>
        <a href={`/articles/${article.key}`}>{article.headline}</a>
      </h2>
    </article>
  );
}

function LiveRow({ comparison, row, selected }: Pick<HomeHeroProps, "comparison" | "row" | "selected">) {
  return (
    <div className={row.inConflict ? `${styles.row} ${styles.conflict}` : styles.row}>
      <p className={styles.claim}>
        {row.claim.statement}
        {row.inConflict ? <small>Conflict</small> : null}
      </p>
      <ul>
        {row.cells.map((cell) => {
          const column = comparison.columns.find(({ key }) => key === cell.column);
          const [top] = toStateViews(cell);
          if (column === undefined || top === undefined) return null;
          const address = { kind: "cell", claim: cell.claim, column: cell.column } as const;
          return (
            <li key={cell.column}>
              <a {...markLink(HERE, address, { count: cell.evidenceCount, selected })} className={styles.cell}>
                <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                <StanceSign state={top.state} alsoChallenged={top.alsoChallenged} />
                <span>{familyWord(top.state)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Two headlines that stand against each other on the row: one that affirms it and one that contests it. */
function pickHeadlines({ headlines }: Comparison, row: ClaimRow): readonly HeadlineEntry[] {
  const find = (states: readonly string[]) => {
    const cell = row.cells.find((one) => one.states.some(({ state }) => states.includes(state)));
    return headlines.find(({ column }) => column.key === cell?.column);
  };
  const pair = [find(["denied"]) ?? find(["attributed-denial", "challenged"]), find(["asserted"])].filter(
    (entry): entry is HeadlineEntry => entry !== undefined,
  );
  return pair.length === 2 ? pair : headlines.slice(0, 2);
}
