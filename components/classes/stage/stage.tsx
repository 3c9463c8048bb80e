import type { ReactNode } from "react";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassPlan } from "@/domain/classes/class-plan";
import type { ClassProgress, ClassResult } from "@/domain/classes/class-results";
import { disagreementOnStage, resultOnStage, type StageView } from "@/domain/classes/stage-views";
import { sayCount } from "@/domain/classes/say-numbers";
import { StageFrame } from "./stage-frame";
import { StageJoin } from "./stage-join";
import { StageResult } from "./stage-result";
import { StageWork } from "./stage-work";
import styles from "./stage.module.css";

export interface StageProps {
  readonly view: StageView;
  readonly title: string;
  readonly about: string;
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly results: readonly ClassResult[];
  readonly progress: ClassProgress;
  readonly joined: number;
  readonly code: string;
  readonly address: string | null;
  /** Time left, or what stands in its place. */
  readonly clock: ReactNode;
  readonly isPaused: boolean;
  readonly isEnded: boolean;
}

/** What the whole class looks at. Totals only: no nickname, no answer of one pupil, nothing below the minimum. */
export function Stage(props: StageProps) {
  return (
    <main id="main" className={styles.stage}>
      {props.isPaused ? (
        <p className={styles.paused} role="status">
          Paused. Devices down, eyes up.
        </p>
      ) : null}
      {pieceOf(props)}
    </main>
  );
}

function pieceOf(props: StageProps): ReactNode {
  const { view, plan, material, results, progress, joined, isEnded } = props;
  const { piece } = view;
  const totals = {
    left: plan.mode === "paper" && joined === 0 ? "Totals only" : <Counted count={joined} words="totals only" />,
    right: isEnded ? "The class has ended" : "",
  };
  switch (piece.kind) {
    case "join":
      return (
        <>
          <StageJoin
            title={props.title}
            about={props.about}
            code={props.code}
            address={props.address}
            link={props.address === null ? null : `http://${props.address}?code=${props.code.replace(" ", "")}`}
          />
          <footer className={styles.footer}>
            <p>
              <b>{joined}</b> joined
            </p>
            <p>{isEnded ? "The class has ended" : "Starts when your teacher says so"}</p>
          </footer>
        </>
      );
    case "work":
      return (
        <StageFrame
          heading={progress.steps.length === 0 ? "Let’s talk" : "At work"}
          lead={progress.steps.length === 0 ? "Devices down: your teacher goes on with you." : ""}
          footer={{ ...totals, right: isEnded ? totals.right : "Your answers are kept, also without a network" }}
        >
          <p className={styles.clock}>{props.clock}</p>
          <StageWork progress={progress} minimum={plan.minimum} />
        </StageFrame>
      );
    case "prompt":
      return (
        <StageFrame heading="To talk about" lead="First to your neighbour, then all together." footer={totals}>
          <p className={styles.think}>{piece.text}</p>
        </StageFrame>
      );
    case "disagreement": {
      const found = disagreementOnStage(view, plan, results);
      if (found === null) {
        return (
          <StageFrame
            heading="Where are you divided?"
            lead="There are too few answers to name a sentence. Which one were you unsure of?"
            footer={totals}
          />
        );
      }
      const { letter, label, sentence, pupils, of } = found;
      const text = material.texts.find((one) => one.letter === letter)?.sentences[sentence] ?? "";
      const name = material.labels.find(({ key }) => key === label)?.name ?? label;
      return (
        <StageFrame
          heading={piece.rank === 1 ? "Here you are most divided" : "Here you are divided, too"}
          lead={`Text ${letter}, “${name}”: ${pupils} of ${of} marked it. What speaks for it, and what against?`}
          footer={totals}
        >
          <p className={styles.think}>{text}</p>
        </StageFrame>
      );
    }
    default: {
      const result = resultOnStage(view, results);
      if (result === null) return <StageFrame heading="Nothing to show yet" lead="" footer={totals} />;
      return <StageResult result={result} {...{ view, plan, material, results, totals }} />;
    }
  }
}

function Counted({ count, words }: { readonly count: number; readonly words: string }) {
  return (
    <>
      <b>{count}</b> {sayCount(count, "pupil").split(" ").slice(1).join(" ")}, {words}
    </>
  );
}
