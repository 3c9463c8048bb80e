import Link from "next/link";
import { Allowed } from "@/components/page/rights";
import type { CoverageLedger } from "@/domain/comparison/comparison";
import styles from "./coverage.module.css";

/** By which rule the articles were gathered: stands beside the ledger. */
export function SampleFrame({ coverage, slug }: { readonly coverage: CoverageLedger; readonly slug: string }) {
  const parts = [
    { label: "What belongs in", value: coverage.inclusionRule },
    { label: "Population", value: coverage.population },
    { label: "Query", value: coverage.query },
    { label: "Left out", value: coverage.exclusions },
  ];
  return (
    <section className={styles.frame} aria-labelledby="sample-frame">
      <h2 id="sample-frame">How the articles were found</h2>
      <dl>
        {parts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === "" ? "not recorded" : value}</dd>
          </div>
        ))}
      </dl>
      <Allowed to="edit-event">
        <Link prefetch={false} href={`/events/${slug}/edit`}>
          Edit
        </Link>
      </Allowed>
    </section>
  );
}
