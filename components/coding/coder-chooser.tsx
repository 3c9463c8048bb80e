"use client";

import { useState } from "react";
import { CoderForm } from "./coder-form";
import styles from "./coding-queue.module.css";
import type { MarkAnswer, MarkingActions } from "./marking-actions";
import type { CoderView } from "./marking-setup";

/** Chooses or adds a coder outside of an article. */
export function CoderChooser({
  coder,
  coders,
  actions,
}: {
  readonly coder: CoderView | null;
  readonly coders: readonly CoderView[];
  readonly actions: Pick<MarkingActions, "chooseCoderAction" | "addCoderAction">;
}) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const perform = async (work: () => Promise<MarkAnswer>): Promise<MarkAnswer> => {
    setBusy(true);
    const answer = await work().catch((): MarkAnswer => ({
      ok: false,
      reason: "unreached",
      message: "Parallax did not answer. Is it still running?",
    }));
    setBusy(false);
    setSaid(answer.ok ? answer.summary : answer.message);
    return answer;
  };
  return (
    <div className={styles.chooser}>
      <CoderForm coder={coder} coders={coders} isBusy={isBusy} actions={actions} perform={perform} />
      <p role="status">{said}</p>
    </div>
  );
}
