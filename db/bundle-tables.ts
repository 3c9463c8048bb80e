/**
 * What travels in a bundle, table by table, parents first, so that each row finds what it points at. A test compares it
 * with the schema: a table that is added later must be named here or among those that stay.
 */

export interface BundleTable {
  readonly table: string;
  /**
   * A row travels if all these point at rows that do; empty: if a row that travels points at it, or if it is the event
   * itself.
   */
  readonly of: readonly (readonly [column: string, parent: string])[];
  /** What these point at travels along. */
  readonly with?: readonly (readonly [column: string, parent: string])[];
  /** Not a word about these is kept: they are of this installation alone. */
  readonly without?: readonly string[];
  /** Holds texts of others: stays where the bundle goes without them. */
  readonly isText?: true;
}

const CODER = ["coderId", "Coder"] as const;
const CREATED_BY = ["createdById", "Coder"] as const;

export const BUNDLE_TABLES: readonly BundleTable[] = [
  { table: "Coder", of: [], without: ["archivedAt"] },
  { table: "Outlet", of: [] },
  { table: "OutletHost", of: [["outletId", "Outlet"]] },
  { table: "OutletAlias", of: [["outletId", "Outlet"]] },
  { table: "OutletFact", of: [["outletId", "Outlet"]] },
  { table: "Codebook", of: [] },
  { table: "CodebookVersion", of: [["codebookId", "Codebook"]], with: [CREATED_BY] },
  { table: "Code", of: [["versionId", "CodebookVersion"]] },
  {
    table: "CodeOrigin",
    of: [
      ["codeId", "Code"],
      ["fromId", "Code"],
    ],
  },
  { table: "ReportedReliability", of: [["versionId", "CodebookVersion"]] },
  {
    table: "CodingRound",
    of: [],
    with: [["codebookVersionId", "CodebookVersion"], ["referenceId", "Coder"], CREATED_BY],
  },
  { table: "Source", of: [], isText: true },
  { table: "SourceBytes", of: [["sourceId", "Source"]], isText: true },
  { table: "PageText", of: [], with: [["sourceId", "Source"]], isText: true },
  { table: "Event", of: [] },
  {
    table: "EventPart",
    of: [
      ["dossierId", "Event"],
      ["eventId", "Event"],
    ],
  },
  { table: "Article", of: [], with: [["outletId", "Outlet"]], without: ["stagedInId"] },
  {
    table: "ArticleVersion",
    of: [["articleId", "Article"]],
    with: [["pageTextId", "PageText"], CREATED_BY],
  },
  { table: "VersionText", of: [["versionId", "ArticleVersion"]], isText: true },
  { table: "TextField", of: [["versionId", "ArticleVersion"]] },
  { table: "RemovedPassage", of: [["versionId", "ArticleVersion"]] },
  { table: "Segmentation", of: [["versionId", "ArticleVersion"]] },
  { table: "Fingerprint", of: [["articleId", "Article"]] },
  {
    table: "EventArticle",
    of: [["eventId", "Event"]],
    with: [
      ["articleId", "Article"],
      ["byId", "Coder"],
    ],
  },
  { table: "EventSlot", of: [["eventId", "Event"]], with: [["outletId", "Outlet"]] },
  {
    table: "CoverageSearch",
    of: [["eventId", "Event"]],
    with: [
      ["outletId", "Outlet"],
      ["byId", "Coder"],
    ],
  },
  { table: "GlossaryTerm", of: [["eventId", "Event"]] },
  { table: "Passage", of: [["articleId", "Article"]] },
  {
    table: "Anchor",
    of: [
      ["passageId", "Passage"],
      ["versionId", "ArticleVersion"],
    ],
  },
  {
    table: "Assignment",
    of: [["articleId", "Article"]],
    with: [CODER, ["codebookVersionId", "CodebookVersion"], ["roundId", "CodingRound"]],
  },
  { table: "Coding", of: [["assignmentId", "Assignment"]] },
  { table: "Decision", of: [["assignmentId", "Assignment"]] },
  { table: "CodeRuling", of: [["codebookId", "Codebook"]], with: [CODER] },
  { table: "Claim", of: [], with: [CREATED_BY] },
  { table: "ClaimEvent", of: [["eventId", "Event"]], with: [["claimId", "Claim"]] },
  {
    table: "ClaimLink",
    of: [
      ["fromId", "Claim"],
      ["toId", "Claim"],
    ],
  },
  {
    table: "ClaimMention",
    of: [
      ["claimId", "Claim"],
      ["articleId", "Article"],
    ],
    with: [CODER],
  },
  { table: "MentionSpeaker", of: [["mentionId", "ClaimMention"]], with: [["viaOutletId", "Outlet"]] },
  {
    table: "ClaimCheck",
    of: [
      ["claimId", "Claim"],
      ["versionId", "ArticleVersion"],
    ],
    with: [CODER],
  },
  { table: "Attribution", of: [["articleId", "Article"]], with: [CODER] },
];
