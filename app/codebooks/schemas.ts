import { z } from "zod";
import { KEY_PATTERN } from "@/domain/codebooks/new-key";
import { CODEBOOK_LIMITS as LIMITS } from "@/domain/codebooks/version-code";

const codebook = z.string().max(LIMITS.key).regex(KEY_PATTERN, "This link is damaged; reload the page.");
const code = codebook;
const text = (most: number) => z.string().trim().max(most, `At most ${most} characters.`);
const needed = (most: number, message: string) => text(most).min(1, message);

/** Of a list that begins with "none". */
const codeOrNone = z.union([z.literal("").transform(() => null), code]);

export const createCodebookSchema = z.object({
  name: needed(LIMITS.codebookName, "Give the codebook a name."),
  purpose: z.enum(["counting", "reading"]),
  description: needed(LIMITS.description, "Say what it is for."),
  citation: needed(LIMITS.citation, "Say where its codes come from; “our own” is an answer."),
  language: needed(LIMITS.language, "Give the language, such as en.").regex(
    /^[A-Z]{2,3}(?:-[A-Z0-9]{2,8})*$/i,
    "A language tag such as en or de-CH.",
  ),
  copyOf: codeOrNone.default(null),
});

export const renameCodebookSchema = z.object({
  codebook,
  name: needed(LIMITS.codebookName, "Give the codebook a name."),
  description: needed(LIMITS.description, "Say what it is for."),
});

export const codebookSchema = z.object({ codebook });

export const publishSchema = z.object({
  codebook,
  note: needed(LIMITS.note, "Say in a line what changed and why."),
});

const wording = {
  name: needed(LIMITS.name, "Give the code a name."),
  definition: needed(LIMITS.definition, "Say what makes a passage or an article carry this code."),
  example: text(LIMITS.example).default(""),
  counterExample: text(LIMITS.counterExample).default(""),
  question: text(LIMITS.question)
    .default("")
    .transform((value) => (value === "" ? null : value.replaceAll("\r\n", "\n"))),
};

export const addCodeSchema = z.object({ codebook, parentKey: codeOrNone.default(null), ...wording });

export const rewordSchema = z.object({
  codebook,
  code,
  ...wording,
  meaning: z.union([z.literal("").transform(() => null), z.enum(["same", "other"])]).default(null),
});

export const moveSchema = z.object({ codebook, code, direction: z.enum(["up", "down"]) });

export const placeSchema = z.object({ codebook, code, parentKey: codeOrNone });

export const mergeSchema = z.object({
  codebook,
  code,
  other: z.union([code, z.literal("")]).refine((other) => other !== "", "Choose the other code."),
  name: wording.name,
});

export const splitSchema = z.object({ codebook, code, first: wording.name, second: wording.name });

export const removeCodeSchema = z.object({ codebook, code });

/** An article by its address or its key; empty: none. */
const article = z
  .string()
  .trim()
  .max(500)
  .default("")
  .transform((value) =>
    value === "" ? null : (/\/articles\/(?<key>[a-z0-9-]{1,120})/.exec(value)?.groups?.["key"] ?? value),
  );

const ruling = needed(LIMITS.ruling, "Say what was agreed.");

export const addRulingSchema = z.object({ codebook, code, text: ruling, article });

export const editRulingSchema = z.object({ ruling: z.string().min(1).max(40), text: ruling, article });

export const removeRulingSchema = z.object({ ruling: z.string().min(1).max(40) });

export const undoSchema = z.object({ changeKey: z.string().min(1) });
