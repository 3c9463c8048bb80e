import { OutletChip } from "@/components/signs/outlet-chip";
import type { ComparedColumn } from "@/domain/comparison/comparison";
import styles from "./claim-grid.module.css";
import type { RowView } from "./grid-view";

interface RowNameProps {
  readonly row: RowView;
  readonly columns: readonly Pick<ComparedColumn, "name" | "letters" | "slot">[];
}

/**
 * The statement, which leads to the claim's page, and the claims that it is tied to. A proposal has no statement yet: the
 * words of its clearest passage stand there as what they are, a quotation with its outlet, and the method's key words
 * below.
 */
export function RowName({ row: { key, statement, conflict, ties, proposal }, columns }: RowNameProps) {
  return (
    <>
      {proposal === undefined ? (
        <a href={`/claims/${key}`}>{statement}</a>
      ) : (
        <Proposal {...proposal} outlet={columns[proposal.column]} />
      )}
      {conflict === "none" ? null : (
        <>
          {" "}
          <span className={styles.flag}>{conflict === "possible" ? "Possible conflict" : "Conflict"}</span>
        </>
      )}
      {ties.map((tie) => (
        <span key={`${tie.word} ${tie.key}`} className={styles.tie}>
          {tie.word}{" "}
          <a href={`/claims/${tie.key}`} title={tie.statement}>
            {tie.statement}
          </a>
        </span>
      ))}
    </>
  );
}

interface ProposalProps {
  readonly words: string | null;
  readonly label: string;
  readonly outlet: RowNameProps["columns"][number] | undefined;
}

function Proposal({ words, label, outlet }: ProposalProps) {
  return (
    <span className={styles.proposal}>
      <span className="visually-hidden">Proposed: </span>
      {words === null ? null : (
        <span className={styles.quote}>
          “{words}”
          {outlet === undefined ? null : (
            <>
              {" "}
              <OutletChip letters={outlet.letters} name={outlet.name} slot={outlet.slot} />
            </>
          )}
        </span>
      )}
      <span className={styles.headwords}>{label}</span>
    </span>
  );
}
