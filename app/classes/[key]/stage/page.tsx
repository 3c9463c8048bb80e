import { showOnStageAction } from "@/app/classes/actions";
import { loadControl } from "@/app/classes/load-control";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { EXERCISE_WORDS } from "@/components/classes/class-words";
import { FollowClass } from "@/components/classes/follow-class";
import { Stage } from "@/components/classes/stage/stage";
import { StageKeys } from "@/components/classes/stage/stage-keys";
import { TimeLeft } from "@/components/classes/time-left";
import { getClassSession } from "@/db/classes";
import { showJoinCode } from "@/domain/classes/join-code";
import { findStageView } from "@/domain/classes/stage-views";
import { sayCount } from "@/domain/classes/say-numbers";

export const generateMetadata = guardedTitle("run-class", async ({ database }, param) => {
  return `Stage: ${(await getClassSession(database.reader, param("key"))).title}`;
});

/** The stage of a session: for the projector, safe to be mirrored. It follows what the teacher chooses. */
export default guardedPage("run-class", async ({ database, viewer, context, param }) => {
  const key = param("key");
  const { session, results, progress, joined, revision, door } = await loadControl(database, viewer, key);
  const { title, plan, material, state, endsAt, secondsLeft, joinCode, stage, views } = session;
  const view = findStageView(views, stage);
  const at = views.findIndex(({ id }) => id === view?.id);
  const name = EXERCISE_WORDS[plan.exercise].minutes;
  return (
    <>
      <FollowClass sessionKey={key} revision={revision} />
      {view === null ? null : (
        <Stage
          {...{ view, title, plan, material, results, progress, joined }}
          about={`${sayCount(material.texts.length, "text")}, ${name}. No account, no names.`}
          code={showJoinCode(joinCode)}
          address={door?.isListening === true ? `${door.address}:${door.port}/join` : null}
          clock={<TimeLeft endsAt={endsAt} secondsLeft={secondsLeft} now={context.now()} />}
          isPaused={state === "paused"}
          isEnded={state === "ended"}
        />
      )}
      <StageKeys
        sessionKey={key}
        previous={views[at - 1]?.id ?? null}
        next={views[at + 1]?.id ?? null}
        showAction={showOnStageAction}
      />
    </>
  );
});
