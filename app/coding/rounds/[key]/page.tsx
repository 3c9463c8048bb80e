import Link from "next/link";
import { undoAction } from "@/app/coders/actions";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { PageHead } from "@/components/page/page-head";
import { UndoBar } from "@/components/page/undo-bar";
import { CoderProgress } from "@/components/rounds/coder-progress";
import { DriftChart } from "@/components/rounds/drift-chart";
import { RoundChanges } from "@/components/rounds/round-changes";
import styles from "@/components/rounds/rounds.module.css";
import { findDoneChange } from "@/db/done-change";
import { getRound } from "@/db/rounds";
import { listAddableCoders } from "@/workflows/rounds/change-round";
import { MANAGE_ROUNDS } from "@/workflows/rounds/hand-out";
import { loadRound } from "@/workflows/rounds/load-rounds";
import { addCoderToRoundAction, closeRoundAction } from "../actions";
import { coderProgress, describeRound } from "../round-view";

export const generateMetadata = guardedTitle("manage-rounds", async ({ database }, param) => {
  return (await getRound(database.reader, param("key"))).name;
});

/** One round: how far its coders are, whether they agree, and what can be changed about it. */
export default guardedPage("manage-rounds", async ({ database, viewer, param, query }) => {
  const loaded = await loadRound(database, viewer, param("key"));
  const { round, progress, newerVersion, training, drift } = loaded;
  const done = query("done");
  const [addable, change] = await Promise.all([
    listAddableCoders({ database }, round.key),
    done === undefined ? null : findDoneChange(database.reader, done, { actions: [MANAGE_ROUNDS] }),
  ]);
  const here = `/coding/rounds/${round.key}`;
  const isOpen = round.closedAt === null;
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <Link prefetch={false} href="/coding/rounds">
            Rounds
          </Link>
        }
        heading={round.name}
      >
        {describeRound(loaded)}
      </PageHead>
      <UndoBar change={change} undoAction={undoAction} />
      {newerVersion === null || !isOpen ? null : (
        <p className={styles.note}>
          {`Version ${newerVersion} of this codebook has been published since: the reader marks with the newest. Close this round and hand out the rest anew.`}
        </p>
      )}
      <section className={styles.part} aria-labelledby="progress">
        <h2 id="progress">Progress</h2>
        <p className={styles.note}>
          Counts only: what somebody marked stays hidden from everyone who has yet to code it, editors too.
          {training === null ? "" : ` The reference is ${training.reference}.`}
          {training === null || training.hiddenCount === 0
            ? ""
            : ` ${training.hiddenCount} articles are left out of alpha, because you are at work on them.`}
        </p>
        <CoderProgress coders={coderProgress(loaded)} />
        <p className={styles.twins}>
          <a href={`${here}.json`}>.json</a>
          <a href={`${here}.csv`}>.csv</a>
        </p>
      </section>
      {drift === null ? null : (
        <div className={styles.part}>
          <DriftChart
            {...drift}
            codebook={round.codebook?.key ?? null}
            twins={{ json: `${here}.json?table=drift`, csv: `${here}.csv?table=drift` }}
          />
        </div>
      )}
      {isOpen ? (
        <RoundChanges
          roundKey={round.key}
          isMain={round.phase === "main"}
          addable={addable.map(({ key, name }) => ({ value: key, label: name }))}
          unbegun={progress.coders.reduce((sum, { handedOut, open, finished }) => sum + handedOut - open - finished, 0)}
          addCoderAction={addCoderToRoundAction}
          closeAction={closeRoundAction}
          undoAction={undoAction}
        />
      ) : null}
    </main>
  );
});
