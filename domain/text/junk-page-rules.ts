import { junkRules, type JunkRule } from "./junk-rule";

/** The frame of the page: skip links, menus, clocks, footers, placeholders. Single words are weak: they may head a part. */
export const PAGE_RULES: readonly JunkRule[] = [
  ...junkRules("image-placeholder", {}, [
    /^(?:click|tap) (?:here )?(?:on (?:the )?(?:image|photo) )?to (?:see|view|enlarge|open|expand|zoom)\b.{0,40}$/iu,
    /^(?:(?:view|see|open|show|enlarge|expand|zoom)(?: the)?(?: full[- ]?sized?| larger| fullscreen| in fullscreen)? ?(?:image|photo|picture|gallery|slideshow)s?|full ?screen|image \d+ of \d+|\d+ ?\/ ?\d+ (?:photos?|images?)|\d+ (?:images?|photos?)|photo|video|image|gallery|photos|hide caption|toggle caption|enlarge this image|(?:play|watch)(?: the)? video(?: \d{1,2}:\d\d)?|slideshow(?: ?\(.{1,20}\))?|play|pause|mute|unmute|loading|this video is unavailable|video unavailable|bild vergrößern|agrandir l'image|ampliar imagen)\W*$/iu,
    /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg|mp4|avif)(?:\?\S*)?$/iu,
    /^!\[[^\]]*\]\(\S+\)$/u,
  ]),
  ...junkRules("navigation", {}, [
    /^(?:skip|jump) to (?:main |the )?(?:content|navigation|search|footer|comments|article)\b.{0,20}$/iu,
    /^(?:toggle|open|close|show|hide|expand|main|top|primary|secondary|mobile|site|full)\s(?:main |site |the )?(?:menu|navigation|nav|search|sidebar)(?: bar)?\W*$/iu,
    /^(?:menu|navigation|search|search for(?:: search)?|search (?:this )?(?:site|website|blog)|search (?:(?:the|this|our|all|in) )?[^\s.]{2,20}(?: [^\s.]{2,15})?|home ?page|site ?map|all sections|sections|choose (?:from|your)\b.{0,30}|you are here.{0,60}|back to (?:the )?\S{1,20}(?: \S{1,15})?|return to (?:top|homepage).{0,20}|scroll to (?:top|read)\b.{0,40}|go to (?:top|homepage)|close|close menu|cancel|submit|send|ok|apply|reset|breadcrumbs?|on this page|in this article|contents \[(?:hide|show)\]|inhalt|startseite|suche|menü|rechercher|accueil|buscar|inicio|поиск|главная|меню|shortcuts)\W*$/iu,
    /^(?:home|start|startseite|accueil|inicio) ?[»›>/|] ?\S.{0,200}$/iu,
    /^(?:mobile|desktop|full|print) (?:version|site|edition)\W*$/iu,
    /^(?:today's )?e-?(?:edition|paper)\W*$/iu,
  ]),
  ...junkRules("masthead", {}, [
    /^\d{1,2}[:.]\d\d\s?(?:gmt|utc|cet|est|edt|pst|pdt|msk|bst|ist)\+?\d{0,2}\s?\d{0,2}\s?\p{L}*\s?\d{0,4}$/iu,
    /^-?\d{1,3}\s?°\s?[cf]?$/iu,
    /^(?:confirmed cases|recoveries|deaths|jhu csse|covid-19 global data|live tv|live|watch live|on air|e-?edition|weather)\W*$/iu,
  ]),
  ...junkRules("page-furniture", { startsSection: true, maximumWords: 80 }, [
    /^(?:copyright|copyleft|©|\(c\)) ?(?:©|\(c\))?\s?(?:by |copyright )?(?:19|20)\d\d\b/iu,
    /^(?:©|\(c\)|copyright ?(?:©|\(c\)|:|by\b)).{0,120}\b(?:19|20)\d\d\b/iu,
    /^copyright (?:\S+ ){1,4}(?:19|20)\d\d\.?$/iu,
    /^(?:all )?content is (?:licensed|available) under\b/iu,
    /\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\bвсе права защищены\b/iu,
  ]),
  ...junkRules("page-furniture", { maximumWords: 120 }, [
    /^(?:disclaimer|haftungsausschluss)\b.{0,80}[:.]\s/iu,
    /\bis not responsible for the (?:opinions|content|views)\b[^.]{1,60}\b(?:external|third[- ]part(?:y|ies)|linked|other (?:web)?sites|contributors|commenters|authors|readers)\b/iu,
    /\byou are using (?:a|an) (?:\S+ ){0,3}browser\b/iu,
    /^reproduction of (?:material|this)\b/iu,
    /^(?:proudly )?powered by\b.{0,60}$/iu,
    /^(?:designed|theme|simple theme|website|site)\b.{1,20}\b(?:by|powered by|fourni par)\b.{0,40}$/iu,
  ]),
  ...junkRules("page-furniture", {}, [
    /^(?:about|about us|about (?:this|the) (?:site|website|blog)|contact|contact us|contact me|careers|jobs|advertise|advertise with us|advertising guidelines|media kit|masthead|imprint|impressum|kontakt|agb|mediadaten|über uns|hilfe|barrierefreiheit|nutzungsbedingungen|karriere|abo|e-paper|archiv|jugendschutz|mentions légales|contacto|aviso legal|help|help cent(?:er|re)|faqs?|feedback|feedback to editors|accessibility|accessibility statement|company info|site index|disclaimer|dmca|editorial (?:policy|guidelines|ethics|standards)|ethics policy|corrections?(?: and clarifications)?|terms|terms (?:&|and) conditions|terms of (?:use|service|sale)|cookies? policy|code of conduct and complaints|policies and standards|admin noticeboard|attachments|arbitration|widget|staff writer)\W*$/iu,
    /^(?:\d+|a|one|two|three|four|five|six|ten)[- ]?(?:min(?:ute)?s?|minuten)\.?(?: (?:to )?read| lesezeit| de lecture| de lectura)\W*$/iu,
    /^(?:reading time|est\. reading time|lesezeit|temps de lecture)\b.{0,25}$/iu,
    /^(?:last )?(?:modified|updated|edited)(?: on)?:?\s?$/iu,
    /^(?:\(\)|x|×)$/iu,
    /^(?:find more by|more by)\b.{1,50}$/iu,
    /^our standards: /iu,
    /^(?:see|read|view) (?:our|the) (?:terms|ethics|corrections|review policy|editorial)\b.{0,40}$/iu,
    /^read our review policy$/iu,
    /^(?:please )?(?:enable|turn on) javascript\b/iu,
  ]),
  ...junkRules("page-furniture", { strength: "weak", maximumWords: 2 }, [/^(?:\d{1,2}:\d\d|\d{1,6})$/u]),
  ...junkRules("navigation", { strength: "weak", maximumWords: 3 }, [
    /^(?:home|news|world|us|uk|u\.s\.|politics|business|economy|sports?|opinions?|culture|lifestyle|entertainment|tech(?:nology)?|science|health|travel|video|videos|podcasts?|photos|weather|classifieds|obituaries|more|local|national|international|editorial|features|arts|education|environment|style|food|music|movies|tv|books|games|reviews|events|shop|store|multimedia|community|live|radio|finance|money|markets|real estate|auto|cars|crime|africa|asia|europe|americas|middle east|interview|analysis|commentary|op-ed|explainer|exclusive|satire|meinung|kommentar|analyse|politik|wirtschaft|kultur|wissen|gesellschaft|panorama|politique|économie|monde|société|política|economía|deportes|cultura|sociedad|политика|экономика|общество|культура|спорт|discussion)$/iu,
  ]),
];
