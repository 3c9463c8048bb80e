import type { ClauseLine, Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { nounPhraseStartingAt } from "./noun-phrases";
import { canSpeak } from "./speaking-subjects";

/** Words before a colon that label a piece and name no speaker. */
const LABELS = new Set(
  (
    "breaking exclusive watch live analysis opinion update updated video photos photo comment explainer revealed more " +
    "factbox timeline editorial interview review explained correction note warning picture pictures gallery listen " +
    "podcast quiz obituary profile in and read also see related sources questions answers q a"
  ).split(" "),
);

/** A name in front of a colon is short. */
const LONGEST_NAME = 7;

/**
 * "Ash: “The bridge is safe”", and in a headline also without quotation marks. A colon after anything but a name or a
 * role, or after a label such as "Live", attributes nothing.
 */
export function attributionByColon(line: ClauseLine, isHeadline: boolean): FoundAttribution | null {
  const { units } = line;
  const source = nounPhraseStartingAt(units, 0);
  if (source === null || source.last >= LONGEST_NAME || units[source.last + 1]?.lower !== ":") return null;
  if (units.slice(0, source.last + 1).some(({ lower }) => LABELS.has(lower))) return null;
  const first = source.last + 2;
  const end = lineEndOf(line);
  const opening = units[first];
  if (opening === undefined || end <= first) return null;
  if (opening.quotation === null && (!isHeadline || units.at(-1)?.lower === "?")) return null;
  if (!isSpeakerName(units[source.last]) || !canSpeak(units, source)) return null;
  // "The Lamp reports: …": the verb is the cue.
  if (cueVerbsOf(units[source.last]?.lower ?? "").some(({ form }) => form === "third") && source.last > 0) return null;
  return {
    line,
    content: [{ first, last: end - 1 }],
    source,
    cue: null,
    via: null,
    isHedged: false,
    certainty: opening.quotation === null ? "likely" : "sure",
    rule: "colon",
  };
}

function isSpeakerName(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.quotation === null && (unit.pos === "PROPN" || unit.pos === "NOUN");
}
