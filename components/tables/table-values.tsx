import type { ComparisonTable } from "@/domain/comparison/comparison-tables";

interface TableValuesProps {
  readonly table: ComparisonTable;
  /** Class of a cell that holds a number. */
  readonly numberClass: string | undefined;
}

/** Head and body of a table of plain values; the first value of a row heads it. */
export function TableValues({ table: { columns, rows }, numberClass }: TableValuesProps) {
  return (
    <>
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th key={place} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((value, place) =>
              place === 0 ? (
                <th key={place} scope="row">
                  {value}
                </th>
              ) : (
                <td key={place} className={typeof value === "number" ? numberClass : undefined}>
                  {value}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </>
  );
}
