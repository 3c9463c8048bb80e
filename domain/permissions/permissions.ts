/**
 * Who may do what: the one table behind every server action and route handler. Pupils have no role; they answer through
 * the class door, which reaches none of these actions.
 */

export const ROLES = ["owner", "editor", "coder", "reader"] as const;
export type Role = (typeof ROLES)[number];

export const ACTIONS = [
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
  "manage-data",
] as const;
export type Action = (typeof ACTIONS)[number];

const EVERYONE = ROLES;
const THOSE_WHO_CODE = ["owner", "editor", "coder"] as const;
const THOSE_WHO_EDIT = ["owner", "editor"] as const;
const OWNER = ["owner"] as const;

const ALLOWED: Readonly<Record<Action, readonly Role[]>> = {
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
  "manage-data": OWNER,
};

/**
 * May this role do this at all? Wrong tool for *whose* row it is (a coder's own coding, a change that another made):
 * that is for the workflow, which knows the row.
 *
 * @example isAllowed("reader", "code-article") // false
 */
export function isAllowed(role: Role, action: Action): boolean {
  return ALLOWED[action].includes(role);
}
