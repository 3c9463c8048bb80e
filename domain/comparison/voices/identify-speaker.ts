import type { Actor } from "../../actors/find-actors";
import { toAddressKey } from "../../evidence/address-key";

/** Who somebody is over all articles: the same key, the same speaker. */
export interface SpeakerIdentity {
  readonly key: string;
  readonly name: string;
}

/** Who a speaker is whom an article calls by this name. */
export type IdentifySpeaker = (article: string, name: string) => SpeakerIdentity;

/** Names in a key are cut here, so that the article's key still fits behind. */
const MOST_KEY_UNITS = 70;

/** Said of nobody in particular, or of somebody named before: two articles that write it need not mean the same one. */
const INDEFINITE =
  /^(?:an?|one|two|three|some|any|several|many|most|other|another|few|both|no|this|that|these|those|his|her|its|their|our|my|somebody|someone|anybody|nobody|everybody)\b/iu;

/**
 * Tells which speakers of several articles are one. A name that the articles give to exactly one actor (by
 * `findActors`: "Cllr Pell" here, "Joyce Pell" there) is that actor; else the same name is the same speaker, but for
 * names without a definite person behind them ("a spokesman", "this lawyer"), which stay in their article. So do
 * descriptions ("the company", "residents") unless `joinsDescriptions`: the articles of one event mean the same by them,
 * those of a dossier need not.
 *
 * Wrong tool beyond one event or dossier: a surname that fits two actors is joined with neither, yet two people of one
 * full name are taken for one.
 */
export function indexSpeakers(
  actors: readonly Actor[],
  { joinsDescriptions }: { readonly joinsDescriptions: boolean },
): IdentifySpeaker {
  const inArticle = new Map<string, Set<Actor>>();
  const byName = new Map<string, Set<Actor>>();
  const note = (index: Map<string, Set<Actor>>, key: string, actor: Actor) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, new Set([actor]));
    else known.add(actor);
  };
  for (const actor of actors) {
    note(byName, formOf(actor.name), actor);
    for (const { article, text, kind } of actor.names) {
      if (kind !== "epithet") note(inArticle, `${article}\n${formOf(text)}`, actor);
    }
  }
  return (article, name) => {
    const form = formOf(name);
    const actor = theOnly(inArticle.get(`${article}\n${form}`)) ?? theOnly(byName.get(form));
    if (actor !== null) {
      // "The city" keeps its article: the actor's name has none.
      const isWhole = form === formOf(actor.name);
      return { key: keyOf(formOf(actor.name)), name: isWhole ? name : actor.name };
    }
    const isProper = /\p{Lu}/u.test(name.replace(/^The /u, ""));
    const isJoined = !INDEFINITE.test(name) && (isProper || joinsDescriptions);
    return { key: isJoined ? keyOf(form) : `${keyOf(form)}-in-${article}`, name };
  };
}

function theOnly(actors: ReadonlySet<Actor> | undefined): Actor | null {
  const [first, second] = actors ?? [];
  return first === undefined || second !== undefined ? null : first;
}

/** A name as two articles may both write it: without capitals, article and curly apostrophe. */
function formOf(name: string): string {
  return name.toLowerCase().replaceAll("’", "'").replace(/^the /u, "");
}

function keyOf(form: string): string {
  return toAddressKey(form).slice(0, MOST_KEY_UNITS);
}
