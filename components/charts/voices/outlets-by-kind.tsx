import type { PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip, slotClass } from "@/components/signs/outlet-chip";
import type { ComparedColumn } from "@/domain/comparison/comparison";
import type { VoiceMark } from "@/domain/comparison/voices/voices-comparison";
import { VoiceCount } from "./voice-bar";
import tables from "./voice-table.module.css";

export interface KindRow {
  readonly column: ComparedColumn;
  /** One a kind, in the kinds' order. */
  readonly marks: readonly VoiceMark[];
}

interface OutletsByKindProps {
  readonly caption: string;
  /** What the columns are: types of speakers, classes of verbs. */
  readonly kinds: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly KindRow[];
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** How many of each kind an outlet has: one row an outlet, one column a kind. */
export function OutletsByKind({ caption, kinds, rows, page, selected }: OutletsByKindProps) {
  const most = Math.max(0, ...rows.flatMap(({ marks }) => marks.map(({ count }) => count)));
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          {kinds.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ column, marks }) => (
          <tr key={column.key} className={slotClass(column.slot)}>
            <th scope="row">
              <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName />
            </th>
            {kinds.map(({ key, label }, index) => {
              const mark = marks[index];
              return (
                <td key={key} data-empty={mark?.count === 0 || undefined}>
                  {mark === undefined ? null : (
                    <VoiceCount
                      mark={mark}
                      most={most}
                      label={`${label.toLowerCase()} in ${column.name}`}
                      page={page}
                      selected={selected}
                    />
                  )}
                  <span className={tables.label} aria-hidden="true">
                    {label}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
