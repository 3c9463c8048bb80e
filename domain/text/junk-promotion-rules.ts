import { junkRules, type JunkRule } from "./junk-rule";

const PLATFORMS =
  "facebook|twitter|x|instagram|youtube|linkedin|reddit|whats ?app|telegram|pinterest|tumblr|flipboard|mastodon|bluesky|threads|tik ?tok|snapchat|pocket|e-?mail|rss|hacker news|lobste\\.rs|vk|vkontakte|odnoklassniki|gab|parler|minds|rumble|xing|messenger|line|weibo|digg|stumble ?upon|google ?\\+?|google news|apple news|copy link|link|print|more|url|share|tweet";

/** What a site asks of its reader: money, an address, a click, a follow. */
export const PROMOTION_RULES: readonly JunkRule[] = [
  ...junkRules("donation", { maximumWords: 9 }, [
    /^(?:donate|donate (?:now|today|here|online)|make a (?:donation|gift|contribution)|become a (?:member|patron|supporter|donor)|give now|spenden|jetzt spenden|unterstützen sie uns|jetzt unterstützen|faire un don|donar|пожертвовать)\W*$/iu,
    /^(?:[Ss]upport|[Hh]elp|[Dd]onate to|[Cc]ontribute to)(?: us| our (?:work|journalism|mission|site|independent \S+)|\s(?:the )?[A-Z]\w+(?:\s[A-Z]\w+)?)(?: now| today)?[!.]?$/u,
    /^(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£]|usd|eur|gbp))$/iu,
    /^\d+ days? (?:left|to go|remaining)\b.{0,50}$/iu,
    /^(?:raised|goal|our goal|donation goal|monthly goal|fundraising(?: goal)?) ?:? ?(?:of )?(?:[$€£]? ?\d.{0,40})?$/iu,
  ]),
  ...junkRules("donation", { maximumWords: 90 }, [
    /^(?:we (?:rely|depend) on|help us|please (?:consider|help)|if you (?:value|like|enjoy|appreciate)|your (?:support|donation|contribution)s?|support (?:independent|quality|local|our|us)|(?:can|will) you (?:help|chip in|support|donate))\b.{1,200}\b(?:support(?:ing)?|donat\w+|contribut\w+|journalism|reader-funded|membership|gift)\b/iu,
    /^(?:\S+ ){1,5}is (?:supported|funded) by (?:its|our) (?:audience|readers)\b/iu,
    /\b(?:tax[- ]deductible (?:donation|gift|contribution)|donate (?:via|through|by|using) (?:paypal|patreon|bitcoin|bank)|available for everyone, funded by readers)\b/iu,
  ]),
  ...junkRules("sharing", {}, [
    /^(?:share|share (?:this|it|on|via|now|with|story|article|post|page|facebook|twitter)\b.{0,50}|shares?|social share|teilen|artikel teilen|teilen auf.{0,30}|merken|drucken|artikel drucken|versenden|per e-?mail.{0,20}|link kopieren|vorlesen|(?:auf |per )?(?:facebook|twitter|whatsapp|xing|telegram) teilen|partager|partagez|compartir|comparte|поделиться|condividi|delen)\W*$/iu,
    /^\d[\d.,]*[km]?\s?(?:shares?|likes?|views?|retweets?|tweets?|claps?|reads?|votes?|upvotes?)\W*$/iu,
    new RegExp(
      `^(?:(?:share|tweet|pin|post|send|save|follow|like|print|email)(?: this| it| us)?(?: on| to| via| by)?:? )?` +
        `(?:(?:${PLATFORMS}) ?(?:[,|/·•&] ?)?(?:and |or )?){1,16}(?:opens in new window|\\d+ comments?)?[.:!]?$`,
      "iu",
    ),
    /^(?:tweet|retweet|pin it|like|like this|print|print this (?:page|story|article)|e-?mail this (?:story|page|article)|email|send|save|bookmark|copy link|link copied|get short url|permalink|embed|download|pdf version|cite|by)\W*$/iu,
    /^(?:click to )?share (?:on|to|via|this)\b.{0,60}$/iu,
    /\(opens in (?:a )?new (?:window|tab)\)$/iu,
    /^opens in (?:a )?new (?:window|tab)\W*$/iu,
    /^(?:gift this article|listen to this article|listen live|listen|reprints?|republish this(?: story| article)?|report an error|e-?mail the editor)\W*$/iu,
  ]),
  ...junkRules("sharing", { maximumWords: 30 }, [
    /^(?:follow|like|find|join|connect with|friend) (?:us|me)\b.{0,140}$/iu,
    /^you can (?:follow|find|keep up with) (?:us|me)\b.{1,40}\bon (?:twitter|x|facebook|instagram|mastodon|youtube|linkedin)\b/iu,
    /^(?:add|see) .{1,40} as (?:a|your) preferred source\b/iu,
  ]),
  ...junkRules("subscription", {}, [
    /^(?:subscribe|subscribe (?:now|here|today|to .{1,60}|via .{1,30}|for .{1,40})|subscription|subscriptions|newsletter|newsletters|(?:our|free|daily|weekly|e-?mail) newsletters?|sign me up|yes! sign me up|abonnieren|newsletter abonnieren|zum newsletter.{0,30}|newsletter bestellen|jetzt abonnieren|s'abonner|abonnez-vous.{0,40}|suscríbete.{0,40}|suscribirse|подписаться|sign up(?: now| here| today)?|e-?mail alerts|news alerts|get (?:the|our) app|download (?:the|our) app|mobile apps?|rss(?: feeds?)?)\W*$/iu,
    /^(?:\S+ ){1,4}newsletters?\W*$/iu,
    /\b(?:(?:straight|right|directly|delivered|sent) )?to your inbox\b/iu,
  ]),
  ...junkRules("subscription", { maximumWords: 60 }, [
    /^(?:please )?(?:sign up|subscribe|register|join)\b.{1,60}\b(?:newsletters?|e-?mails?|updates|briefing|digest|mailing list|inbox|edition|channel|podcast|feed|alerts)\b/iu,
    /^(?:get|receive|enjoy|never miss|don't miss|want|missing out)\b.{1,90}\b(?:newsletters?|inbox|e-?mail updates|by e-?mail|weekly summary|daily (?:updates|digest|briefing|newsletter)|summary of|breaking news|notifications?|latest (?:news|stories|updates|posts?))\b/iu,
    /^(?:never miss|don't miss) (?:a|an|the|out|our|any|another)\b/iu,
    /^to (?:continue reading|read (?:the|this) (?:full|rest)|view the full)\b/iu,
    /^(?:this (?:article|story|content) is (?:for|available to|only available)|you have reached your|you've reached your|\d+ free articles?)\b.{0,80}$/iu,
    /^for the latest (?:stories|news|updates)\b/iu,
    /^(?:no spam|we don't spam|you can unsubscribe|unsubscribe (?:at )?any ?time)\b/iu,
    /^(?:thank you|thanks)(?: for subscribing)?!? ?(?:please )?check your (?:e-?mail|inbox)\b/iu,
    /^notify me (?:of|when|by|about)\b/iu,
    /^sign up (?:to|and) (?:get|receive|stay|be the first)\b|^(?:\S+ )?news,? delivered (?:daily|weekly)\W*$/iu,
    /^send me (?:every|an e-?mail|e-?mails?|new)\b/iu,
    /^(?:please )?(?:enter|type|fill in|provide) your e-?mail\b|\benter your e-?mail (?:address )?below\b/iu,
    /\bsign up (?:for|to) (?:the|our|its|this|\S+'s) (?:\S+ ){0,4}newsletters?\b/iu,
    /\bwould like to (?:keep you informed|send you|contact you)\b/iu,
    /^you (?:may|might|will) (?:occasionally |also |from time to time )?receive (?:promotional|marketing|e-?mails?|updates|occasional)\b/iu,
    /^(?:melden sie sich|jetzt anmelden|abonnieren sie|erhalten sie|bestellen sie|mit dem newsletter)\b.{1,120}\b(?:newsletter|e-?mail|postfach)\b/iu,
    /^(?:inscrivez-vous|abonnez-vous|recevez|suscríbase|suscríbete|reciba|recibe)\b.{1,120}\b(?:newsletter|lettre d'information|e-?mail|boletín|correo)\b/iu,
    /^(?:join|become one of) (?:the )?(?:\S+ )?(?:hundreds|thousands|millions|[\d,.]+[km]?\+?) (?:of )?(?:\S+ ){0,3}(?:developers|readers|subscribers|people|members|others|followers)\b/iu,
    /^(?:subscribe|unlock|upgrade) (?:today|now)\b/iu,
    /^(?:subscribe|subscriptions?|join|unlock|get|all access|help support)\b.{1,120}\b(?:only|just|little as) [$€£]?\d/iu,
    /\bfirst-time subscribers\b|\bunlimited digital access\b|^(?:get|enjoy|try|for|with|subscrib\w+)\b.{1,60}\bunlimited access\b/iu,
  ]),
  ...junkRules("advertisement", {}, [
    /^(?:advertisements?|advertising|ads?|sponsored(?: content| links?| by .{1,40})?|promoted(?: content| by .{1,40})?|paid (?:content|post)|story continues (?:below|after).{0,30}|article continues (?:below|after).{0,30}|continue reading below.{0,20}|scroll (?:down )?to (?:continue|read)\b.{0,50}|skip (?:ad|advert\w*)|anzeige|werbung|publicité|publicidad|реклама|pubblicità|advertentie|ads? by .{1,30}|.{1,30} advertising by)\W*$/iu,
  ]),
  ...junkRules("advertisement", { maximumWords: 110 }, [
    /^(?=.*\b(?:we|our|links?|you|your|site)\b).*\b(?:earn|receive|get) (?:an? |a small )?(?:affiliate |referral )?(?:commissions?|compensation|advertising fees)\b/iu,
    /\b(?:amazon (?:services|associates?|eu|affiliate)|affiliate (?:links?|program|advertising|disclosure|commission))\b/iu,
    /^this (?:post|article|page|site|story) (?:contains|may contain|includes|is sponsored|participates)\b.{1,120}\b(?:affiliate|links?|partners?|references|products|program)\b/iu,
    /^(?:advertis(?:ing|er) disclos\w+|affiliate disclosure|(?:disclosure|editorial note)(?= ?:| statement\b))\b.{0,300}$/iu,
    /^(?:when|if) you (?:buy|purchase|click)\b.{1,80}\b(?:links?|commission|site)\b/iu,
    /^if you(?:'re| are) running an? ad-?blocker\b|\b(?:disable|turn off|whitelist)\b.{1,40}\bad-?block\w*/iu,
    /\bearns? revenue from qualifying purchases\b/iu,
    /^(?:note: )?(?:the )?(?:advertising )?disclaimer below does not apply\b/iu,
  ]),
];
