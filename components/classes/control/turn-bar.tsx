import type { ClassState, ClassTurn } from "@/domain/classes/class-state";
import { turn } from "@/domain/classes/class-state";
import { sayCount } from "@/domain/classes/say-numbers";
import { type ClassAction, ClassButton } from "../class-button";
import { STATE_WORDS } from "../class-words";
import { TimeLeft } from "../time-left";
import styles from "./control.module.css";

export interface TurnActions {
  readonly turnAction: ClassAction<{ readonly key: string; readonly by: ClassTurn }>;
  readonly nextPartAction: ClassAction<{ readonly key: string }>;
  readonly extendAction: ClassAction<{ readonly key: string; readonly minutes: 2 | 5 }>;
}

interface TurnBarProps extends TurnActions {
  readonly sessionKey: string;
  readonly state: ClassState;
  readonly endsAt: string | null;
  readonly secondsLeft: number | null;
  readonly now: string;
  readonly joined: number;
  /** Who has gone on from all that is open. */
  readonly waiting: number;
  /** The conversation at which everybody waits; null after the last one. */
  readonly talk: string | null;
  readonly isPaper: boolean;
}

/** Where the class stands, and what can be done with it now. */
export function TurnBar(props: TurnBarProps) {
  const { sessionKey: key, state, joined, waiting, talk, isPaper, turnAction, nextPartAction, extendAction } = props;
  const isAtWork = state === "running" || state === "paused";
  return (
    <section className={styles.bar} aria-labelledby="now">
      <h2 id="now" className="visually-hidden">
        Now
      </h2>
      <p className={styles.now} role="status">
        <b>{capital(STATE_WORDS[state])}</b>
        {isPaper && joined === 0 ? null : <span>{sayCount(joined, "pupil")} joined</span>}
        {isAtWork && joined > 0 ? <span>{waiting} ready</span> : null}
      </p>
      <p className={styles.clock}>
        <TimeLeft endsAt={props.endsAt} secondsLeft={props.secondsLeft} now={props.now} />
      </p>
      <div className={styles.buttons}>
        {turn(state, "start") === null ? null : (
          <ClassButton action={turnAction} input={{ key, by: "start" }} isPrimary={state === "waiting" || isPaper}>
            Start
          </ClassButton>
        )}
        {state !== "running" || talk === null ? null : (
          <ClassButton action={nextPartAction} input={{ key }} isPrimary>
            Go past “{talk}”
          </ClassButton>
        )}
        {turn(state, "pause") === null ? null : (
          <ClassButton action={turnAction} input={{ key, by: "pause" }}>
            Pause
          </ClassButton>
        )}
        {turn(state, "resume") === null ? null : (
          <ClassButton action={turnAction} input={{ key, by: "resume" }} isPrimary>
            Go on
          </ClassButton>
        )}
        {isAtWork ? (
          <>
            <ClassButton action={extendAction} input={{ key, minutes: 2 }}>
              2 minutes more
            </ClassButton>
            <ClassButton action={extendAction} input={{ key, minutes: 5 }}>
              5 minutes more
            </ClassButton>
          </>
        ) : null}
        {turn(state, "end") === null || state === "planned" ? null : (
          <ClassButton action={turnAction} input={{ key, by: "end" }}>
            End the class
          </ClassButton>
        )}
      </div>
    </section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
