import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import { verbClassWord } from "@/domain/claims/mention-words";
import { inNumber } from "@/domain/comparison/sentence-parts";
import type { SpeakerRow, SpeakerVerbs as Verbs, VoicesComparison } from "@/domain/comparison/voices/voices-comparison";
import styles from "./speaker-verbs.module.css";
import marks from "./voice-marks.module.css";
import tables from "./voice-table.module.css";

interface SpeakerVerbsProps {
  readonly voices: VoicesComparison;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** How each outlet introduces a speaker, in its own verbs: first those whom several outlets have, or none neutrally. */
export function SpeakerVerbs({ voices, page, selected }: SpeakerVerbsProps) {
  const rows = voices.speakers.filter(({ cells }) => cells.some((cell) => (cell?.verbs.length ?? 0) > 0));
  const telling = rows.filter(isTelling);
  const plain = rows.filter((row) => !isTelling(row));
  const rest = { columns: voices.columns, page, selected };
  return (
    <div className={styles.speakers}>
      {telling.length === 0 ? null : <VerbTable rows={telling} caption="Verbs by speaker and outlet" {...rest} />}
      {plain.length === 0 ? null : (
        <details className={tables.rest}>
          <summary>{`${plain.length} ${inNumber(plain.length, "speaker")} of one outlet, introduced neutrally`}</summary>
          <VerbTable rows={plain} caption="Speakers of one outlet, introduced neutrally" {...rest} />
        </details>
      )}
    </div>
  );
}

function isTelling({ cells }: SpeakerRow): boolean {
  const heard = cells.flatMap((cell) => (cell === null || cell.verbs.length === 0 ? [] : [cell]));
  return heard.length > 1 || heard.some(({ verbs }) => verbs.some(({ verbClass }) => verbClass !== "neutral"));
}

interface VerbTableProps extends Pick<SpeakerVerbsProps, "page" | "selected"> {
  readonly rows: readonly SpeakerRow[];
  readonly columns: VoicesComparison["columns"];
  readonly caption: string;
}

function VerbTable({ rows, columns, caption, page, selected }: VerbTableProps) {
  return (
    <table className={`${tables.table} ${styles.verbs}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">Introduced with</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <ul>
                {cells.map((cell, index) => {
                  const column = columns[index]?.column;
                  if (cell === null || column === undefined || cell.verbs.length === 0) return null;
                  return (
                    <li key={column.key}>
                      <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                      {cell.verbs.map((verbs) => (
                        <VerbLink key={verbs.verbClass} verbs={verbs} page={page} selected={selected} />
                      ))}
                    </li>
                  );
                })}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VerbLink({
  verbs: { verbs, verbClass, mark },
  page,
  selected,
}: { readonly verbs: Verbs } & Pick<SpeakerVerbsProps, "page" | "selected">) {
  const words = verbs.map(({ text, count }) => (count === 1 ? `“${text}”` : `“${text}” × ${count}`)).join(", ");
  return (
    <a {...markLink(page, mark.address, { count: mark.passages.length, selected })} className={marks.verb}>
      <strong>{words === "" ? `${mark.count} ${inNumber(mark.count, "verb")}` : words}</strong>{" "}
      <span>{verbClassWord(verbClass)}</span>
    </a>
  );
}
