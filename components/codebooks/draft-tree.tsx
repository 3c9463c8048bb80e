"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { FormAction } from "@/components/form/form-outcome";
import { NOTHING_DONE } from "@/components/form/no-answer";
import { buildCodeTree, type CodeBranch } from "@/domain/codebooks/code-tree";
import styles from "./draft.module.css";

interface TreeCode {
  readonly key: string;
  readonly name: string;
  readonly parentKey: string | null;
}

interface DraftTreeProps {
  readonly codebook: string;
  readonly codes: readonly TreeCode[];
  /** Key of the code that is worked on. */
  readonly chosen: string | null;
  readonly moveAction: FormAction<{
    readonly codebook: string;
    readonly code: string;
    readonly direction: "up" | "down";
  }>;
}

/**
 * A draft's codes as a tree: each leads to its form, and moves among its neighbours by two buttons. They stay where
 * they are in the page's order of keys, so that the focus stays on the button while the code moves.
 */
export function DraftTree({ codebook, codes, chosen, moveAction }: DraftTreeProps) {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [said, setSaid] = useState("");
  const move = (code: TreeCode, direction: "up" | "down") => {
    if (isBusy) return;
    startTransition(async () => {
      const answer = await moveAction({ codebook, code: code.key, direction }).catch(() => NOTHING_DONE);
      setSaid(answer.ok ? `${code.name} moved ${direction}.` : answer.message);
      if (answer.ok) router.refresh();
    });
  };
  if (codes.length === 0) return <p className={styles.hint}>No codes yet: add the first one.</p>;
  return (
    <>
      <Branches branches={buildCodeTree(codes)} {...{ codebook, chosen, move }} />
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}

interface BranchesProps extends Pick<DraftTreeProps, "codebook" | "chosen"> {
  readonly branches: readonly CodeBranch<TreeCode>[];
  readonly move: (code: TreeCode, direction: "up" | "down") => void;
}

function Branches({ branches, ...rest }: BranchesProps) {
  const { codebook, chosen, move } = rest;
  return (
    <ul className={styles.tree}>
      {branches.map(({ code, children }, index) => (
        <li key={code.key}>
          <div className={styles.row} data-chosen={code.key === chosen || undefined}>
            <Link
              href={`/codebooks/${codebook}/edit?code=${code.key}#draft-code`}
              aria-current={code.key === chosen ? "true" : undefined}
            >
              {code.name}
            </Link>
            <Mover code={code} direction="up" isLast={index === 0} move={move} />
            <Mover code={code} direction="down" isLast={index === branches.length - 1} move={move} />
          </div>
          {children.length === 0 ? null : <Branches branches={children} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

interface MoverProps extends Pick<BranchesProps, "move"> {
  readonly code: TreeCode;
  readonly direction: "up" | "down";
  /** Whether it can go no further this way. */
  readonly isLast: boolean;
}

function Mover({ code, direction, isLast, move }: MoverProps) {
  return (
    <button
      type="button"
      className={styles.mover}
      // Not disabled: the focus would leave it when the code arrives at the end.
      aria-disabled={isLast || undefined}
      aria-label={`Move ${code.name} ${direction}`}
      onClick={() => {
        if (!isLast) move(code, direction);
      }}
    >
      <svg width="16" height="16" aria-hidden="true">
        <path
          d={direction === "up" ? "m4 10 4-4 4 4" : "m4 6 4 4 4-4"}
          stroke="currentColor"
          strokeWidth="1.5"
          fill="none"
        />
      </svg>
    </button>
  );
}
