import { cueGroup, type CueGroup } from "./cue-group";

/** One person's story, private life, and wording that asks for feeling. */
export const humanInterestCues: readonly CueGroup[] = [
  cueGroup(
    "kin",
    "speaks of families",
    `family mother father mom mum dad parent son daughter child children kid baby toddler infant wife husband spouse
    brother sister sibling grandmother grandfather grandma grandpa grandparent grandchild uncle aunt cousin niece nephew
    widow orphan twin fiance girlfriend boyfriend partner relative`,
  ),
  cueGroup(
    "persons",
    "brings ordinary persons in",
    `man woman boy girl teenager teen youth friend neighbor neighbour resident villager farmer fisherman nurse teacher
    student pupil driver worker survivor victim patient refugee elderly homeless pensioner couple classmate roommate
    volunteer schoolgirl schoolboy teenage local someone`,
  ),
  cueGroup(
    "feeling",
    "tells of feelings",
    `feel feeling felt emotion emotional tear cry weep sob heartbroken heartbreaking heart sad sadness sorrow grief grieve mourn
    joy happy happiness love hate hope despair fear afraid scared frighten terrified angry anger anxious anxiety worry
    worried lonely proud pride shock shocked moved moving touching devastated upset relief smile laugh hug kiss
    nightmare trauma traumatic suffer suffering pain painful cruel tragic tragedy desperate beloved brave courage
    inspire inspiring passion passionate compassion sympathy empathy`,
  ),
  cueGroup(
    "life-story",
    "tells a life",
    `born grow grew childhood remember recall memory story life live home house bedroom kitchen moved married marry
    marriage wedding divorce pregnant birth birthday died die dead death funeral dream struggle survive escape lost
    lose career retire diary letter photograph photo`,
  ),
  cueGroup(
    "harm-to-people",
    "tells what people suffer",
    `injured injury wound hurt kill killed missing displaced evacuate rescue rescued stranded trapped hospital ill illness
    sick disease starve hunger hungry thirst drown destroyed flee fled shelter homeless suicide abuse victim toll`,
  ),
  cueGroup("personal-voice", "lets somebody speak for himself or herself", `i me my mine myself she her hers herself`),
  cueGroup(
    "celebrity",
    "looks at well-known persons",
    `actor actress celebrity singer musician star hollywood film movie documentary oscar award red-carpet model fashion
    instagram selfie fan host comedian prince princess duke duchess queen royal tweet twitter video viral interview
    documentary book novel author bestseller`,
  ),
  cueGroup(
    "animals",
    "tells the fate of animals",
    `animal dog puppy cat kitten bear cub whale elephant penguin pet zoo koala turtle starving horse bird`,
  ),
];
