/** Fewest and most characters of a password. Long and plain beats short and odd (NIST SP 800-63B, 3.1.1). */
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;
const LOGIN_LENGTH = { least: 2, most: 80 } as const;

/**
 * A name to sign in with as it is stored: in lower case, without spaces around it. Null where it cannot be one: letters,
 * digits and `. _ - @ +` only, 2 to 80 of them, so that nobody can pass for another by a character that looks alike.
 *
 * @example readLogin(" Ada.Voss@school.example ") // "ada.voss@school.example"
 */
export function readLogin(typed: string): string | null {
  const login = typed.trim().toLowerCase();
  const isSized = login.length >= LOGIN_LENGTH.least && login.length <= LOGIN_LENGTH.most;
  return isSized && /^[a-z0-9._@+-]+$/.test(login) ? login : null;
}

/** What is wrong with a new password, for people, or null. Says nothing of how easily it is guessed beyond its length. */
export function findPasswordProblem(password: string, login: string): string | null {
  const { least, most } = PASSWORD_LENGTH;
  const length = [...password].length;
  if (length < least) {
    return `The password has ${length} ${length === 1 ? "character" : "characters"}; give at least ${least}, such as four words.`;
  }
  if (length > most) return `The password has ${length} characters; ${most} are the most.`;
  if (password.toLowerCase().includes(login) && login.length >= 4) {
    return "The password holds the name you sign in with; leave that out.";
  }
  if (new Set(password).size < 5) return "The password repeats few characters; use more different ones.";
  return null;
}
