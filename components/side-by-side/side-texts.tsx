import type { ReadingMark } from "@/components/article/reading-mark";
import { ReadingText } from "@/components/article/reading-text";
import { Allowed } from "@/components/page/rights";
import { OutletChip } from "@/components/signs/outlet-chip";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import type { SideArticle, SideBySide, Tie } from "@/domain/comparison/side-by-side/side-by-side";
import { type ReadingMaterial, type ReadingParagraph, readingRuns } from "@/domain/text/reading-runs";
import { shortenWords } from "./shorten-words";
import { tieAnchor } from "./side-by-side-address";
import styles from "./side-texts.module.css";
import { listTieMarks } from "./tie-marks";

type Text = Omit<ReadingMaterial<ReadingMark>, "marks">;

interface SideTextsProps {
  readonly comparison: Pick<SideBySide, "a" | "b" | "ties">;
  readonly texts: { readonly a: Text | null; readonly b: Text | null };
  readonly chosen: string | null;
  readonly hrefOf: (tie: Tie) => string;
}

/** The two texts beside each other, with the number of a tie wherever one begins; below 768 px one below the other. */
export function SideTexts({ comparison, texts, chosen, hrefOf }: SideTextsProps) {
  const { ties } = comparison;
  const toPartner = (tie: Tie, to: "a" | "b") => `${hrefOf(tie)}#${tieAnchor(to, tie)}`;
  return (
    <div className={styles.texts} data-tied-texts="">
      {(["a", "b"] as const).map((side) => {
        const article = comparison[side];
        const other = comparison[side === "a" ? "b" : "a"];
        const text = texts[side];
        return (
          // Scrolled by its own keys, it has to take the focus, also where nothing in it can be followed.
          <section
            key={side}
            className={styles.side}
            data-side={side}
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-labelledby={`side-${side}`}
          >
            <SideHead article={article} id={`side-${side}`} showsHeadline={text === null || !hasHeadline(text)} />
            {text === null ? (
              <WithoutText article={article} side={side} ties={ties} />
            ) : (
              <div className={styles.text}>
                <ReadingText
                  paragraphs={readingRuns<ReadingMark>({
                    ...text,
                    marks: listTieMarks(ties, side, { chosen, hrefOf: toPartner }),
                  })}
                  after={(paragraph) => <Partners paragraph={paragraph} other={other} />}
                />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

function hasHeadline({ fields }: Text): boolean {
  return fields.some(({ kind }) => kind === "headline");
}

interface SideHeadProps {
  readonly article: SideArticle;
  readonly id: string;
  readonly showsHeadline: boolean;
}

function SideHead({ article: { key, label, dateText, words, headline }, id, showsHeadline }: SideHeadProps) {
  return (
    <header className={styles.head}>
      <h3 id={id}>
        <OutletChip letters={label.letters} name={label.name} slot={label.column.slot} />
        <span>{label.name}</span>
      </h3>
      <p>
        {dateText}, {formatFigure(words)} words <a href={`/articles/${key}`}>Open the article</a>
      </p>
      {showsHeadline ? <p className={styles.headline}>{headline}</p> : null}
    </header>
  );
}

/** A record whose text is not stored: why, the way out, and the first words of what is marked in it. */
function WithoutText({
  article,
  side,
  ties,
}: {
  readonly article: SideArticle;
  readonly side: "a" | "b";
  readonly ties: readonly Tie[];
}) {
  const quoted = ties.flatMap((tie) => (tie.kind === "claims" ? [{ tie, quotes: tie[side].quotes }] : []));
  return (
    <div className={styles.without}>
      <p>
        The text is not included.{" "}
        <Allowed to="import-articles">
          <a href={`/articles/import?attach=${article.key}`}>Attach the original</a>
        </Allowed>
      </p>
      {quoted.length === 0 ? null : (
        <>
          <p>First words of what is marked in it:</p>
          <ol>
            {quoted.map(({ tie, quotes }) => (
              <li key={tie.key} id={tieAnchor(side, tie)} data-tie-record={tie.key}>
                <span className={styles.tieNumber}>{tie.number}</span>
                <span>
                  {quotes.map((quote) => (
                    <q key={quote}>{shortenWords(quote)}</q>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** On narrow screens, after each paragraph: the way to where the other text has the same. */
function Partners({
  paragraph,
  other,
}: {
  readonly paragraph: ReadingParagraph<ReadingMark>;
  readonly other: SideArticle;
}) {
  const begun = paragraph.runs.flatMap(({ begins }) => begins.flatMap((mark) => (mark.kind === "tie" ? [mark] : [])));
  const ties = [...new Map(begun.map((mark) => [mark.tie, mark])).values()];
  if (ties.length === 0) return null;
  return (
    <ul className={styles.partners} aria-label={`The same in ${other.label.name}`}>
      {ties.map(({ tie, number, href, to, label }) => (
        <li key={tie}>
          <a href={href} data-tie={tie} data-to={to}>
            {number} in{" "}
            <OutletChip letters={other.label.letters} name={other.label.name} slot={other.label.column.slot} />
            <span className="visually-hidden">: {label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
