import type { PageFrame } from "./html-page-text";
import type { RemovalReason } from "./page-text";

/** What an element's name and attributes say about everything inside it. */
export interface Zone {
  readonly reason: RemovalReason;
  /**
   * `strong` zones are removed even where Readability kept them and they read like prose; `weak` ones only where a
   * block is short, because the same class names also stand on parts of articles.
   */
  readonly strength: "strong" | "weak";
}

interface ZoneRule extends Zone {
  readonly words: RegExp;
}

/**
 * Whole words of class, id and role (words end at spaces, `-`, `_`, `:` and `/`), first match wins. Collected from the
 * conventions of content systems (WordPress, Drupal, Arc, Blogger) and of embedded services.
 */
const RULES: readonly ZoneRule[] = [
  strong("comments", "comments?|commenting|disqus|respond|replies|comentarios|livefyre|viafoura|coral|hyvor"),
  strong("cookie-notice", "cookies?|consent|gdpr|onetrust|didomi|cmp|truste"),
  strong("account-dialog", "log-?in|sign-?in|registration|regwall|piano|tp-modal"),
  strong("donation", "donate|donations?|donation-?bar|support-?us|patreon|fundrais(?:er|ing)|membership-?callout"),
  strong(
    "subscription",
    "newsletters?|subscribe|subscriptions?|sign-?up|mailing|mailchimp|mc|email-?form|opt-?in|optin",
  ),
  weak("sharing", "share|sharing|shares|sharebar|sharedaddy|addtoany|addthis|social|socials|follow|sns|social-?media"),
  weak(
    "advertisement",
    "ads?|adv|advert|adverts|advertisements?|advertising|adsense|adsbygoogle|dfp|sponsor|sponsored|mpu",
  ),
  strong(
    "related-links",
    "related|relateds|relatedposts|related-?(?:posts|articles|stories|content)|recommended|recommendations?|recirc|" +
      "recirculation|outbrain|taboola|zergnet|yarpp|read-?more|readmore|more-?(?:stories|from|news|on|like)|trending|" +
      "most-?(?:read|popular|viewed)|popular|also|further-?reading|read-?next|up-?next|see-?also|next-?article|rhs",
  ),
  weak(
    "tags",
    "tags|tag-?list|tag-?links|tagcloud|post-?tags|article-?tags|topic-?list|topics|keywords|cat-?links|postcat",
  ),
  strong(
    "author-note",
    "author-?(?:bio|box|info|card|profile|description|details|about)|about-?(?:the-?)?author|bio|authorbox|biography|guest-?author",
  ),
  strong("house-rules", "house-?rules|community-?guidelines|comment-?policy"),
  weak(
    "navigation",
    "nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?link|skiplinks|sitemap|next-?prev|post-?nav",
  ),
  strong("privacy-notice", "privacy-?(?:notice|policy-?link)|legal"),
  weak(
    "page-furniture",
    "printfriendly|print-?only|noprint|ratings?|sidebar|side-?bar|toolbar|disclaimer|disclosure|poll",
  ),
  // On many sites these stand on the paragraphs of the article that only subscribers see.
  weak("account-dialog", "paywall|metered|gate|barrier"),
  weak("byline", "byline|by-?line|author|authors|bylines|posted-?by|contributor|contributors|writer|reporter"),
  weak(
    "dateline-metadata",
    "date|dates|dateline|timestamp|time-?stamp|datetime|published|pub-?date|entry-?meta|post-?meta|article-?meta|meta|metadata|reading-?time|read-?time|updated|last-?modified|published-?date|article-?info",
  ),
  weak("agency-credit", "credit|credits|copyright|photo-?credit|image-?credit|img-?credit|photographer|image-?source"),
  weak("image-placeholder", "placeholder|lazyload-?text|img-?zoom|enlarge|lightbox"),
  weak("related-links", "promo|promos|teaser|teasers|recommend|newsfeed|headlines|latest|rail"),
  weak("masthead", "masthead|site-?header|topbar|top-?bar|site-?title|site-?branding|banner"),
  weak(
    "page-furniture",
    "footer|utility|utilities|tools|actions|buttons?|btn|icons?|popup|pop-?up|modal|overlay|tooltip|alert|notification|share-?count|caption-?toggle",
  ),
];

const ELEMENT_ZONES: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ["nav", { reason: "navigation", strength: "strong" }],
  ["menu", { reason: "navigation", strength: "strong" }],
  ["button", { reason: "page-furniture", strength: "strong" }],
  ["form", { reason: "page-furniture", strength: "weak" }],
  ["fieldset", { reason: "page-furniture", strength: "weak" }],
  ["footer", { reason: "page-furniture", strength: "weak" }],
  ["aside", { reason: "related-links", strength: "weak" }],
  ["dialog", { reason: "account-dialog", strength: "strong" }],
  ["address", { reason: "author-note", strength: "weak" }],
]);

/** Class words that stand on wrappers of whole articles although they look like a zone. */
const ARTICLE_WORDS =
  /(?:^|[\s_:/-])(?:article-?body|entry-?content|post-?content|article-?content|story-?body|post-?body|body-?text|has|with|no)(?=$|[\s_:/-])/;

function strong(reason: RemovalReason, words: string): ZoneRule {
  return { reason, strength: "strong", words: wholeWords(words) };
}

function weak(reason: RemovalReason, words: string): ZoneRule {
  return { reason, strength: "weak", words: wholeWords(words) };
}

function wholeWords(words: string): RegExp {
  // The pattern is a constant of this file, never input.
  return new RegExp(`(?:^|[\\s_:/-])(?:${words})(?=$|[\\s_:/-]|\\d)`);
}

/** The zone that an element's own attributes name, whatever it holds. `hint` is lower case, words apart. */
export function zoneOfHint(hint: string): Zone | null {
  if (hint === "" || ARTICLE_WORDS.test(hint)) return null;
  const rule = RULES.find(({ words }) => words.test(hint));
  return rule === undefined ? null : { reason: rule.reason, strength: rule.strength };
}

/**
 * For each frame the zone it lies in, its own or the nearest enclosing one. A frame that holds more than
 * `largestShare` of the article's characters is the article's wrapper and starts no zone, whatever it is called.
 *
 * @param keptChars For each frame, how many characters of the supposed article it holds.
 */
export function findZones(
  frames: readonly PageFrame[],
  keptChars: readonly number[],
  largestShare = 0.3,
): readonly (Zone | null)[] {
  const total = keptChars[0] ?? 0;
  const zones: (Zone | null)[] = [];
  frames.forEach((frame, index) => {
    const inherited = frame.parent < 0 ? null : (zones[frame.parent] ?? null);
    const holdsArticle = total > 0 && (keptChars[index] ?? 0) > largestShare * total;
    const own =
      holdsArticle || frame.parent < 0 ? null : (zoneOfHint(frame.hint) ?? ELEMENT_ZONES.get(frame.name) ?? null);
    if (holdsArticle) zones.push(null);
    else if (own === null || (inherited?.strength === "strong" && own.strength === "weak")) zones.push(inherited);
    else zones.push(own);
  });
  return zones;
}
