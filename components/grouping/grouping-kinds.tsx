import Link from "next/link";
import { GROUPING_KINDS, type GroupingKind } from "@/domain/suggestions/grouping-proposal";
import styles from "./grouping.module.css";
import { GROUPING_KIND_WORDS } from "./grouping-words";

interface GroupingKindsProps {
  readonly counts: Readonly<Record<GroupingKind, number>>;
  readonly chosen: GroupingKind | null;
  readonly hrefOf: (kind: GroupingKind | null) => string;
}

/** Which kinds of proposals wait, each a link to them alone; nothing where there is one kind. */
export function GroupingKinds({ counts, chosen, hrefOf }: GroupingKindsProps) {
  const kinds = GROUPING_KINDS.filter((kind) => counts[kind] > 0 || kind === chosen);
  if (kinds.length < 2) return null;
  const total = GROUPING_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <nav aria-label="Kinds of proposals" className={styles.kinds}>
      <Link href={hrefOf(null)} aria-current={chosen === null ? "page" : undefined}>
        All {total}
      </Link>
      {kinds.map((kind) => (
        <Link key={kind} href={hrefOf(kind)} aria-current={chosen === kind ? "page" : undefined}>
          {GROUPING_KIND_WORDS[kind]} {counts[kind]}
        </Link>
      ))}
    </nav>
  );
}
