import type { RelationReasonKind } from "./claim-relation";

/** What a reason for relating two claims says, as the end of "taken together because …". */
export const RELATION_REASON_WORDS: Readonly<Record<RelationReasonKind, string>> = {
  "same-act": "both tell of the same act",
  "same-words": "both use the same words",
  "similar-words": "their words mean nearly the same",
  converse: "one tells from the other side what the other tells",
  negation: "one denies what the other affirms",
  opposite: "they tell of opposite acts",
  number: "their numbers differ",
  date: "their dates differ",
  range: "one number lies within the other’s range",
  "later-count": "one is a later count",
  "more-detail": "one says more exactly",
  "less-detail": "one says less exactly",
  "legal-act": "both tell of the same legal act",
  "office-for-government": "one names an office, the other its government",
  "other-act": "they tell of different acts",
  "other-aim": "something else is demanded or foreseen",
  "other-participant": "somebody else takes part",
  "roles-swapped": "the roles are swapped",
  "other-place": "the places differ",
  "other-date": "the days differ",
  "other-modality": "one tells as done what the other tells as planned",
};
