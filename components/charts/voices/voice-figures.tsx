import Link from "next/link";
import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip, slotClass } from "@/components/signs/outlet-chip";
import { formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import type {
  ArticleVoiceFigures,
  ColumnVoices,
  VoiceFigures as Figures,
  VoicesComparison,
} from "@/domain/comparison/voices/voices-comparison";
import { VoiceBar } from "./voice-bar";
import styles from "./voice-figures.module.css";
import marks from "./voice-marks.module.css";
import tables from "./voice-table.module.css";

interface VoiceFiguresProps {
  readonly voices: VoicesComparison;
  readonly page: PageAddress;
  readonly selected: string | null;
}

type Most = Readonly<Record<"statements" | "quotedWords" | "speakers", number>>;

/** Statements, quoted words and speakers side by side, by outlet; where an outlet has several articles, by article too. */
export function VoiceFigures({ voices, page, selected }: VoiceFiguresProps) {
  const read = voices.columns.filter(({ articles }) => articles.length > 0);
  const largest = (figure: keyof Most) => Math.max(0, ...read.map((column) => column[figure].count));
  const most: Most = {
    statements: largest("statements"),
    quotedWords: largest("quotedWords"),
    speakers: largest("speakers"),
  };
  const rest = { most, page, selected };
  return (
    <table className={`${tables.table} ${styles.figures}`}>
      <caption className="visually-hidden">Statements, quoted words and speakers by outlet and article</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Statements</th>
          <th scope="col">Quoted words</th>
          <th scope="col">Speakers</th>
          <th scope="col">Quoted first</th>
        </tr>
      </thead>
      <tbody>
        {read.flatMap((column) => {
          const [only, ...others] = column.articles;
          const single = others.length === 0 ? (only ?? null) : null;
          return [
            <FigureRow key={column.column.key} column={column} figures={column} article={single} {...rest} />,
            ...(single === null
              ? column.articles.map((article) => (
                  <FigureRow
                    key={article.article.key}
                    column={column}
                    figures={article}
                    article={article}
                    isPart
                    {...rest}
                  />
                ))
              : []),
          ];
        })}
      </tbody>
    </table>
  );
}

interface FigureRowProps extends Pick<VoiceFiguresProps, "page" | "selected"> {
  readonly column: ColumnVoices;
  readonly figures: Figures;
  /** The one article that the figures are of; null: several. */
  readonly article: ArticleVoiceFigures | null;
  /** One of several articles of the outlet. */
  readonly isPart?: boolean;
  readonly most: Most;
}

function FigureRow({ column, figures, article, isPart = false, most, page, selected }: FigureRowProps) {
  const { name, letters, slot } = column.column;
  const bar = { page, selected };
  const { untold } = figures;
  return (
    <tr className={slotClass(slot)} data-part={isPart || undefined}>
      <th scope="row">
        {isPart ? (
          <Link prefetch={false} href={`/articles/${article?.article.key ?? ""}`}>
            {article?.article.headline}
          </Link>
        ) : (
          <OutletChip letters={letters} name={name} slot={slot} showsName />
        )}
        <span className={tables.type}>{sizeOf(column, isPart ? article : null)}</span>
      </th>
      <td>
        <Label text="Statements" />
        <VoiceBar mark={figures.statements} most={most.statements} label="statements" {...bar} />
        {untold.count === 0 ? null : (
          <a {...markLink(page, untold.address, { count: untold.passages.length, selected })} className={marks.words}>
            {`${formatFigure(untold.count)} without a speaker`}
          </a>
        )}
      </td>
      <td>
        <Label text="Quoted words" />
        <VoiceBar mark={figures.quotedWords} most={most.quotedWords} label="directly quoted words" {...bar} />
      </td>
      <td>
        <Label text="Speakers" />
        <VoiceBar mark={figures.speakers} most={most.speakers} label="distinct speakers" {...bar} />
      </td>
      <td data-quoted-first="">
        <Label text="Quoted first" />
        <FirstQuoted article={article} page={page} selected={selected} />
      </td>
    </tr>
  );
}

function FirstQuoted({ article, page, selected }: Pick<FigureRowProps, "article" | "page" | "selected">) {
  if (article === null) return <span className={tables.nothing}>by article</span>;
  if (article.firstQuoted === null) return <span className={tables.nothing}>nobody</span>;
  const { name, mark } = article.firstQuoted;
  return (
    <a {...markLink(page, mark.address, { count: mark.passages.length, selected })} className={marks.first}>
      {name}
    </a>
  );
}

/** Names the figure where the table's head is not in sight. */
function Label({ text }: { readonly text: string }) {
  return (
    <span className={`${tables.label} ${styles.label}`} aria-hidden="true">
      {text}
    </span>
  );
}

function sizeOf({ articles, words }: ColumnVoices, article: ArticleVoiceFigures | null): string {
  if (article !== null) return `${formatFigure(article.article.wordCount)} words`;
  return `${articles.length} ${inNumber(articles.length, "article")}, ${formatFigure(words)} words`;
}
