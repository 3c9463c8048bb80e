import { FitSign } from "@/components/signs/fit-sign";
import { StanceSign } from "@/components/signs/stance-sign";
import { FITS } from "@/domain/claims/claim";
import { cellFamily, cellWord, familyWord, SPLIT_WORD } from "@/domain/comparison/cell-state";
import { CELL_FAMILIES, CELL_STATES, type CellFamily, type CellState } from "@/domain/comparison/comparison";
import styles from "./sign-legend.module.css";

/** What each state of a cell means, in the order in which they are explained. */
export const SIGN_MEANINGS: Readonly<Record<CellState, string>> = {
  asserted: "says it in its own voice; with a corner, a denial is quoted as well",
  attributed: "gives it as somebody’s words",
  open: "raises it and leaves it open",
  challenged: "quotes somebody for it and somebody against it",
  "attributed-denial": "quotes only a denial",
  denied: "denies it in its own voice",
  mixed: "says it and denies it",
  absent: "a person looked for it and did not find it",
  "not-knowable": "appeared before it could be known",
  "not-checked": "nobody has looked for it yet",
};

/** Of the marks beside a sign. */
export const FIT_MEANINGS = {
  narrower: "says less than the claim: no conflict rests on that alone",
  wider: "says more than the claim, and so the claim as well",
} as const;

function statesOf(family: CellFamily): readonly CellState[] {
  const order = Object.keys(SIGN_MEANINGS);
  return CELL_STATES.filter((state) => cellFamily(state) === family).sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
}

/** The families of signs, in one line over the matrix. */
export function SignLegend() {
  return (
    <ul className={styles.legend} aria-label="The families of signs">
      {CELL_FAMILIES.map((family) => {
        const states = statesOf(family);
        return (
          <li key={family}>
            <span className={styles.signs}>
              {states.map((state) => (
                <StanceSign key={state} state={state} />
              ))}
            </span>
            {states[0] === undefined ? null : familyWord(states[0])}
          </li>
        );
      })}
    </ul>
  );
}

/** Every sign with its meaning: stands where the drawer will open. */
export function SignKey() {
  return (
    <section className={styles.key} aria-labelledby="sign-key">
      <h2 id="sign-key">What each sign means</h2>
      <p>Choose a sign: its sentences open here.</p>
      {CELL_FAMILIES.map((family) => (
        <dl key={family}>
          {statesOf(family).map((state) => (
            <div key={state}>
              <dt>
                <StanceSign state={state} />
                {cellWord(state)}
              </dt>
              <dd>{SIGN_MEANINGS[state]}</dd>
            </div>
          ))}
        </dl>
      ))}
      <dl>
        {FITS.filter((fit) => fit !== "same").map((fit) => (
          <div key={fit}>
            <dt>
              <FitSign fits={[fit]} />
              {fit}
            </dt>
            <dd>{FIT_MEANINGS[fit]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span className={styles.split} aria-hidden="true" />
            {SPLIT_WORD}
          </dt>
          <dd>Below a sign: no majority of its coders reads the article so.</dd>
        </div>
      </dl>
    </section>
  );
}
