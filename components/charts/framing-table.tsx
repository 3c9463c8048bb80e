import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip, slotClass } from "@/components/signs/outlet-chip";
import { countRule } from "@/domain/comparison/count-rule";
import type { FrameAgreement } from "@/domain/comparison/framing/measure-frame-agreement";
import type { FrameMark, FrameRow, FramingComparison } from "@/domain/comparison/comparison";
import { AgreementBadge } from "./agreement-badge";
import { FrameSign } from "./frame-sign";
import styles from "./framing-table.module.css";

interface FramingTableProps {
  readonly framing: FramingComparison;
  /** How far coders agree, one a code. */
  readonly agreement: readonly FrameAgreement[];
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Who has which frame: outlets side by side, one sign an article; from five articles an outlet "k of n". */
export function FramingTable({ framing, agreement, page, selected }: FramingTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Frames by outlet, one sign an article</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Frame</span>
          </th>
          {framing.columns.map((column) => (
            <th key={column.key} scope="col">
              <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
              <span className={styles.name}>{column.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {framing.rows.map((row) => (
          <tr key={row.code}>
            <th scope="row" title={row.definition}>
              {row.name}
              {row.k === 0 ? null : (
                <AgreementBadge
                  agreement={agreement.find(({ code }) => code === row.code)}
                  codebook={framing.codebook.key}
                  page={page}
                  selected={selected}
                />
              )}
            </th>
            {row.panels.map((panel, index) => {
              const column = framing.columns[index];
              if (column === undefined) return null;
              const address = {
                kind: "frame",
                codebook: framing.codebook.key,
                code: row.code,
                column: panel.column,
              } as const;
              return (
                <td key={panel.column} className={slotClass(column.slot)}>
                  <a {...markLink(page, address, { count: panel.evidenceCount, selected })} className={styles.mark}>
                    <span className={styles.letters} aria-hidden="true">
                      {column.letters}
                    </span>
                    <span className="visually-hidden">{`${column.name}, ${row.name}: ${describePanel(panel)}`}</span>
                    <PanelMarks panel={panel} />
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Panel = FrameRow["panels"][number];

function PanelMarks({ panel }: { readonly panel: Panel }) {
  if (panel.n > 0 && countRule(panel.k, panel.n).kind !== "dots") {
    return (
      <span className={styles.count} data-suggested={panel.suggestedN > 0 || undefined} aria-hidden="true">
        {countRule(panel.k, panel.n).text}
      </span>
    );
  }
  return (
    <span className={styles.signs} aria-hidden="true">
      {panel.marks.map((mark) => (
        <FrameSign key={mark.article} {...mark} />
      ))}
    </span>
  );
}

const STATE_WORDS: Readonly<Record<FrameMark["state"], string>> = {
  present: "with the frame",
  absent: "read, without it",
  split: "coders split",
  "not-coded": "not coded yet",
};

/** @example "1 with the frame, its primary one; 1 read, without it" */
function describePanel({ marks }: Panel): string {
  const states = (["present", "split", "absent", "not-coded"] as const).flatMap((state) => {
    const own = marks.filter((mark) => mark.state === state && !mark.isSuggested);
    if (own.length === 0) return [];
    const primary = own.filter(({ isPrimary }) => isPrimary).length;
    const headline = own.filter(({ inHeadline }) => inHeadline).length;
    return [
      `${own.length} ${STATE_WORDS[state]}${primary === 0 ? "" : `, ${primary} primary`}${headline === 0 ? "" : `, ${headline} in the headline`}`,
    ];
  });
  const suggested = marks.filter(({ isSuggested }) => isSuggested);
  const proposed = suggested.filter(({ state }) => state === "present").length;
  const all = [
    ...states,
    ...(proposed === 0 ? [] : [`${proposed} proposed by a method`]),
    ...(suggested.length === proposed ? [] : [`${suggested.length - proposed} read by a method only, not proposed`]),
  ];
  return all.length === 0 ? "no article" : all.join("; ");
}

/** What the signs of the framing table mean; those of suggestions where any are counted. */
export function FramingLegend({ hasSuggestions = false }: { readonly hasSuggestions?: boolean }) {
  const plain = { isPrimary: false, inHeadline: false } as const;
  return (
    <ul className={styles.legend}>
      <li>
        <FrameSign {...plain} state="present" />
        frame in the article
      </li>
      <li>
        <FrameSign state="present" isPrimary inHeadline={false} />
        its primary frame
      </li>
      <li>
        <FrameSign state="present" isPrimary={false} inHeadline />
        in the headline
      </li>
      <li>
        <FrameSign {...plain} state="split" />
        coders split
      </li>
      <li>
        <FrameSign {...plain} state="absent" />
        read, not there
      </li>
      <li>
        <FrameSign {...plain} state="not-coded" />
        not coded yet
      </li>
      {hasSuggestions ? (
        <>
          <li>
            <FrameSign {...plain} state="present" isSuggested />
            proposed, nobody has decided
          </li>
          <li>
            <FrameSign {...plain} state="absent" isSuggested />
            read by a method only, not proposed
          </li>
        </>
      ) : null}
    </ul>
  );
}
