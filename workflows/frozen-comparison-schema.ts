import { z } from "zod";
import { CLAIM_KINDS } from "@/domain/claims/claim";
import { CELL_STATES } from "@/domain/comparison/comparison";
import { REPORT_PARTS } from "@/domain/report/comparison-report";
import { SNAPSHOT_FORMAT } from "@/domain/snapshots/frozen-comparison";

/** Frozen text is read by whatever version of the program opens it, so its shape is checked like anybody's file. */

const table = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number()]))),
});

const report = z.object({
  event: z.object({
    slug: z.string(),
    title: z.string(),
    kind: z.enum(["event", "dossier"]),
    summary: z.string(),
    fictional: z.boolean(),
  }),
  facts: z.array(z.string()),
  findings: z.array(
    z.object({
      kind: z.enum(["all-say", "differ-on", "leaves-out"]),
      sentence: z.string(),
      note: z.string(),
      checks: z.array(z.string()),
    }),
  ),
  columns: z.array(z.object({ key: z.string(), letters: z.string(), name: z.string() })),
  articles: z.array(
    z.object({
      key: z.string(),
      number: z.number(),
      letters: z.string(),
      outlet: z.string(),
      headline: z.string(),
      date: z.string(),
      genre: z.string(),
      provenance: z.string(),
      words: z.number(),
    }),
  ),
  matrix: z.object({
    sentence: z.string(),
    claims: z.array(
      z.object({
        key: z.string(),
        number: z.number(),
        statement: z.string(),
        kind: z.enum(CLAIM_KINDS),
        isProposed: z.boolean(),
        inConflict: z.boolean(),
        cells: z.array(
          z.array(
            z.object({
              state: z.enum(CELL_STATES),
              alsoChallenged: z.boolean(),
              fits: z.array(z.enum(["narrower", "wider"])),
              // What was frozen before coders' differences were told had no such mark.
              isSplit: z.boolean().default(false),
              articles: z.number(),
              isSuggested: z.boolean(),
            }),
          ),
        ),
      }),
    ),
  }),
  parts: z.array(
    z.object({
      part: z.enum(REPORT_PARTS),
      sentence: z.string(),
      measure: z.string(),
      method: z.object({ id: z.string(), label: z.string() }),
      tables: z.array(z.object({ caption: z.string(), table })),
    }),
  ),
  sample: z.array(z.object({ label: z.string(), value: z.string() })),
});

/** Of the twin only what is set against the present; the rest stays in the bytes. */
const comparison = z.object({
  articles: z.array(z.object({ id: z.string(), title: z.string() })),
  claims: z.array(z.object({ id: z.string(), statement: z.string() })),
  cells: z.array(z.object({ claim: z.string(), article: z.string(), state: z.string() })),
  findings: z.array(z.object({ kind: z.string(), sentence: z.string() })),
  framing: z.object({
    codebook: z.string(),
    version: z.number(),
    frames: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        articles: z.array(z.object({ article: z.string(), state: z.string() })),
      }),
    ),
  }),
});

/** A `FrozenComparison` as it is read from the bytes of a snapshot. */
export const frozenComparisonSchema = z.object({
  format: z.literal(SNAPSHOT_FORMAT),
  frozenAt: z.string(),
  address: z.string(),
  methods: z.string(),
  report,
  comparison,
});
