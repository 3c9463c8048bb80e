import { plainLine } from "./junk-lines";

const LONGEST_NOTE = 420;

const AUTHOR_NOTES: readonly RegExp[] = [
  /^follow \S.{1,60} on (?:twitter|x|facebook|instagram|linkedin|mastodon|bluesky|telegram|youtube|gab|parler|truth social|gettr)\b/iu,
  /^\(?(?:[Aa]dditional |ADDITIONAL )?(?:[Rr]eporting|REPORTING|[Ww]riting|WRITING|[Cc]ompiled|[Ee]dited|[Ee]diting|EDITING|[Tt]ranslated|[Pp]roduced) (?:by|BY) (?:the )?\p{Lu}.{1,160}$/u,
  /^.{2,60} contributed (?:to this (?:report|story|article)|reporting)\b.{0,60}$/iu,
  /^this (?:article|story|piece|report) (?:was )?(?:first |originally )?(?:appeared|published)\b/iu,
  /^(?:first|originally) published (?:in|on|by|at)\b/iu,
  /^(?:the )?(?:views|opinions)(?: and opinions)? expressed\b/iu,
  /^(?:contact|e-?mail|reach) .{2,60}@.{2,60}$/iu,
  /^\S+ \S+ can be reached\b/iu,
];

/** A row about who wrote, edited or may be followed, as it stands below articles. */
export function isAuthorNote(line: string): boolean {
  if (line.length > LONGEST_NOTE) return false;
  const plain = plainLine(line);
  return AUTHOR_NOTES.some((pattern) => pattern.test(plain));
}

const BIOGRAPHY_NAME =
  /^(?:(?:Dr|Prof)\.? )?(?:\p{Lu}[\p{L}.'-]+ ){1,3}\p{Lu}[\p{L}.'-]+,? (?:is|was|has been|writes|covers|reports|works|serves|ist|schreibt|arbeitet|est|es) (.+)$/u;
const BIOGRAPHY_ROLE =
  /^(?:\S+ ){0,9}?(?:author|writer|editor|reporter|journalist|professor|correspondent|columnist|founder|co-founder|fellow|expert|director|contributor|blogger|freelancer?|lecturer|producer|consultant|redakteur(?:in)?|autor(?:in)?|korrespondent(?:in)?|journalistin|chefredakteur(?:in)?|journaliste|periodista)\b|^(?:about|for|on) /iu;

/** A sentence that introduces a person by profession, as the note on an author does. Elsewhere it may be news. */
export function readsAsBiography(line: string): boolean {
  if (line.length > 900) return false;
  const predicate = BIOGRAPHY_NAME.exec(plainLine(line).slice(0, 300))?.[1];
  return predicate !== undefined && BIOGRAPHY_ROLE.test(predicate);
}
