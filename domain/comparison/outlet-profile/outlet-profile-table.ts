import type { ComparisonTable } from "../comparison-tables";
import { describeCount, describeValue, describeValues } from "./describe-values";
import { ownEvidenceLinks } from "./evidence-link";
import type { OutletProfile, ProfileGroupKey, ProfileRow } from "./outlet-profile";

/** An event of an outlet with its profile there. */
export interface ProfiledEvent {
  readonly slug: string;
  readonly title: string;
  readonly profile: OutletProfile;
}

/** What the groups are called wherever they are read. */
export const GROUP_WORDS: Readonly<Record<ProfileGroupKey, string>> = {
  claims: "Claims",
  framing: "Framing",
  voices: "Voices",
  text: "Shared text",
};

/** One row a measure of an event; a group without measures keeps a row that says why. */
export function outletProfileTable(events: readonly ProfiledEvent[]): ComparisonTable {
  return {
    columns: [
      "Event",
      "Address",
      "Articles of the outlet",
      "Articles of others",
      "Group",
      "Measure",
      "In the outlet's articles",
      "In the others'",
      "Evidence",
      "Note",
    ],
    rows: events.flatMap(({ slug, title, profile }) =>
      profile.groups.flatMap(({ key, rows, note }) => {
        const head = [title, `/events/${slug}`, profile.ownCount, profile.restCount, GROUP_WORDS[key]];
        if (note !== null) return [[...head, "", "", "", "", note]];
        return rows.map((row) => [
          ...head,
          row.name,
          describeOwn(row),
          describeRest(row),
          ownEvidenceLinks(slug, row).join(" "),
          "",
        ]);
      }),
    ),
  };
}

/** What the outlet's articles have; each value stands by itself, however many there are. */
export function describeOwn(row: ProfileRow): string {
  return row.kind === "counted"
    ? describeCount(row.own)
    : row.own.map((figure) => describeValue(figure, row.basis)).join("; ");
}

/** What the articles of everybody else have; "" without any. */
export function describeRest(row: ProfileRow): string {
  return row.kind === "counted" ? describeCount(row.rest) : describeValues(row.rest, row.basis);
}
