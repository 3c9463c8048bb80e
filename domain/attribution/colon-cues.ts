import type { ClauseLine, Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
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
  if (source === null || source.last >= LONGEST_NAME) return null;
  const colon = colonAfter(units, source.last);
  if (colon === null) return null;
  const isLabel = ({ lower }: Unit) => LABELS.has(lower) && !(isHeadline && lower === "sources");
  if (units.slice(0, source.last + 1).some(isLabel)) return null;
  const first = colon + 1;
  const end = lineEndOf(line);
  const opening = units[first];
  if (opening === undefined || end <= first) return null;
  if (opening.quotation === null && (!isHeadline || units.at(-1)?.lower === "?")) return null;
  if (!isSpeakerName(units[source.last]) || !(canSpeak(units, source) || isReaction(units, source))) return null;
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

/** The colon behind a name, or behind what the words are about: "Ash on Birch: “…”", "Ash to voters: “…”". */
function colonAfter(units: readonly Unit[], last: number): number | null {
  if (units[last + 1]?.lower === ":") return last + 1;
  const topic = /^(?:on|to|about)$/u.test(units[last + 1]?.lower ?? "") ? nounPhraseStartingAt(units, last + 2) : null;
  const colon = topic === null ? -1 : topic.last + 1;
  return units[colon]?.lower === ":" && units[colon + 1]?.quotation != null ? colon : null;
}

/** "Ash's response: “…”" */
function isReaction(units: readonly Unit[], { last }: UnitSpan): boolean {
  const isWords = /^(?:response|reply|answer|verdict|reaction|message|take|advice|warning|comment)$/u;
  return isWords.test(units[last]?.lower ?? "") && /^(?:'s|'|his|her|their|its)$/u.test(units[last - 1]?.lower ?? "");
}

function isSpeakerName(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.quotation === null && (unit.pos === "PROPN" || unit.pos === "NOUN");
}
