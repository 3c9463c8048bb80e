import type { TwinAbout } from "./twin-about";

/** The twin of a class session: what can be taken along of it. */
export const CLASS_TWINS_ABOUT: Readonly<Record<string, TwinAbout>> = {
  "/classes/[key]": {
    summary: "A class session's plan and results as the stage may show them: small counts hidden, nobody named",
    query: [],
    shape: "object",
    data: {
      title: "string: as the stage shows it",
      event: "string: the event's name in addresses",
      deleteOn: "string: the day on which the session deletes itself",
      plan: "object: exercise, mode, dealing, minimum, minimumPaired, steps",
      texts: "array: letter, article, headline and outlet of each text",
      results: "array: by step; a count that is hidden is null",
    },
    row: "a count of a result; one that is hidden is empty",
  },
};
