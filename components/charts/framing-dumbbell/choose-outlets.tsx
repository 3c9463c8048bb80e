import type { ComparedColumn } from "@/domain/comparison/comparison";
import type { TwoOutlets } from "@/domain/comparison/framing/compare-two-outlets";
import type { PageAddress } from "@/components/evidence/evidence-href";
import styles from "./framing-dumbbell.module.css";

interface ChooseOutletsProps {
  readonly twoOutlets: TwoOutlets;
  readonly page: PageAddress;
}

/** Which two outlets are set against each other: part of the address, as all switches are. */
export function ChooseOutlets({ twoOutlets: { choices, a, b }, page }: ChooseOutletsProps) {
  if (choices.length < 3) return null;
  const others = [...new URLSearchParams(page.search)].filter(([name]) => name !== "a" && name !== "b");
  return (
    <form method="get" action={`${page.path}#two-outlets`} className={styles.choose}>
      {others.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Choice name="a" label="One outlet" choices={choices} chosen={a} />
      <Choice name="b" label="The other" choices={choices} chosen={b} />
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: "a" | "b";
  readonly label: string;
  readonly choices: readonly ComparedColumn[];
  readonly chosen: ComparedColumn;
}

function Choice({ name, label, choices, chosen }: ChoiceProps) {
  return (
    <label>
      {label}
      <select key={chosen.key} name={name} defaultValue={chosen.key}>
        {choices.map(({ key, name: outlet, letters, isKnown }) => (
          <option key={key} value={key}>
            {isKnown ? outlet : `${outlet} (${letters})`}
          </option>
        ))}
      </select>
    </label>
  );
}
