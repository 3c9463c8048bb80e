import { ArticleSelects } from "@/components/articles/article-selects";
import type { Choice } from "@/components/form/choice";
import { PHASE_SENTENCES } from "@/domain/rounds/describe-plan";
import { ROUND_PHASES, type RoundPhase } from "@/domain/rounds/round";
import styles from "./round-form.module.css";

/** What the form is filled with. */
export interface RoundFormQuery {
  readonly name: string;
  readonly task: string;
  readonly phase: RoundPhase;
  readonly coder: readonly string[];
  readonly reference: string | null;
  readonly target: number;
  readonly sample: number | null;
  readonly copies: number;
  readonly uncoded: "on" | null;
  readonly seed: string;
  readonly articles: Readonly<Record<"text" | "outlet" | "event" | "genre", string>>;
}

interface RoundFormProps {
  readonly query: RoundFormQuery;
  /** The round that articles are added to; null: a new one. */
  readonly round: { readonly key: string; readonly phase: RoundPhase } | null;
  readonly tasks: readonly Choice[];
  readonly coders: readonly Choice[];
  readonly outlets: readonly Choice[];
  readonly events: readonly Choice[];
}

const PHASE_LABELS: Readonly<Record<RoundPhase, string>> = {
  main: "Main",
  reliability: "Reliability",
  training: "Training",
};

/**
 * What is to be handed out to whom. A plain form that is sent as an address: the preview can be sent to a colleague, and
 * works without a script. Fields of one phase show while that phase is chosen.
 */
export function RoundForm({ query, round, tasks, coders, outlets, events }: RoundFormProps) {
  return (
    <form className={styles.form} action="/coding/rounds/new" data-phase={round?.phase}>
      <input type="hidden" name="preview" value="on" />
      {round === null ? (
        <NewRoundFields query={query} tasks={tasks} coders={coders} />
      ) : (
        <input type="hidden" name="round" value={round.key} />
      )}
      <fieldset className={styles.part}>
        <legend>Which articles</legend>
        <div className={styles.row}>
          <ArticleSelects query={query.articles} outlets={outlets} events={events} />
          <label>
            Words in the headline
            <input type="search" name="text" defaultValue={query.articles.text} maxLength={200} />
          </label>
        </div>
        <label className={styles.tick}>
          <input type="checkbox" name="uncoded" defaultChecked={query.uncoded === "on"} />
          Only articles on which nobody has this task yet
        </label>
        <div className={styles.row}>
          <label className={styles.main}>
            Coders for each article
            <input type="number" name="copies" min={1} max={20} defaultValue={query.copies} />
          </label>
          <label className={styles.reliability}>
            Articles in the random sample
            <input type="number" name="sample" min={1} max={500} defaultValue={query.sample ?? ""} placeholder="all" />
          </label>
        </div>
      </fieldset>
      {round === null ? (
        <details className={styles.seed}>
          <summary>Seed of the draw</summary>
          <label>
            The same seed draws the same sample and the same orders again
            <input type="text" name="seed" maxLength={60} defaultValue={query.seed} />
          </label>
        </details>
      ) : null}
      <p>
        <button type="submit" className="button">
          Preview
        </button>
      </p>
    </form>
  );
}

type NewRoundFieldsProps = Pick<RoundFormProps, "query" | "tasks" | "coders">;

/** Name, task, phase and people: what a round that stands already has. */
function NewRoundFields({ query, tasks, coders }: NewRoundFieldsProps) {
  return (
    <>
      <fieldset className={styles.part}>
        <legend>What is coded</legend>
        <div className={styles.row}>
          <label>
            Name of the round
            <input type="text" name="name" required maxLength={120} defaultValue={query.name} />
          </label>
          <label>
            Task
            <select name="task" defaultValue={query.task}>
              {tasks.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </div>
      </fieldset>
      <fieldset className={styles.part}>
        <legend>What for</legend>
        {[...ROUND_PHASES].reverse().map((phase) => (
          <label key={phase} className={styles.phase}>
            <input type="radio" name="phase" value={phase} defaultChecked={query.phase === phase} />
            <span>
              <b>{PHASE_LABELS[phase]}</b> {PHASE_SENTENCES[phase]}
            </span>
          </label>
        ))}
        <div className={`${styles.row} ${styles.training}`}>
          <label>
            Reference coder
            <select name="reference" defaultValue={query.reference ?? ""}>
              <option value="">Choose</option>
              {coders.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Target alpha
            <input type="number" name="target" min={0} max={1} step={0.01} defaultValue={query.target} />
          </label>
        </div>
      </fieldset>
      <fieldset className={styles.part}>
        <legend>Who codes</legend>
        <div className={styles.people}>
          {coders.map(({ value, label }) => (
            <label key={value} className={styles.tick}>
              <input type="checkbox" name="coder" value={value} defaultChecked={query.coder.includes(value)} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
