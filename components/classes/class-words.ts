import type { ClassMode, Exercise } from "@/domain/classes/class-plan";
import type { ClassState } from "@/domain/classes/class-state";

/** What an exercise is called, how long it takes, and what pupils do in it. */
export const EXERCISE_WORDS: Readonly<
  Record<Exercise, { readonly name: string; readonly minutes: string; readonly about: string }>
> = {
  "who-says-so": {
    name: "Who says so?",
    minutes: "10 minutes",
    about: "Two short extracts: pupils find three claims, look at the verbs that bring them in, and rewrite one.",
  },
  "whats-missing": {
    name: "What’s missing?",
    minutes: "25 minutes",
    about: "Two accounts and a source: which claims are there, which are not, and was it the space or the choice?",
  },
  label: {
    name: "Does the label matter?",
    minutes: "45 minutes",
    about:
      "Invented outlets are dealt at random. Does the name above a text change how it is read? Then the cards swap.",
  },
  own: {
    name: "Your own session",
    minutes: "as long as you like",
    about: "Two to four texts of an event, what to look for in them, and the steps that you want.",
  },
};

export const MODE_WORDS: Readonly<Record<ClassMode, string>> = {
  phones: "a device for each pupil",
  groups: "a device for each group",
  paper: "paper and raised hands",
};

export const STATE_WORDS: Readonly<Record<ClassState, string>> = {
  planned: "not open yet",
  waiting: "open, pupils are joining",
  running: "at work",
  paused: "paused",
  ended: "ended",
};

/** Where the key is left out for whoever looks. */
export const KEY_HIDDEN =
  "You are still coding one of these texts: what others marked in it is left out here until you have finished.";
