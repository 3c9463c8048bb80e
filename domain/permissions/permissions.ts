/**
 * Who may do what: the one table behind every server action and route handler. Pupils have no role; they answer through
 * the class door, which reaches none of these actions. Whoever has not signed in has no role either, and may `enter`.
 */

export const ROLES = ["owner", "editor", "coder", "reader"] as const;
export type Role = (typeof ROLES)[number];

export const ACTIONS = [
  "enter",
  "own-account",
  "view-event",
  "view-article",
  "import-articles",
  "edit-article",
  "revise-text",
  "edit-event",
  "edit-outlet",
  "edit-codebook",
  "add-coder",
  "choose-coder",
  "code-article",
  "edit-claim",
  "check-claim",
  "submit-assignment",
  "save-view",
  "undo-change",
  "add-ruling",
  "remove-article",
  "remove-event",
  "remove-claim",
  "remove-outlet",
  "remove-coder",
  "remove-glossary-term",
  "remove-demo",
  "freeze-comparison",
  "remove-snapshot",
  "analyse-again",
  "adjudicate",
  "manage-rounds",
  "run-class",
  "view-data",
  "manage-data",
  "manage-people",
] as const;
export type Action = (typeof ACTIONS)[number];

const EVERYONE = ROLES;
const THOSE_WHO_CODE = ["owner", "editor", "coder"] as const;
const THOSE_WHO_EDIT = ["owner", "editor"] as const;
const OWNER = ["owner"] as const;

const ALLOWED: Readonly<Record<Action, readonly Role[]>> = {
  enter: EVERYONE,
  "own-account": EVERYONE,
  "view-event": EVERYONE,
  "view-article": EVERYONE,
  "import-articles": THOSE_WHO_EDIT,
  "edit-article": THOSE_WHO_EDIT,
  "revise-text": THOSE_WHO_EDIT,
  "edit-event": THOSE_WHO_EDIT,
  "edit-outlet": THOSE_WHO_EDIT,
  "edit-codebook": THOSE_WHO_EDIT,
  "add-coder": THOSE_WHO_EDIT,
  "choose-coder": THOSE_WHO_CODE,
  "code-article": THOSE_WHO_CODE,
  "edit-claim": THOSE_WHO_CODE,
  "check-claim": THOSE_WHO_CODE,
  "submit-assignment": THOSE_WHO_CODE,
  "save-view": THOSE_WHO_CODE,
  "undo-change": THOSE_WHO_CODE,
  "add-ruling": THOSE_WHO_CODE,
  "remove-article": THOSE_WHO_EDIT,
  "remove-event": THOSE_WHO_EDIT,
  "remove-claim": THOSE_WHO_EDIT,
  "remove-outlet": THOSE_WHO_EDIT,
  "remove-coder": THOSE_WHO_EDIT,
  "remove-glossary-term": THOSE_WHO_EDIT,
  "remove-demo": OWNER,
  "freeze-comparison": THOSE_WHO_EDIT,
  "remove-snapshot": THOSE_WHO_EDIT,
  "analyse-again": THOSE_WHO_EDIT,
  adjudicate: THOSE_WHO_EDIT,
  "manage-rounds": THOSE_WHO_EDIT,
  "run-class": THOSE_WHO_EDIT,
  "view-data": THOSE_WHO_EDIT,
  "manage-data": OWNER,
  "manage-people": OWNER,
};

/** Where people sign in, nobody can choose whose work they go on with: these are for one machine without accounts. */
const WITHOUT_ACCOUNTS: readonly Action[] = ["choose-coder", "add-coder"];

/** Whether people sign in here: they do where the installation has an address of its own (PARALLAX_URL). */
export type Accounts = "on" | "off";

/**
 * May this role do this at all? Null is nobody: whoever has not signed in. Wrong tool for *whose* row it is (a coder's
 * own coding, a change that another made): that is for the workflow, which knows the row.
 *
 * @example isAllowed("reader", "code-article") // false
 */
export function isAllowed(role: Role | null, action: Action, accounts: Accounts = "off"): boolean {
  if (accounts === "on" && WITHOUT_ACCOUNTS.includes(action)) return false;
  if (role === null) return action === "enter";
  return ALLOWED[action].includes(role);
}

export function isRole(value: string): value is Role {
  return ROLES.some((role) => role === value);
}
