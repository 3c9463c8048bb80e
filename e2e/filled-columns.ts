import { listFilledColumns } from "../test/filled-columns";

/** What the demo fills and nobody fills on a screen, each with the reason why that is right. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "Setting.name": "says only that the demo was seeded",
  "Setting.value": "says only that the demo was seeded",
};

/**
 * Every `Table.column` that the demo's database fills and a person's own does not, without the exceptions. Empty when
 * a workspace that was filled by hand can be as full as the demo.
 */
export function listColumnsLeftEmpty({
  demo,
  own,
}: {
  readonly demo: string;
  readonly own: string;
}): readonly string[] {
  const filled = listFilledColumns(own);
  return [...listFilledColumns(demo)].filter((column) => !filled.has(column) && !(column in EXCEPTIONS)).sort();
}
