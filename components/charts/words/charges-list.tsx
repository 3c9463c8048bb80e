import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import type { ArticleChargesRow, ChargesComparison } from "@/domain/comparison/words/charges-comparison";
import styles from "./charges-list.module.css";

interface ChargesListProps {
  readonly charges: ChargesComparison;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** The charged words of each article, in order of date: k of n words of its own voice, and which. */
export function ChargesList({ charges, page, selected }: ChargesListProps) {
  return (
    <table className={styles.charges}>
      <caption className="visually-hidden">Charged words by article, in order of date</caption>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Charged, of its own words</th>
          <th scope="col">Which</th>
        </tr>
      </thead>
      <tbody>
        {charges.articles.map((row) => (
          <tr key={row.article.key}>
            <th scope="row">
              <OutletChip letters={row.label.letters} name={row.label.name} slot={row.label.column.slot} />
              <a href={`/articles/${row.article.key}?layers=charged`} className={styles.headline}>
                {row.article.headline}
              </a>
            </th>
            <td>
              <Figure row={row} page={page} selected={selected} />
            </td>
            <td className={styles.which}>{listWords(row.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({
  row: { words, voiceWords, address, label },
  page,
  selected,
}: Omit<ChargesListProps, "charges"> & { readonly row: ArticleChargesRow }) {
  const of = `of ${formatFigure(voiceWords)}`;
  if (words.length === 0) return <span className={styles.none}>{`none ${of}`}</span>;
  return (
    <a {...markLink(page, address, { count: words.length, selected })} className={styles.figure}>
      <span className="visually-hidden">{`${label.name}: `}</span>
      {`${formatFigure(words.length)} ${of}`}
    </a>
  );
}

/** The entries of the list, each once, with how often. @example "“tired” × 4, “hollow”" */
function listWords(words: ArticleChargesRow["words"]): string {
  const counts = new Map<string, number>();
  for (const { term } of words) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].map(([term, count]) => `“${term}”${count === 1 ? "" : ` × ${count}`}`).join(", ");
}
