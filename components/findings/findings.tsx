import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { StanceSign } from "@/components/signs/stance-sign";
import type { CellState, ClaimMatrix, Finding } from "@/domain/comparison/comparison";
import type { FindingRobustness } from "@/domain/comparison/robustness/check-finding";
import styles from "./findings.module.css";
import { RobustnessStrip } from "./robustness-strip";

const KINDS: Readonly<Record<Finding["kind"], { readonly label: string; readonly signs: readonly CellState[] }>> = {
  "all-say": { label: "Most agree on", signs: ["asserted"] },
  "differ-on": { label: "They differ on", signs: ["asserted", "denied"] },
  "leaves-out": { label: "Left out", signs: ["absent"] },
};

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly matrix: ClaimMatrix;
  /** Whether each holds under other choices, by its kind. */
  readonly robustness: ReadonlyMap<string, FindingRobustness>;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** The three sentences that an event opens with, each a link to the evidence of its claim. */
export function Findings({ findings, matrix, robustness, page, selected }: FindingsProps) {
  const obstacle = findings.find(({ claim }) => claim !== null) === undefined ? findings[0] : undefined;
  // The same obstacle thrice would look like three findings.
  if (obstacle !== undefined && findings.every(({ sentence }) => sentence === obstacle.sentence)) {
    return (
      <div className={styles.obstacle}>
        <p className={styles.text}>{obstacle.sentence}</p>
        <p className={styles.note}>{obstacle.note}</p>
      </div>
    );
  }
  return (
    <ol className={styles.findings} aria-label="Three findings">
      {findings.map((finding) => (
        <li key={finding.kind}>
          <p className={styles.label}>
            {KINDS[finding.kind].signs.map((state) => (
              <StanceSign key={state} state={state} />
            ))}
            {labelOf(finding, matrix)}
          </p>
          <FindingSentence finding={finding} matrix={matrix} page={page} selected={selected} />
          <p className={styles.note}>{finding.note}</p>
          <Robustness robustness={robustness.get(finding.kind)} />
        </li>
      ))}
    </ol>
  );
}

function Robustness({ robustness }: { readonly robustness: FindingRobustness | undefined }) {
  return robustness === undefined ? null : <RobustnessStrip robustness={robustness} />;
}

function FindingSentence({
  finding,
  matrix,
  page,
  selected,
}: { readonly finding: Finding } & Omit<FindingsProps, "findings" | "robustness">) {
  const row = matrix.rows.find(({ claim }) => claim.key === finding.claim);
  if (row === undefined) return <p className={styles.text}>{finding.sentence}</p>;
  const count = row.cells.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0);
  const link = markLink(page, { kind: "claim", claim: row.claim.key }, { count, selected });
  return (
    <p className={styles.text}>
      <a {...link}>{finding.sentence}</a>
    </p>
  );
}

function labelOf({ kind, claim }: Finding, matrix: ClaimMatrix): string {
  const row = matrix.rows.find((one) => one.claim.key === claim);
  return kind === "differ-on" && row?.inConflict === true ? "In conflict" : KINDS[kind].label;
}
