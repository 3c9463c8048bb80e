import type { Role } from "../permissions/permissions";

/** What a role may do, in one sentence for the person who has it. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  owner: "An owner may do everything, and says who may do what.",
  editor: "An editor adds and corrects articles, events, claims and codebooks, hands out work, and codes.",
  coder: "A coder codes articles, and sees nobody else’s marks on an article while at work on it.",
  reader: "A reader looks at everything and changes nothing.",
};
