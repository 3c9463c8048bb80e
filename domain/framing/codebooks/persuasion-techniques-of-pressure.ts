import type { TechniqueGroup } from "./technique-group";

/** The three headings under which pressure does the work: on a person's name, on the reader, by the choice of words. */
export const techniquesOfPressure: readonly TechniqueGroup[] = [
  {
    heading: {
      key: "attack-on-reputation",
      name: "Attack on reputation",
      definition:
        "The passage goes for the person, group or thing that is spoken of instead of what it says or does in the matter. A heading: apply the technique below it.",
      example: "Before you listen to the committee, remember what sort of people sit on it.",
      counterExample: "The committee's sum leaves out the winter months. (It goes for the argument.)",
    },
    techniques: [
      {
        key: "name-calling-labeling",
        name: "Name Calling-Labeling",
        definition:
          "A person, a group or a thing is given a label, insulting or flattering, that passes judgement where a description would do.",
        example: "The lido wreckers met again in the town hall.",
        counterExample: "The nine councillors who voted for closing met again. (They are named by what they did.)",
      },
      {
        key: "guilt-by-association",
        name: "Guilt by Association",
        definition:
          "A person or an idea is made suspect by being linked to somebody or something that readers already dislike.",
        example: "Smugglers too were fond of a closed pool, and now our council has taken to the idea.",
        counterExample:
          "Two towns on the coast have closed their pools. (A comparison with nobody disreputable in it.)",
      },
      {
        key: "doubt",
        name: "Doubt",
        definition:
          "The truthfulness or ability of somebody is called into question by a hint or a leading question, without a reason that can be checked.",
        example: "Are we quite sure that this engineer knows what she is doing?",
        counterExample:
          "The engineer's figure is too low, since it omits the heating. (A doubt with a reason to check.)",
      },
      {
        key: "appeal-to-hypocrisy",
        name: "Appeal to Hypocrisy",
        definition:
          "The target is charged with not living by what it asks of others, and its point is set aside for that.",
        example: "The mayor preaches thrift at the pool and orders new chairs for her office.",
        counterExample:
          "The mayor promised to keep the pool in March and voted against it in June. (A change of mind on the matter itself.)",
      },
      {
        key: "questioning-the-reputation",
        name: "Questioning the Reputation",
        definition:
          "Something bad about the target's character or past is stated, though it has no bearing on the matter, so that its word counts for less.",
        example: "The treasurer was once thrown out of a chess club, so much for his figures.",
        counterExample:
          "The treasurer was 9,000 out in last year's figures. (This part of his record bears on the matter.)",
      },
    ],
  },
  {
    heading: {
      key: "call",
      name: "Call",
      definition:
        "The reader is urged to act, or to stop thinking, where a reason would be due. A heading: apply the technique below it.",
      example: "No more talk, islanders: to the lido, now, all of you!",
      counterExample: "Please bring a towel of your own. (A plain request that has nobody to win over.)",
    },
    techniques: [
      {
        key: "slogans",
        name: "Slogans",
        definition:
          "A short, striking phrase that is made to be remembered and repeated stands where a reason would be due.",
        example: "Our water, our town!",
        counterExample: "Open daily, seven to seven. (Short, but it only informs.)",
      },
      {
        key: "conversation-killer",
        name: "Conversation Killer",
        definition: "A set phrase tells the reader that further thought or talk is pointless.",
        example: "That is how councils are, and there is nothing more to be said.",
        counterExample:
          "The chair closed the debate at ten, as the rules provide. (A debate ends; thinking is not waved away.)",
      },
      {
        key: "appeal-to-time",
        name: "Appeal to Time",
        definition: "Time itself is the reason to act: the hour has come, or very soon it will be too late.",
        example: "The moment is here, and it will not come again: sign tonight.",
        counterExample: "Objections are accepted until 30 June. (A real deadline, stated as a fact.)",
      },
    ],
  },
  {
    heading: {
      key: "manipulative-wording",
      name: "Manipulative wording",
      definition:
        "How the thing is worded, and not what is stated, does the persuading. A heading: apply the technique below it.",
      example: "The plan was rammed through in a travesty of a meeting.",
      counterExample: "The plan was adopted by seven votes to two. (Plain words for what happened.)",
    },
    techniques: [
      {
        key: "loaded-language",
        name: "Loaded Language",
        definition:
          "Words with a strong charge of feeling, warm or hostile, stand where plain ones would state the same facts.",
        example: "In a shameful night sitting they butchered our beloved lido.",
        counterExample: "Many bathers said that they were sad and angry. (A feeling, reported in plain words.)",
      },
      {
        key: "obfuscation-vagueness-confusion",
        name: "Obfuscation-Vagueness-Confusion",
        definition:
          "Wording so vague or tangled that one cannot tell what is claimed, though it sounds as if something were.",
        example: "Certain processes around the pool are being realigned, as informed circles have long been aware.",
        counterExample:
          "The council has not said yet when the pool will reopen. (Something is unknown, and clearly so.)",
      },
      {
        key: "exaggeration-minimisation",
        name: "Exaggeration-Minimisation",
        definition: "Something is made out to be far greater, or far smaller, than the facts given allow.",
        example: "The greatest catastrophe in the town's history: the pool opened an hour late.",
        counterExample:
          "It was the wettest June since 1931, the weather office said. (A superlative that a record bears out.)",
      },
      {
        key: "repetition",
        name: "Repetition",
        definition:
          "The same word, phrase or message is said again and again so that it sticks. Mark it from the first time to the last.",
        example: "They lied about the pump, they lied about the price, they lied to you.",
        counterExample:
          "The pool opens at seven, the café at the pool opens at nine. (The word returns because it is needed.)",
      },
    ],
  },
];
