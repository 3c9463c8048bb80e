import { FIT_MEANINGS, SIGN_MEANINGS } from "@/components/claims/sign-legend";
import { FitSign } from "@/components/signs/fit-sign";
import { StanceSign } from "@/components/signs/stance-sign";
import { cellWord } from "@/domain/comparison/cell-state";
import { CELL_STATES } from "@/domain/comparison/comparison";
import styles from "./report.module.css";

/** Every sign of the matrix with its word and what it means. */
export function SignGlossary() {
  return (
    <section className={styles.section} aria-labelledby="signs">
      <h2 id="signs">What each sign means</h2>
      <dl className={styles.signs}>
        {CELL_STATES.map((state) => (
          <div key={state}>
            <dt>
              <StanceSign state={state} />
              {cellWord(state)}
            </dt>
            <dd>{SIGN_MEANINGS[state]}</dd>
          </div>
        ))}
        {(["narrower", "wider"] as const).map((fit) => (
          <div key={fit}>
            <dt>
              <FitSign fits={[fit]} />
              {fit === "narrower" ? "says less" : "says more"}
            </dt>
            <dd>{FIT_MEANINGS[fit]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>A sign in a dashed box is a method’s proposal that nobody has decided on.</p>
    </section>
  );
}
