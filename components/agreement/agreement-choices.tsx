import type { Choice } from "@/components/form/choice";
import { FilterSelect } from "@/components/form/filter-select";
import styles from "./agreement.module.css";
import { PhoneFold } from "./phone-fold";

interface AgreementChoicesProps {
  /** Where the form leads: the page that it stands on. */
  readonly action: string;
  /** As they stand in the address; "" for the default. */
  readonly chosen: Readonly<Record<"codebook" | "version" | "event" | "phase" | "voice" | "level", string>>;
  /** The first is the default. */
  readonly codebooks: readonly [Choice, ...(readonly Choice[])];
  /** Newest first. */
  readonly versions: readonly number[];
  readonly events: readonly Choice[];
  /** Whether the phase can be chosen: the table of codings holds them all. */
  readonly hasPhase?: boolean;
  /** Kept as they are. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** Whose codings are looked at, and which of them count. A plain form: everything that is asked for is in the address. */
export function AgreementChoices(props: AgreementChoicesProps) {
  const { action, chosen, codebooks, versions, events, hasPhase = true, kept = {} } = props;
  const [standard, ...otherBooks] = codebooks;
  const [newest, ...older] = versions;
  return (
    <PhoneFold label="Which codings">
      <form className={styles.choices} action={action} role="search" aria-label="Which codings">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FilterSelect
          name="codebook"
          label="Codebook"
          all={standard.label}
          value={chosen.codebook}
          choices={otherBooks}
        />
        {older.length === 0 ? null : (
          <FilterSelect
            name="version"
            label="Version"
            all={`Version ${newest ?? 1}, the newest`}
            value={chosen.version}
            choices={older.map((number) => ({ value: String(number), label: `Version ${number}` }))}
          />
        )}
        <FilterSelect name="event" label="Event" all="All events" value={chosen.event} choices={events} />
        {hasPhase ? (
          <FilterSelect
            name="phase"
            label="Phase"
            all="Reliability and main"
            value={chosen.phase}
            choices={[
              { value: "reliability", label: "Reliability sample" },
              { value: "main", label: "Main" },
            ]}
          />
        ) : null}
        <FilterSelect
          name="voice"
          label="Whose words"
          all="The outlet’s"
          value={chosen.voice}
          choices={[
            { value: "quoted", label: "Those it quotes" },
            { value: "both", label: "Both" },
          ]}
        />
        <FilterSelect
          name="level"
          label="Which codings"
          all="Of any scope"
          value={chosen.level}
          choices={[
            { value: "article", label: "Of the whole article" },
            { value: "passage", label: "Of passages" },
          ]}
        />
        <div>
          <button type="submit" className="button">
            Show
          </button>
        </div>
      </form>
    </PhoneFold>
  );
}
