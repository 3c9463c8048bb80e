import type { VerbClass } from "../claims/claim";
import { formsOfVerb, type VerbForm } from "./verb-forms";

/**
 * What can follow a cue verb as the words attributed:
 * that ("that the bridge is safe") · clause (the same without "that") · evidence (a clause without "that", but only
 * where the subject is a document or a researcher: "the study shows sales fell") · question ("how it fell") ·
 * act ("to repair it": vow) · order ("the town to repair it": urge) · label ("the plan a fraud": call) · as ("the plan
 * as a fraud": describe) · for ("the town for the delay": blame) · of ("the town of fraud": accuse) · topic ("for an
 * inquiry": call for) · thing ("the charge": deny) · doing ("stealing it": admit) · words (nothing but quoted ones:
 * express “deep concern”). Most verbs take quotations.
 * `after`: it can stand behind or inside the words. `listener`: who is told can stand between ("told reporters that").
 */
export const COMPLEMENTS = [
  "that",
  "clause",
  "evidence",
  "question",
  "act",
  "order",
  "label",
  "as",
  "for",
  "of",
  "topic",
  "thing",
  "doing",
  "after",
  "listener",
  "words",
] as const;
export type Complement = (typeof COMPLEMENTS)[number];

export interface CueVerb {
  /** Base form; with its particle where it has one ("point out"). */
  readonly lemma: string;
  /** Second word of a verb of two words, else null. */
  readonly particle: string | null;
  readonly verbClass: VerbClass;
  readonly takes: ReadonlySet<Complement>;
}

/** `class: complements: verbs`. Written for this project; a verb has the class that it has most often in news. */
const LEXICON: readonly (readonly [VerbClass, string, string])[] = [
  ["neutral", "that clause question after", "say explain remark respond reply testify recall conclude add state"],
  ["neutral", "that clause after", "declare announce report write tweet post comment answer observe mention argue"],
  ["neutral", "that clause question after listener", "tell inform notify"],
  ["neutral", "order", "tell"],
  ["neutral", "that clause after", "think believe predict reckon guess suspect estimate forecast quip joke recount"],
  ["neutral", "that clause act order after", "hope expect wish fear"],
  ["neutral", "that clause", "feel assume presume imagine suppose anticipate indicate signal theorise"],
  ["neutral", "that clause after", "worry suggest"],
  ["neutral", "that clause act after", "agree"],
  ["neutral", "that question", "know understand realise realize learn hear determine decide doubt discuss"],
  ["neutral", "that evidence question after", "find show discover"],
  ["neutral", "that clause after", "rule caption calculate project speculate muse opine hypothesise tweet retweet"],
  ["neutral", "question order after listener", "ask"],
  ["neutral", "question after", "wonder enquire inquire question"],
  ["neutral", "order act", "want"],
  ["neutral", "label as", "call term dub label deem hail consider"],
  ["neutral", "as", "describe characterise characterize portray depict praise refer:to see view regard cast paint"],
  ["neutral", "as", "tout cite frame"],
  ["neutral", "for", "praise hail"],
  ["neutral", "after", "continue begin read shout yell scream whisper cry mutter exclaim chant sigh laugh repeat"],
  ["neutral", "after", "go:on sum:up put:it see:it interject intone plead chuckle smile nod"],
  ["neutral", "doing", "report recall remember"],
  ["neutral", "words", "express voice"],
  ["affirming", "that clause question after", "reveal disclose confirm note stress emphasise emphasize underline"],
  ["affirming", "that clause question after", "underscore highlight affirm reaffirm reiterate point:out attest"],
  ["affirming", "that clause after listener", "remind assure"],
  ["affirming", "that question", "prove demonstrate verify certify make:clear spell:out"],
  ["conceding", "that clause doing thing after", "admit"],
  ["conceding", "that clause after", "concede acknowledge confess own:up recognise recognize"],
  ["distancing", "that clause after", "claim allege maintain assert insist contend boast brag"],
  ["distancing", "that after", "purport profess imply hint insinuate intimate posit pretend"],
  ["distancing", "that clause topic after", "complain lament protest grumble bemoan"],
  ["denying", "that clause thing doing after", "deny"],
  ["denying", "that thing as", "dismiss reject refute rebut dispute"],
  ["denying", "act", "refuse decline"],
  ["denying", "thing", "repudiate disavow rule:out contradict"],
  ["attacking", "of", "accuse"],
  ["attacking", "for", "blame condemn criticise criticize denounce slam blast decry mock ridicule lambast lambaste"],
  ["attacking", "for", "chide berate castigate rebuke scold fault bash savage attack assail rip hammer"],
  ["attacking", "as", "condemn criticise criticize denounce slam blast decry deride mock ridicule attack"],
  ["attacking", "label as", "brand"],
  ["attacking", "thing", "condemn criticise criticize denounce slam blast decry deplore"],
  ["attacking", "that as after", "charge"],
  ["attacking", "that after", "fume rant rail thunder sneer scoff snarl lash:out hit:back hit:out shoot:back"],
  ["directive-or-commissive", "that clause act after", "vow pledge promise swear"],
  ["directive-or-commissive", "that act after", "threaten"],
  ["directive-or-commissive", "that act", "offer commit undertake"],
  ["directive-or-commissive", "act", "plan intend aim"],
  ["directive-or-commissive", "that doing", "propose recommend"],
  ["directive-or-commissive", "that clause topic after listener", "warn"],
  ["directive-or-commissive", "that clause order after listener", "warn advise caution"],
  ["directive-or-commissive", "that order after", "urge implore counsel demand recommend beg instruct command exhort"],
  ["directive-or-commissive", "that act thing after", "demand propose"],
  ["directive-or-commissive", "order", "encourage order request invite remind challenge call:on call:upon appeal:to"],
  ["directive-or-commissive", "thing", "request"],
  ["directive-or-commissive", "topic", "call:for ask:for push:for press:for argue:for appeal:for plead:for warn:of"],
  ["directive-or-commissive", "topic", "warn:against warn:about argue:against insist:on advise:against"],
  ["neutral", "topic", "speak:of worry:about complain:about complain:of boast:of boast:about apologise:for"],
  ["neutral", "topic", "apologize:for object:to"],
];

interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

const BY_FORM = buildForms();

/**
 * The cue verbs that a word can be a form of, with their form; verbs of two words come before the simple verb.
 * `lower` is the word in lower case with straight apostrophes. Empty for all other words.
 */
export function cueVerbsOf(lower: string): readonly CueForm[] {
  return BY_FORM.get(lower) ?? [];
}

function buildForms(): Map<string, CueForm[]> {
  const verbs = new Map<string, { verbClass: VerbClass; takes: Set<Complement> }>();
  for (const [verbClass, complements, words] of LEXICON) {
    for (const word of words.split(" ")) {
      const entry = verbs.get(word) ?? { verbClass, takes: new Set<Complement>() };
      for (const complement of complements.split(" ")) if (isComplement(complement)) entry.takes.add(complement);
      verbs.set(word, entry);
    }
  }
  const forms = new Map<string, CueForm[]>();
  for (const [word, { verbClass, takes }] of verbs) {
    const [base = word, particle = null] = word.split(":");
    const lemma = particle === null ? base : `${base} ${particle}`;
    for (const [lower, form] of formsOfVerb(base)) {
      const list = forms.get(lower) ?? [];
      const cue = { verb: { lemma, particle, verbClass, takes }, form };
      forms.set(lower, particle === null ? [...list, cue] : [cue, ...list]);
    }
  }
  return forms;
}

function isComplement(word: string): word is Complement {
  return COMPLEMENTS.some((complement) => complement === word);
}
