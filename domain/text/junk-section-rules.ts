import { junkRules, type JunkRule } from "./junk-rule";

/** Headings of what lies below or beside an article, and rows of such sections. */
export const SECTION_RULES: readonly JunkRule[] = [
  ...junkRules("comments", { startsSection: true }, [
    /^(?:comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|комментарии)(?: ?[([]?\d[\d.,]*[)\]:]?)?\.?$/iu,
    /^\d[\d.,]*\s(?:comments?|replies|responses?|kommentare?|commentaires?|comentarios?|comentários|commenti|reacties|комментари(?:и|й|ев))\W*$/iu,
    /^(?:comment|kommentar) ?[([:]/iu,
    /^(?:no|zero|one|there are no) comments?(?: yet| so far)?\W*$/iu,
    /^(?:leave|post|write|add|submit|make) (?:a|your|an?other) (?:comment|reply|response)s?\b.{0,30}$/iu,
    /^post your comments?\b.{0,30}$/iu,
    /^(?:\d+ |one |two |three )?(?:comments?|thoughts?|responses?|replies) (?:on|to) ["'].{1,120}$/iu,
    /^(?:view|show|see|load|read|hide|open|all|view all|show all|see all|load more|view more|read all)\s(?:\d+\s)?(?:the )?(?:all )?(?:comments?|discussion(?: thread)?)(?: ?\(?\d+)?\W*$/iu,
    /^(?:join|start|be part of) the (?:discussion|conversation)\b.{0,60}$/iu,
    /^(?:write a comment|leave a reply|publier un commentaire|laisser un commentaire|kommentar (?:schreiben|verfassen|hinterlassen)|deja un comentario|оставить комментарий|comments are closed|commenting is closed|comments section|comment section|conversation|what do you think\?|have your say)\W*$/iu,
    /^(?:notify of|inline feedbacks|view the discussion thread|disqus comments|comments powered by disqus|please enable javascript to view the comments\b.{0,40})\W*$/iu,
    /^newest(?: first)?\s?(?:\||\/)?\s?(?:oldest|most voted).{0,40}$/iu,
  ]),
  ...junkRules("comments", {}, [
    /^(?:guest|reply|oldest|newest|best|top|most (?:voted|liked)|newest most voted|sort(?:ed)? by\b.{0,30}|report(?: (?:comment|abuse|post))?|flag|upvote|downvote|like reply|reply to .{1,40}|permalink)\W*$/iu,
    /^would love your thoughts\b.{0,30}$/iu,
    /^(?:please )?(?:let us know|tell us) if you(?:'re| are)? hav(?:e|ing) (?:issues|problems|trouble|difficulties) (?:with )?comment(?:s|ing)\W*$/iu,
    /\bto (?:leave|post|add|write|submit) a (?:comment|reply)\b.{0,30}$/iu,
    /^(?:show|load) more (?:comments|replies)\W*$/iu,
    /^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu,
    /^(?:logged in as|you must be logged in|you must log in|required fields are marked)\b.{0,60}$/iu,
    /\buses akismet to reduce spam\b/iu,
    /^save my name, e-?mail\b/iu,
  ]),
  ...junkRules("comments", { maximumWords: 90, startsSection: true }, [
    /^we want to hear what you think\b/iu,
    /^(?:jetzt mitdiskutieren|diskutieren sie mit|alle kommentare (?:anzeigen|lesen)|kommentare? (?:anzeigen|lesen|einblenden|ausblenden)|ihre meinung zum (?:artikel|thema)|ihr kommentar(?: zum (?:thema|artikel))?|schreiben sie einen kommentar|diskussion(?: zu diesem artikel.{0,20})?|leserkommentare|réagir|réagissez|ver comentarios|комментировать)\W*$/iu,
    /^(?:we invite you to|please) use our commenting platform\b/iu,
    /^share your thoughts\b.{0,120}$/iu,
  ]),
  ...junkRules("related-links", { startsSection: true, maximumWords: 9 }, [
    /^(?:related|see also)(?:\s(?:stories|story|articles?|posts?|news|coverage|topics?|content|links?|reading|videos?|items?|pages?|stories & topics|to this|to this story))?\W*$/iu,
    /^more (?:stories|news|articles|posts|videos|headlines|coverage)\b.{0,30}$/iu,
    /^more (?:on (?:the|this) (?:topic|story|subject)|from|like this|to read|to explore|to discover)\b.{0,40}$/iu,
    /^more (?:in|by|about)(?: \S{1,20}){1,3}$/iu,
    /^(?:more )?(?:stories|articles|posts) (?:you (?:may|might)|for you|from|by)\b.{0,50}$/iu,
    /^(?:you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in|have missed)|you'll also like|you like|recommended(?: for you| stories| reading| articles| by .{1,30})?|suggested(?: reading| articles)?|just for you|for you|around the web|from (?:the|our) (?:web|archives?|partners)|elsewhere on the web|in this section|explore (?:further|more)|keep (?:reading|exploring)|don't miss|in case you missed it|what to read next|up next|next up|read next|read this next|also (?:read|on .{1,30})|continue reading|further reading|read further.{0,40}|more stories you may.{0,20})\W*$/iu,
    /^(?:trending|trending (?:now|posts?|stories|nationally|news)|most (?:popular|read|viewed|shared|recent|commented|watched)(?: .{1,20})?|popular(?: posts?| stories| videos?| articles| now| this week)?|top (?:stories|news|posts|headlines|articles|videos)|latest(?: news| stories| posts?| articles?| headlines| updates| videos?| on)?|recent (?:posts?|articles|stories|news|comments)|featured (?:posts?|stories|articles|videos?)|hot topics|editors?'?s? (?:picks?|choice)|breaking news|random posts|discover our latest.{0,30}|all news|archives?|blog archive)\W*$/iu,
    /^(?:mehr zum thema.{0,40}|zum thema|mehr dazu|mehr über .{1,40}|mehr für sie|lesen sie auch.{0,20}|lesetipps?|empfehlungen(?: der redaktion|für sie)?|empfohlene artikel|das könnte auch interessieren|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|themen|beiträge)|neueste (?:artikel|beiträge|nachrichten)|aktuelle (?:artikel|beiträge|nachrichten)|letzte beiträge|die neuesten|meistgelesene artikel|beliebt(?:este artikel)?|top[- ]themen|aus dem ressort.{0,30}|weitere (?:beiträge|nachrichten|links|informationen).{0,30}|nächster (?:artikel|beitrag)|vorheriger (?:artikel|beitrag)|mehr (?:artikel|nachrichten|aus|von|zu)\b.{0,30}|das könnte (?:sie|dich|ihnen) auch.{0,20}|auch interessant|meist ?gelesen|weitere (?:artikel|meldungen|themen)|sur le même sujet|à lire aussi|lire aussi|les plus lus|articles? (?:liés|similaires|connexes)|(?:noticias|artículos) relacionad[ao]s|te puede interesar|lo más (?:leído|visto)|más (?:noticias|información)|leia também|leggi anche|читайте также|по теме|популярное|самое читаемое|другие новости|lees ook)\W*$/iu,
  ]),
  ...junkRules("related-links", { maximumWords: 30 }, [
    /^(?:read (?:more|also|next|on|the full (?:story|article))|also read|see also|see more|related(?: (?:story|article|coverage|stories|content))?|more(?: on this)?|watch(?: (?:now|also|more))?|listen|must read|don't miss|previously|recommended|opinion|mehr|lesen sie auch|mehr dazu|zum thema|lire aussi|à lire aussi|lea también|lee también|leia também|leggi anche|читайте также)\s?[:|»>–-] ?\S.{3,}[^.]$/iu,
    /^(?:read more|read on|see more|show more|view more|load more|more|continue reading|read the full (?:story|article)|see all|view all|show all|weiterlesen|mehr lesen|lire la suite|leer más|читать далее|read the rest|next|previous|next (?:post|article|story|page)|previous (?:post|article|story|page)|(?:next|previous)(?: post| article| story)?: .{3,80}|older posts?|newer posts?|older|newer|view all \S{2,20}|more info(?:rmation)?|learn more|find (?:out )?more(?: information)?|click here|see the full list.{0,20})\W*$/iu,
    /^for more (?:videos?|stories|news|articles) click here\b/iu,
    /^(?:check out|read) (?:our|more of our) (?:other|latest)\b.{0,60}$/iu,
  ]),
  ...junkRules("tags", { startsSection: true, maximumWords: 40 }, [
    /^(?:tags?|tagged(?: (?:with|in|as|under))?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|labels|schlagwörter|schlagworte|themen|mots[- ]clés|sujets|etiquetas|temas|теги|метки)\s?:?\s*$/iu,
    /^(?:tags?|tagged(?: (?:with|in|as|under))?|topics|keywords?|filed (?:under|in|to)|categor(?:y|ies)|labels|schlagwörter|schlagworte|mots[- ]clés|etiquetas|теги|метки)(?:\s?:|\s(?=#))\s?\S/iu,
    /^posted ?in .{2,60}$/iu,
    /^(?:#[\p{L}\d_]{2,}[\s,]*){2,}$/u,
  ]),
  ...junkRules("author-note", { startsSection: true, strength: "weak" }, [
    /^(?:authors?|contributors?|autor(?:in|en)?|auteur)\W*$/iu,
  ]),
  ...junkRules("author-note", { startsSection: true }, [
    /^(?:about the (?:authors?|writers?)|written by|meet the author|author bio|view my complete profile|über den autor|zur person|à propos de l'auteur|sobre el autor|об авторе)\W*$/iu,
  ]),
];
