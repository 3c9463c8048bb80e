import { markLink } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import { countOf, formatFigure } from "@/domain/comparison/sentence-parts";
import { besideHref } from "@/components/side-by-side/side-by-side-address";
import type { Timeline, TimelineLink } from "@/domain/comparison/timeline/timeline";
import { formatDate } from "@/domain/dates/format-date";
import type { TimelineViewProps } from "./timeline-chart";
import { strongestLinks } from "./timeline-model";
import styles from "./timeline.module.css";

interface TimelineAsideProps extends TimelineViewProps {
  readonly timeline: Timeline;
  /** Address of the page on shared text. */
  readonly textHref: string;
}

/** Below the lanes: what became known when, and who shares how many words with the first to print them. */
export function TimelineAside({ timeline, model, page, selected, textHref }: TimelineAsideProps) {
  const links = timeline.links ?? [];
  const shown = strongestLinks(links).toSorted((one, other) => other.words - one.words);
  return (
    <div className={styles.aside}>
      {model.notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {model.notes.map(({ claim, letter, statement, day, tooEarly, evidenceCount }) => (
            <li key={claim}>
              <a {...markLink(page, { kind: "claim", claim }, { count: evidenceCount, selected })}>
                <strong>{letter}</strong> {formatDate(day)}: “{statement}” could be known;{" "}
                {countOf(tooEarly, "article")} {tooEarly === 1 ? "is" : "are"} earlier.
              </a>
            </li>
          ))}
        </ul>
      )}
      {timeline.links === null ? <p>Shared text is not drawn: the texts have not been compared yet.</p> : null}
      {shown.length === 0 ? null : (
        <>
          <h3 id="who-shares">Shared text, from the first to print it</h3>
          <ul className={styles.shared} aria-labelledby="who-shares">
            {shown.map((link) => (
              <li key={`${link.from} ${link.to}`}>
                <a
                  {...markLink(
                    page,
                    { kind: "shared-words", article: link.to, with: link.from },
                    { count: link.evidenceCount, selected },
                  )}
                >
                  <Chip article={link.from} lanes={timeline.lanes} />
                  <svg width="16" height="8" aria-hidden="true">
                    <path d="M0 4h14m-4-3.5 4 3.5-4 3.5" className={styles.arrow} />
                  </svg>
                  <span className="visually-hidden">then</span>
                  <Chip article={link.to} lanes={timeline.lanes} />
                  {formatFigure(link.words)} words{link.isQuotation ? ", quoted" : ""}
                </a>
                <a className={styles.beside} href={besideHref(page, { a: link.from, b: link.to, ties: "text" })}>
                  side by side<span className="visually-hidden">: {headlinesOf(link, timeline)}</span>
                </a>
              </li>
            ))}
          </ul>
          {links.length > shown.length ? (
            <p>
              Drawn are the {shown.length} pairs that share most words. <a href={textHref}>All {links.length} pairs</a>
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}

function headlinesOf({ from, to }: TimelineLink, { lanes }: Timeline): string {
  const articles = lanes.flatMap((lane) => lane.articles);
  return [from, to].map((key) => articles.find(({ article }) => article === key)?.headline ?? key).join(" and ");
}

/** An outlet with several articles says which of them it is, counted along its lane. */
function Chip({ article, lanes }: { readonly article: string; readonly lanes: Timeline["lanes"] }) {
  const lane = lanes.find(({ articles }) => articles.some((one) => one.article === article));
  if (lane === undefined) return null;
  const { column, articles } = lane;
  const number = articles.length === 1 ? "" : articles.findIndex((one) => one.article === article) + 1;
  return (
    <OutletChip letters={`${column.letters}${number}`} name={`${column.name} ${number}`.trim()} slot={column.slot} />
  );
}
