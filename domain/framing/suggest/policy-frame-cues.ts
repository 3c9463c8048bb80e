import { lawAndOrder } from "./policy-cues/law-and-order";
import { livesAndViews } from "./policy-cues/lives-and-views";
import { moneyAndMeans } from "./policy-cues/money-and-means";
import type { PolicyCueList } from "./policy-cues/policy-cue-list";
import { politicsAndPolicy } from "./policy-cues/politics-and-policy";
import { values } from "./policy-cues/values";

/** The cue lists of all policy frames but "other", which stands for what no list can know. */
export const POLICY_FRAME_CUES: readonly PolicyCueList[] = [
  ...moneyAndMeans,
  ...values,
  ...lawAndOrder,
  ...livesAndViews,
  ...politicsAndPolicy,
];
