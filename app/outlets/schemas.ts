import { z } from "zod";
import { isoDate } from "@/app/iso-date";
import { OUTLET_FACT_KINDS } from "@/db/outlets";

const outlet = z.string().min(1);
const name = z.string().trim().min(1, "Give a name.").max(120);
const optionalDay = z.union([z.literal("").transform(() => null), isoDate]).default(null);
const address = z.string().trim().min(1, "Give an address.").max(300);

export const addOutletSchema = z.object({ name });

export const renameSchema = z.object({
  outlet,
  name,
  letters: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, "Two letters from A to Z."),
  fictional: z.enum(["no", "yes"]).transform((value) => value === "yes"),
});

export const addNameSchema = z.object({ outlet, name });

export const addHostSchema = z.object({ outlet, address });

export const addFactSchema = z.object({
  outlet,
  kind: z.enum(OUTLET_FACT_KINDS),
  name: z.string().trim().min(1, "What is stated, such as owner?").max(80),
  value: z.string().trim().min(1, "What does the source say?").max(300),
  source: z.string().trim().min(1, "Who says so?").max(200),
  sourceUrl: z
    .string()
    .trim()
    .max(500)
    .default("")
    .refine((url) => url === "" || /^https?:\/\//.test(url), "Start with https://, or leave it empty.")
    .transform((url) => (url === "" ? null : url)),
  asOf: isoDate,
  validFrom: optionalDay,
  validTo: optionalDay,
  licence: z
    .string()
    .trim()
    .max(80)
    .default("")
    .transform((value) => (value === "" ? null : value)),
});

export const removeFactSchema = z.object({ outlet, id: z.coerce.number().int() });

export const undoSchema = z.object({ changeKey: z.string().min(1) });
