import { AGREEMENT_QUERY, OWN_QUERY, WORK_QUERY } from "./describe-query";
import type { TwinAbout } from "./twin-about";

const SCOPE: TwinAbout["data"] = {
  codebook: "object: key, name, version, and versions that there are",
  event: "object?: slug and title, where one is chosen",
};

const NAMES_HIDDEN = "string?: asked | settling (the viewer settles differences there): coders are letters";

/** The twins of the screens on which people's codings are compared. */
export const AGREEMENT_TWINS_ABOUT: Readonly<Record<string, TwinAbout>> = {
  "/coding/agreement": {
    summary: "How far coders agree, by code, article and pair; spans, claims, and a method against people",
    query: AGREEMENT_QUERY,
    shape: "object",
    data: {
      ...SCOPE,
      options: "object: the switches",
      coders: "object: names by key",
      articleCount: "number: articles that two or more finished",
      aloneCount: "number: articles that one alone finished",
      hiddenCount: "number: articles left out because the viewer is at work on them",
      codes: "array: alpha with interval, per cent agreement, prevalence, units, what to do next",
      articles: "array: most disputed first",
      pairs: "array: pairs of coders, lowest first",
      spans: "array: u-alpha by code",
      stances: "object: claims found or looked for in vain",
      machine: "object: methods, and codes with what they propose against what people agree on",
      opened: "object?: the disagreements of the chosen code",
      nextSteps: "array: what to do next, over all codes",
    },
    row: "as `table` says: a code, disagreement, article, pair, or claim",
  },
  "/coding/mine": {
    summary: "The chosen coder's codings against what was agreed; null where no coder is chosen",
    query: OWN_QUERY,
    shape: "object or null",
    data: {
      ...SCOPE,
      coder: "string: key of the coder",
      coders: "object: names by key",
      articleCount: "number: articles that others finished as well",
      aloneCount: "number: articles that the coder alone finished",
      openCount: "number: articles on which the coder is at work",
      namesHidden: NAMES_HIDDEN,
      codes: "array: alpha against the agreed coding, by code",
      differences: "array: article × code where the coder differs or all are split",
      shown: "array: the first of them, with the words of everybody's passages",
    },
    row: "a difference, or with `table` a code",
  },
  "/coding/table": {
    summary: "Everything that people coded: an article × code × coder, or a claim × article × coder",
    query: WORK_QUERY,
    shape: "object",
    data: {
      ...SCOPE,
      hiddenCount: "number: articles of which only the viewer's rows are here, the viewer being at work on them",
      coderCount: "number: coders whose work it is",
      articleCount: "number: articles that somebody began",
      namesHidden: NAMES_HIDDEN,
      columns: "array: names of the columns",
      rows: "array: as in the .csv",
    },
    row: "an article × code × coder, or a claim × article × coder",
  },
};
