import Link from "next/link";
import { Fold } from "@/components/form/fold";
import { type ClassAction, ClassButton } from "../class-button";
import styles from "./control.module.css";

export interface RemoteView {
  readonly id: string;
  readonly name: string;
}

interface StageRemoteProps {
  readonly sessionKey: string;
  readonly views: readonly RemoteView[];
  readonly current: string;
  readonly showAction: ClassAction<{ readonly key: string; readonly stage: string }>;
}

/** What the stage shows now, and what it shows next. */
export function StageRemote({ sessionKey: key, views, current, showAction }: StageRemoteProps) {
  const at = views.findIndex(({ id }) => id === current);
  const [previous, next] = [views[at - 1], views[at + 1]];
  return (
    <section className={styles.section} aria-labelledby="stage">
      <div className={styles.head}>
        <h2 id="stage">The stage</h2>
        <Link prefetch={false} href={`/classes/${key}/stage`} target="_blank" className="button">
          Open the stage<span className="visually-hidden"> in a new window</span>
        </Link>
      </div>
      <p role="status">
        Shows now: <b>{views[at]?.name ?? "nothing yet"}</b>
      </p>
      <div className={styles.buttons}>
        {previous === undefined ? null : (
          <ClassButton action={showAction} input={{ key, stage: previous.id }}>
            Previous
          </ClassButton>
        )}
        {next === undefined ? null : (
          <ClassButton action={showAction} input={{ key, stage: next.id }}>
            Next: {next.name}
          </ClassButton>
        )}
      </div>
      <Fold label={`All ${views.length} views`}>
        <ol className={styles.views}>
          {views.map(({ id, name }) => (
            <li key={id}>
              <ClassButton action={showAction} input={{ key, stage: id }} isCurrent={id === current}>
                {name}
              </ClassButton>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}
