import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import { CODEBOOK_CHOICE } from "@/domain/codebooks/codebook-choice";
import { type ComparisonOptions, DEFAULT_OPTIONS, type Genre, GENRES } from "@/domain/comparison/comparison";
import { DEFAULT_CODEBOOK } from "@/workflows/compare-event";

/** Everything of an event page that lives in its address, but for the slug. */
export interface EventQuery {
  /** Key of a codebook, with `@` and a number one of its versions. */
  readonly codebook: string;
  readonly options: ComparisonOptions;
  /** Key of the article that a part shows alone where there are too many for all at once; null: the first. */
  readonly article: string | null;
  /** Value of `?evidence=`, or null. */
  readonly evidence: string | null;
}

const ROLES = {
  about: ["about"],
  background: ["background"],
  both: ["about", "background"],
} as const satisfies Record<string, ComparisonOptions["roles"]>;

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const isGenre = (text: string): text is Genre => GENRES.some((genre) => genre === text);

/** An address that somebody shortened or mistyped still shows the event: what cannot be read falls back. */
const QUERY = z.object({
  voice: first(z.enum(["outlet", "quoted", "both"])).catch(DEFAULT_OPTIONS.voice),
  level: first(z.enum(["any", "article", "passage"])).catch(DEFAULT_OPTIONS.level),
  genre: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .transform((genres) => genres.flatMap((genre) => genre.split(",")).filter(isGenre))
    .catch([]),
  role: first(z.enum(["about", "background", "both"])).catch("about"),
  suggestions: first(z.enum(["on", "off"])).catch("off"),
  wire: first(z.enum(["once", "each"])).catch(DEFAULT_OPTIONS.wireText),
  codebook: first(z.string().regex(CODEBOOK_CHOICE)).catch(DEFAULT_CODEBOOK),
  article: first(z.string().regex(/^[a-z0-9-]{1,80}$/))
    .nullable()
    .catch(null),
  evidence: first(z.string().max(500)).nullable().catch(null),
});

/** Reads the switches from an address; what is missing or unknown takes its default. */
export function readEventQuery(parameters: SearchParams): EventQuery {
  const { voice, level, genre, role, suggestions, wire, codebook, article, evidence } = QUERY.parse(parameters);
  const genres = GENRES.filter((one) => genre.includes(one));
  const options = { voice, level, genres, roles: ROLES[role], suggestions: suggestions === "on", wireText: wire };
  return { codebook, article, evidence, options };
}

/** The query as an address writes it: only what differs from the defaults, without the opened mark. */
export function formatEventQuery({ codebook, options, article }: EventQuery): string {
  const parameters = new URLSearchParams();
  if (options.voice !== DEFAULT_OPTIONS.voice) parameters.set("voice", options.voice);
  if (options.level !== DEFAULT_OPTIONS.level) parameters.set("level", options.level);
  for (const genre of options.genres) parameters.append("genre", genre);
  if (roleName(options) !== "about") parameters.set("role", roleName(options));
  if (options.suggestions) parameters.set("suggestions", "on");
  if (options.wireText !== DEFAULT_OPTIONS.wireText) parameters.set("wire", options.wireText);
  if (codebook !== DEFAULT_CODEBOOK) parameters.set("codebook", codebook);
  if (article !== null) parameters.set("article", article);
  return parameters.toString();
}

/** What `?role=` says for these roles. */
export function roleName({ roles }: Pick<ComparisonOptions, "roles">): keyof typeof ROLES {
  if (roles.length > 1) return "both";
  return roles[0] ?? "about";
}
