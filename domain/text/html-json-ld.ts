/** What a JSON-LD node of an article type declares. Values are as written, trimmed; empty ones are left out. */
export interface JsonLdArticle {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly section: string | null;
  /** The node says in words of schema.org that it is an article; web pages only count where there is none. */
  readonly isArticle: boolean;
}

type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:article|posting|report|newsstory|review|opinion|blog ?post|recipe|howto)$/i;
const PAGE_TYPE = /^(?:webpage|itempage|creativework|videoobject|faqpage)$/i;

/** Nodes looked at in one page; a page with more than this is no article. */
const MOST_NODES = 5_000;

/**
 * The articles a page declares in JSON-LD. Looks through arrays, `@graph`, `mainEntity` and the like; survives the
 * usual damage (line breaks in strings, HTML comments around the JSON, a trailing semicolon) and ignores what it
 * cannot read. Articles come before plain pages, otherwise in the page's order.
 *
 * @param scripts Contents of the `application/ld+json` elements.
 */
export function readJsonLdArticles(scripts: readonly string[]): readonly JsonLdArticle[] {
  const found: JsonLdArticle[] = [];
  const byId = new Map<string, JsonObject>();
  const queue: unknown[] = scripts.map(parseLenient);
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 500));
    else if (isObject(value)) {
      const id = value["@id"];
      if (typeof id === "string" && value["name"] !== undefined) byId.set(id, value);
      queue.push(
        value["@graph"],
        value["mainEntity"],
        value["mainEntityOfPage"],
        value["itemListElement"],
        value["author"],
      );
    }
  }
  for (const value of queue.slice(0, MOST_NODES)) {
    const article = isObject(value) ? readArticle(value, byId) : null;
    if (article !== null) found.push(article);
  }
  return [...found.filter(({ isArticle }) => isArticle), ...found.filter(({ isArticle }) => !isArticle)];
}

function parseLenient(script: string): unknown {
  const text = script
    .trim()
    .replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, "")
    .trim();
  for (const candidate of [text, text.replace(/[\n\r\t]/g, " "), text.replace(/;$/, "")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next repair may do.
    }
  }
  return null;
}

function readArticle(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonLdArticle | null {
  const types = strings(node["@type"]);
  const isArticle = types.some((type) => ARTICLE_TYPE.test(type));
  if (!isArticle && !types.some((type) => PAGE_TYPE.test(type))) return null;
  return {
    types,
    headline: firstString(node["headline"]) ?? firstString(node["name"]),
    authors: namesOf(node["author"] ?? node["creator"], byId),
    published:
      firstString(node["datePublished"]) ?? firstString(node["dateCreated"]) ?? firstString(node["uploadDate"]),
    modified: firstString(node["dateModified"]),
    publisher: namesOf(node["publisher"], byId)[0] ?? null,
    url: firstString(node["url"]) ?? firstString(idOf(node["mainEntityOfPage"])),
    section: firstString(node["articleSection"]),
    isArticle,
  };
}

/** No article has more authors that anybody reads. */
const MOST_NAMES = 50;

function namesOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): string[] {
  const list = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value];
  return list.flatMap((entry: unknown): string[] => {
    if (typeof entry === "string") return entry.trim() === "" ? [] : [entry.trim()];
    if (!isObject(entry)) return [];
    const id = entry["@id"];
    const node = entry["name"] === undefined && typeof id === "string" ? (byId.get(id) ?? entry) : entry;
    return strings(node["name"]);
  });
}

function idOf(value: unknown): unknown {
  return isObject(value) ? (value["@id"] ?? value["url"]) : value;
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((entry): entry is string => typeof entry === "string" && entry.trim() !== "")
    .map((entry) => entry.trim());
}

function firstString(value: unknown): string | null {
  return strings(value)[0] ?? null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
