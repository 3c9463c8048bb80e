import { z } from "zod";

/** Name and version of the format; docs/data-format.md describes it. */
export const BUNDLE_FORMAT = "parallax-bundle/1";

/** The first line of a bundle. */
export const bundleHeader = z.object({
  format: z.literal(BUNDLE_FORMAT),
  /** Addresses of the events in it. */
  events: z.array(z.string()).min(1),
  /** Whether the texts travel; without them positions, hashes and first words do. */
  texts: z.boolean(),
  madeAt: z.string(),
  /** How many rows of each table follow. */
  rows: z.record(z.string(), z.int().min(0)),
});

export type BundleHeader = z.infer<typeof bundleHeader>;

/** Each line after it: a row, under the number that others of the bundle point at it by. */
export const bundleLine = z.object({
  table: z.string(),
  id: z.int(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

export type BundleLine = z.infer<typeof bundleLine>;

/**
 * A row of a table for people and their programs, made of the other rows: the first of its name holds the columns. It is
 * passed over when the bundle is read.
 */
export interface BundleTableLine {
  /** `codes KEY@VERSION`, or `stances`. */
  readonly view: string;
  readonly cells: readonly (string | number)[];
}

/** The last line: a bundle without it was cut off. */
export const bundleEnd = z.object({ end: z.literal(true) });

export type BundleEnd = z.infer<typeof bundleEnd>;

/** What of this installation never travels, in words. */
export const LEFT_OUT = [
  "accounts, passwords and invitations",
  "the change log",
  "imports, saved views and frozen comparisons",
  "suggestions and measures, which are made again from the texts",
  "classes",
] as const;
