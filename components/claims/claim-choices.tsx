import type { PageAddress } from "@/components/evidence/evidence-href";
import styles from "./claim-choices.module.css";

const SORTS = [
  { value: "disagreement", label: "Disagreement" },
  { value: "statement", label: "Statement" },
  { value: "carried", label: "Carried by most" },
] as const;

const CHOICES = [
  { value: "all", label: "All" },
  { value: "conflict", label: "In conflict" },
  { value: "unchecked", label: "To be checked" },
] as const;

interface ClaimChoicesProps {
  readonly page: PageAddress;
  readonly sort: string;
  readonly show: string;
  readonly shown: number;
  readonly total: number;
}

/** Which claims, and in which order: plain links, so that the address holds the choice. */
export function ClaimChoices({ page, sort, show, shown, total }: ClaimChoicesProps) {
  return (
    <div className={styles.choices}>
      <Choices label="Show" name="show" chosen={show} isDefault="all" choices={CHOICES} page={page} />
      <Choices label="Order" name="sort" chosen={sort} isDefault="disagreement" choices={SORTS} page={page} />
      <p>{shown === total ? `${total} claims` : `${shown} of ${total} claims`}</p>
    </div>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly name: string;
  readonly chosen: string;
  readonly isDefault: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly page: PageAddress;
}

function Choices({ label, name, chosen, isDefault, choices, page }: ChoicesProps) {
  const href = (value: string) => {
    const parameters = new URLSearchParams(page.search);
    parameters.delete(name);
    if (value !== isDefault) parameters.set(name, value);
    const search = parameters.toString();
    return search === "" ? page.path : `${page.path}?${search}`;
  };
  return (
    <nav aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {choices.map(({ value, label: text }) => (
          <li key={value}>
            <a href={href(value)} aria-current={value === chosen ? "true" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
