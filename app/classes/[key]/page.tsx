import Link from "next/link";
import {
  closeDoorAction,
  deleteClassAction,
  extendClassAction,
  letThroughAction,
  nextPartAction,
  openForClassAction,
  showOnStageAction,
  turnClassAction,
} from "@/app/classes/actions";
import { loadControl } from "@/app/classes/load-control";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { EXERCISE_WORDS, KEY_HIDDEN, MODE_WORDS } from "@/components/classes/class-words";
import { ClassResultsList } from "@/components/classes/control/class-results-list";
import { DoorPanel } from "@/components/classes/control/door-panel";
import { PaperLinks } from "@/components/classes/control/paper-links";
import { ProgressList } from "@/components/classes/control/progress-list";
import { StageRemote } from "@/components/classes/control/stage-remote";
import { TurnBar } from "@/components/classes/control/turn-bar";
import { WrittenQueue } from "@/components/classes/control/written-queue";
import { DeleteClass } from "@/components/classes/delete-class";
import { FollowClass } from "@/components/classes/follow-class";
import { PageHead } from "@/components/page/page-head";
import { getClassSession } from "@/db/classes";
import { showJoinCode } from "@/domain/classes/join-code";
import { formatDate } from "@/domain/dates/format-date";
import { listClassAddresses, readClassPort } from "@/workflows/classes/addresses";
import styles from "@/components/classes/control/control.module.css";

export const generateMetadata = guardedTitle("run-class", async ({ database }, param) => {
  return (await getClassSession(database.reader, param("key"))).title;
});

/** The teacher's screen of a session: everything to run it with. It shows what pupils write, and is not for mirroring. */
export default guardedPage("run-class", async ({ database, viewer, context, param }) => {
  const key = param("key");
  const { session, results, progress, joined, revision, door, views, current, talk, written } = await loadControl(
    database,
    viewer,
    key,
  );
  const { title, plan, material, state, endsAt, secondsLeft, deleteOn, joinCode } = session;
  const isPaper = plan.mode === "paper";
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/classes">Classes</Link>} heading={title} isRuled={false}>
        {title === material.event.title ? EXERCISE_WORDS[plan.exercise].name : material.event.title} ·{" "}
        {MODE_WORDS[plan.mode]} · deletes itself on {formatDate(deleteOn)}
      </PageHead>
      <p className={styles.yours}>
        {session.isKeyHidden ? `${KEY_HIDDEN} ` : ""}This screen is yours. Put the stage on the projector instead: it
        shows totals only.
      </p>
      <TurnBar
        {...{ sessionKey: key, state, endsAt, secondsLeft, joined, talk, isPaper, nextPartAction }}
        now={context.now()}
        waiting={progress.waiting}
        turnAction={turnClassAction}
        extendAction={extendClassAction}
      />
      <FollowClass sessionKey={key} revision={revision} />
      <div className={styles.columns}>
        <div>
          {isPaper ? null : (
            <DoorPanel
              {...{ sessionKey: key, state, door }}
              code={showJoinCode(joinCode)}
              addresses={listClassAddresses()}
              port={readClassPort(process.env)}
              openAction={openForClassAction}
              closeAction={closeDoorAction}
            />
          )}
          {isPaper ? null : <ProgressList progress={progress} />}
          <PaperLinks sessionKey={key} isPaper={isPaper} />
        </div>
        <div>
          <StageRemote sessionKey={key} views={views} current={current} showAction={showOnStageAction} />
          {written === null ? null : (
            <WrittenQueue sessionKey={key} written={written} throughAction={letThroughAction} />
          )}
        </div>
      </div>
      <ClassResultsList results={results} material={material} isEmpty={joined === 0 && !isPaper} />
      <section className={styles.section} aria-labelledby="delete">
        <h2 id="delete">Delete</h2>
        <p>
          On {formatDate(deleteOn)} the session deletes itself with everything that pupils did in it. It stands in no
          backup and no log.
        </p>
        <p className={styles.buttons}>
          <DeleteClass sessionKey={key} title={title} joined={joined} deleteAction={deleteClassAction} />
        </p>
      </section>
    </main>
  );
});
