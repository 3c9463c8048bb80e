import type { ClassMode, Exercise } from "@/domain/classes/class-plan";
import { CLASS_MODES } from "@/domain/classes/class-plan";
import { Fold } from "@/components/form/fold";
import { MODE_WORDS } from "../class-words";
import { BoxGroup, NumberBox, SelectBox } from "./setup-fields";
import styles from "./setup.module.css";

/** What a session of an event can be made of. */
export interface SetupOffer {
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  /** The event that the rest is of. */
  readonly slug: string | null;
  readonly texts: readonly {
    readonly key: string;
    readonly headline: string;
    readonly outlet: string;
    readonly wordCount: number;
  }[];
  readonly codes: readonly { readonly key: string; readonly name: string }[];
}

interface SetupFormProps {
  readonly query: {
    readonly exercise: Exercise;
    readonly look: "codes" | "questions" | null;
    readonly mode: ClassMode;
    readonly masked: boolean;
    readonly freeText: boolean;
    readonly readMinutes: number | null;
    readonly size: number;
    readonly days: number;
  };
  readonly offer: SetupOffer;
  readonly chosen: { readonly texts: readonly string[]; readonly codes: readonly string[] };
  readonly dealing: "jigsaw" | "all";
  readonly isOpen: boolean;
}

/** Everything that can be changed about a session. It is sent as an address, so that it works without a script. */
export function SetupForm({ query, offer, chosen, dealing, isOpen }: SetupFormProps) {
  const isOwn = query.exercise === "own";
  return (
    <div className={styles.change}>
      <Fold label="Change the event" isOpen={isOpen && offer.texts.length === 0}>
        <form action="/classes/new" className={styles.form}>
          <input type="hidden" name="exercise" value={query.exercise} />
          <SelectBox
            name="event"
            label="Event"
            value={offer.slug ?? ""}
            choices={offer.events.map(({ slug, title }) => ({ value: slug, label: title }))}
          />
          <button type="submit" className="button">
            Take this event
          </button>
        </form>
      </Fold>
      <Fold label="Change texts, steps and numbers" isOpen={isOpen && offer.texts.length > 0}>
        <form action="/classes/new" className={styles.form}>
          <input type="hidden" name="exercise" value={query.exercise} />
          <input type="hidden" name="event" value={offer.slug ?? ""} />
          <BoxGroup
            legend="Texts, two to four"
            name="text"
            chosen={chosen.texts}
            boxes={offer.texts.map(({ key, headline, outlet, wordCount }) => ({
              value: key,
              label: `${headline} (${outlet}, ${wordCount} words)`,
            }))}
          />
          {isOwn ? (
            <>
              <SelectBox
                name="look"
                label="What pupils look for"
                value={query.look ?? "codes"}
                choices={[
                  { value: "codes", label: "codes of the codebook" },
                  { value: "questions", label: "the six questions" },
                ]}
              />
              <BoxGroup
                legend="Codes: three are plenty, five the most"
                name="code"
                chosen={chosen.codes}
                boxes={offer.codes.map(({ key, name }) => ({ value: key, label: name }))}
              />
              <SelectBox
                name="masked"
                label="Outlets"
                value={query.masked ? "yes" : "no"}
                choices={[
                  { value: "yes", label: "hidden until the class has worked" },
                  { value: "no", label: "shown from the start" },
                ]}
              />
              <NumberBox
                name="minutes"
                label="Minutes to read (empty: as long as the texts are)"
                value={query.readMinutes}
                most={60}
              />
            </>
          ) : null}
          <SelectBox
            name="mode"
            label="Devices"
            value={query.mode}
            choices={CLASS_MODES.map((mode) => ({ value: mode, label: MODE_WORDS[mode] }))}
          />
          <SelectBox
            name="dealing"
            label="Who reads what"
            value={dealing}
            choices={[
              { value: "all", label: "everybody reads all texts" },
              { value: "jigsaw", label: "each pupil reads one text (jigsaw)" },
            ]}
          />
          <SelectBox
            name="free"
            label="Free text"
            value={query.freeText ? "yes" : "no"}
            choices={[
              { value: "no", label: "off: written answers stay on paper" },
              { value: "yes", label: "on: you let through what the stage shows" },
            ]}
          />
          <NumberBox name="size" label="Pupils, or groups, that you expect" value={query.size} most={200} />
          <NumberBox name="days" label="Days until it deletes itself" value={query.days} most={60} />
          <button type="submit" className="button">
            Show it so
          </button>
        </form>
      </Fold>
    </div>
  );
}
