import { cueGroup, kindGroup, type CueGroup } from "./cue-group";

/**
 * How a text is told, whatever it is about: in whose person, in which tense, with how many names, numbers and
 * quotations. Every frame weighs these, up or down: a story is told with "she", a quarrel with "said".
 */
export const mannerCues: readonly CueGroup[] = [
  cueGroup("first-person", "speaks in the first person", "i me my mine myself"),
  cueGroup("he", "tells of a man", "he him his himself"),
  cueGroup("she", "tells of a woman", "she her hers herself"),
  cueGroup("we", "speaks of us", "we us our ours ourselves"),
  cueGroup("you", "speaks to its readers", "you your yours yourself"),
  cueGroup("they", "tells of several", "they them their theirs themselves"),
  cueGroup("saying", "reports what somebody said", "say tell according"),
  cueGroup("contrast-word", "sets one thing against another", "but however although yet"),
  cueGroup("negation", "denies", "not n't no never nothing"),
  cueGroup("present", "describes what is", "is are 's 're"),
  cueGroup("past", "tells what was", "was were had"),
  cueGroup("possible", "weighs what may come", "will would could may might"),
  kindGroup("question", "asks", ({ lower }) => lower === "?"),
  kindGroup("exclamation", "exclaims", ({ lower }) => lower === "!"),
  kindGroup("quotation-mark", "quotes", ({ text }) => /^["“”]/u.test(text)),
  kindGroup("number", "counts", ({ pos }) => pos === "NUM"),
  kindGroup("name", "names", ({ pos }) => pos === "PROPN"),
  kindGroup("adjective", "describes", ({ pos }) => pos === "ADJ"),
  kindGroup("adverb", "qualifies", ({ pos }) => pos === "ADV"),
  kindGroup("age", "gives somebody's age", ({ lower }) => lower.endsWith("-year-old") || lower.endsWith("-year-olds")),
];
