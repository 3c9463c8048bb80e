import { type ComparisonOptions, GENRES } from "@/domain/comparison/comparison";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";
import { joinNames } from "@/domain/comparison/sentence-parts";
import type { Choice } from "../form/choice";
import styles from "./switch-sentence.module.css";

const VOICES = { outlet: "the outlet’s own words", quoted: "quoted words", both: "own and quoted words" } as const;
const LEVELS = {
  any: "frames found anywhere",
  article: "frames of the whole article",
  passage: "frames of passages",
} as const;

const WIRE_TEXT = { once: "wire text counted once", each: "wire text counted in each article" } as const;

const SUGGESTIONS = { off: "suggestions left out", on: "suggestions shown and counted, dashed" } as const;

interface SwitchSentenceProps {
  readonly path: string;
  readonly options: ComparisonOptions;
  /** Name of the codebook, with its version where it has several. */
  readonly codebook: string;
  /** What `?codebook=` says, and what it can say. */
  readonly chosen: string;
  readonly codebooks: readonly Choice[];
  /** What `?role=` says. */
  readonly role: "about" | "background" | "both";
}

/** What the reader looks at, in one sentence; it unfolds into the switches, which all live in the address. */
export function SwitchSentence({ path, options, codebook, chosen, codebooks, role }: SwitchSentenceProps) {
  return (
    <details className={styles.switches}>
      <summary>
        {describeSwitches(options, codebook)} <span className={styles.change}>Change</span>
      </summary>
      <form method="get" action={path} className={styles.form}>
        <fieldset>
          <legend>Whose words</legend>
          {Object.entries(VOICES).map(([value, label]) => (
            <Switch
              key={value}
              type="radio"
              name="voice"
              value={value}
              label={label}
              chosen={options.voice === value}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>Genres, none chosen means all</legend>
          <div className={styles.columns}>
            {GENRES.map((genre) => (
              <Switch
                key={genre}
                type="checkbox"
                name="genre"
                value={genre}
                label={GENRE_WORDS[genre]}
                chosen={options.genres.includes(genre)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>Role in the event</legend>
          <Switch type="radio" name="role" value="about" label="about it" chosen={role === "about"} />
          <Switch type="radio" name="role" value="background" label="background" chosen={role === "background"} />
          <Switch type="radio" name="role" value="both" label="both" chosen={role === "both"} />
        </fieldset>
        <fieldset>
          <legend>Frames</legend>
          <label className={styles.select}>
            Codebook
            <select name="codebook" defaultValue={chosen}>
              {codebooks.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {Object.entries(LEVELS).map(([value, label]) => (
            <Switch
              key={value}
              type="radio"
              name="level"
              value={value}
              label={label}
              chosen={options.level === value}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>Words that several articles print</legend>
          {Object.entries(WIRE_TEXT).map(([value, label]) => (
            <Switch
              key={value}
              type="radio"
              name="wire"
              value={value}
              label={label}
              chosen={options.wireText === value}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>What methods propose</legend>
          {Object.entries(SUGGESTIONS).map(([value, label]) => (
            <Switch
              key={value}
              type="radio"
              name="suggestions"
              value={value}
              label={label}
              chosen={options.suggestions === (value === "on")}
            />
          ))}
        </fieldset>
        <button className="button primary" type="submit">
          Show this
        </button>
      </form>
    </details>
  );
}

interface SwitchProps {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

function Switch({ type, name, value, label, chosen }: SwitchProps) {
  return (
    <label className={styles.choice}>
      <input type={type} name={name} value={value} defaultChecked={chosen} />
      {label}
    </label>
  );
}

/**
 * @example
 *   "You see people’s codings (Policy frames), all genres, the outlet’s own words, wire text counted once; suggestions
 *   left out."
 */
export function describeSwitches(options: ComparisonOptions, codebook: string): string {
  const genres =
    options.genres.length === 0
      ? "all genres"
      : joinNames(options.genres.map((genre) => GENRE_WORDS[genre].toLowerCase()));
  const roles = options.roles.length > 1 ? ", background included" : "";
  const isBackground = options.roles.length === 1 && options.roles[0] === "background";
  const level = options.level === "any" ? "" : `, ${LEVELS[options.level]}`;
  const background = isBackground ? ", background only" : roles;
  const suggestions = SUGGESTIONS[options.suggestions ? "on" : "off"];
  return `You see people’s codings (${codebook}), ${genres}${background}, ${VOICES[options.voice]}${level}, ${WIRE_TEXT[options.wireText]}; ${suggestions}.`;
}
