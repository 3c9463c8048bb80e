/** Why coders are letters and cannot be shown by name. */
export const SETTLING_NAMES = "Coders are letters here: you have begun to settle differences in one of these articles.";
