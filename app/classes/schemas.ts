import { z } from "zod";
import { key } from "@/app/events/schemas";
import { CLASS_TURNS } from "@/domain/classes/class-state";

/** The address of a new session as the page that shows it has it; what it says is read again. */
export const makeSchema = z.object({ search: z.string().max(4000) });

export const sessionSchema = z.object({ key });

export const turnSchema = sessionSchema.extend({ by: z.enum(CLASS_TURNS) });

export const extendSchema = sessionSchema.extend({ minutes: z.union([z.literal(2), z.literal(5)]) });

export const stageSchema = sessionSchema.extend({ stage: z.string().min(1).max(200) });

export const throughSchema = sessionSchema.extend({ response: z.number().int().positive(), isShown: z.boolean() });

export const doorSchema = sessionSchema.extend({
  address: z.ipv4("Choose one of this computer's addresses."),
  port: z.coerce
    .number("The port is a number.")
    .int("The port is a whole number.")
    .min(1024, "Take a port from 1024 on.")
    .max(65_535, "The highest port is 65535."),
});
