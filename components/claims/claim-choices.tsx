import { FilterSelect } from "@/components/form/filter-select";
import type { ComparedColumn } from "@/domain/comparison/comparison";
import { ALL_CLAIMS, CLAIM_STANCES, type ClaimChoice, isNarrowed } from "@/domain/comparison/matrix/claim-choice";
import { describeChoice, STANCE_WORDS } from "@/domain/comparison/matrix/describe-choice";
import styles from "./claim-choices.module.css";

interface ClaimChoicesProps {
  readonly path: string;
  /** The switches of the event, which the choice leaves as they are; without a question mark. */
  readonly search: string;
  readonly choice: ClaimChoice;
  readonly columns: readonly Pick<ComparedColumn, "key" | "name">[];
  readonly shown: number;
  readonly total: number;
  /** Where one looks for what nobody has checked, one after the other; null: nothing is left. */
  readonly walkHref: string | null;
  /** The address of another choice. */
  hrefOf(choice: ClaimChoice): string;
}

/**
 * Which claims, in which order and under which heads: one sentence that unfolds into a form, and links to what is asked
 * for most. All of it lives in the address; none of it needs a script.
 */
export function ClaimChoices({ path, search, choice, columns, shown, total, walkHref, hrefOf }: ClaimChoicesProps) {
  const outlet = columns.find(({ key }) => key === choice.outlet)?.name ?? null;
  return (
    <div className={styles.choices}>
      <details>
        <summary>
          {describeChoice(choice, { shown, total }, outlet)} <span className={styles.change}>Change</span>
        </summary>
        <form method="get" action={path} aria-label="Which claims">
          {[...new URLSearchParams(search)].map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <FilterSelect name="sort" label="Order" all="Conflicts, then disagreement" {...asked(choice.sort, SORTS)} />
          <FilterSelect name="group" label="Under heads" all="None" {...asked(choice.group, GROUPS)} />
          <FilterSelect name="kind" label="Kind of claim" all="All kinds" {...asked(choice.block, BLOCKS)} />
          <FilterSelect name="show" label="Which of them" all="All" {...asked(choice.state, STATES)} />
          <FilterSelect
            name="outlet"
            label="Where"
            all="any outlet"
            value={choice.outlet ?? ""}
            choices={columns.map(({ key, name }) => ({ value: key, label: name }))}
          />
          <FilterSelect
            name="stance"
            label="Stands how"
            all={choice.outlet === null ? "in whatever way" : STANCE_WORDS.says}
            value={choice.stance ?? ""}
            choices={CLAIM_STANCES.map((stance) => ({ value: stance, label: STANCE_WORDS[stance] }))}
          />
          <label>
            Words in the claim
            <input type="search" name="words" defaultValue={choice.words} maxLength={200} />
          </label>
          <button className="button primary" type="submit">
            Show these
          </button>
        </form>
      </details>
      <nav aria-label="Claims to show">
        {isNarrowed(choice) ? <a href={hrefOf(backToAll(choice))}>Show all {total} claims</a> : null}
        {QUICK.map(({ label, to }) => {
          const isChosen = Object.entries(to).every(([name, value]) => Reflect.get(choice, name) === value);
          return isChosen ? null : (
            <a key={label} href={hrefOf({ ...choice, ...to })}>
              {label}
            </a>
          );
        })}
        {walkHref === null ? null : <a href={walkHref}>Look for what nobody has checked</a>}
      </nav>
    </div>
  );
}

/** Every claim again, in the order and under the heads that were chosen. */
function backToAll({ sort, group }: ClaimChoice): ClaimChoice {
  return { ...ALL_CLAIMS, sort, group };
}

/** A value that asks for nothing is what an empty field says. */
function asked(value: string, choices: readonly { readonly value: string; readonly label: string }[]) {
  return { value: choices.some((choice) => choice.value === value) ? value : "", choices };
}

const QUICK: readonly { readonly label: string; readonly to: Partial<ClaimChoice> }[] = [
  { label: "In conflict", to: { state: "conflict" } },
  { label: "Not fully checked", to: { state: "unchecked" } },
  { label: "Group by agreement", to: { group: "agreement" } },
];

const SORTS = [
  { value: "known", label: "When it could be known" },
  { value: "statement", label: "Statement" },
  { value: "carried", label: "Carried by most articles" },
];

const GROUPS = [
  { value: "agreement", label: "What the articles made of it" },
  { value: "wider", label: "Wider claims" },
];

const BLOCKS = [
  { value: "facts", label: "Facts" },
  { value: "judgements", label: "Evaluations, predictions, demands" },
];

const STATES = [
  { value: "conflict", label: "Only those in conflict" },
  { value: "unchecked", label: "Only those not fully checked" },
];
