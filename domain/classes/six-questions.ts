import type { ClassLabel } from "./class-material";

function question(key: string, name: string, means: string): ClassLabel {
  return { key, kind: "question", name, means, like: null };
}

/**
 * Six questions to any report, put as something to tap: in our own words after what courses on news and media ask (who
 * made it, to what end, on what evidence, with what left out, in which words, checked where).
 */
export const SIX_QUESTIONS: readonly ClassLabel[] = [
  question(
    "made-by",
    "Who made this?",
    "Tap what tells you who is behind the report: a name, an agency, a place they were at.",
  ),
  question(
    "why",
    "Why was it made?",
    "Tap what tells you what the report wants: to tell, to explain, to warn, to sell, to win you over.",
  ),
  question(
    "how-known",
    "How do they know?",
    "Tap where it says where a fact comes from: a person, a paper, a count, their own eyes.",
  ),
  question("left-out", "What is left out?", "Tap a sentence after which you want to ask: and what about …?"),
  question("pushing", "Which words push?", "Tap a sentence with a word that wants you to feel something."),
  question("check", "Where could I check it?", "Tap a sentence that you could check somewhere else, and say where."),
];
