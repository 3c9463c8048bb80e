import { z } from "zod";
import { isIsoDate } from "@/domain/dates/iso-date";

/** A date that exists, cut to what is known of it. */
export const isoDate = z.string().trim().refine(isIsoDate, "Give a day, a month or a year, such as 2031-03-05.");

/** The same from a form's field: "" becomes null. */
export const partialDate = z
  .string()
  .trim()
  .refine((value) => value === "" || isIsoDate(value), "Write it as 2031-03-05, 2031-03 or 2031.")
  .transform((value) => (value === "" ? null : value));
