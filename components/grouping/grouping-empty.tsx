import { EmptyPanel } from "@/components/page/empty-panel";

interface GroupingEmptyProps {
  /** Articles in the workspace. */
  readonly articles: number;
  /** Whether articles are still being read or laid beside one another. */
  readonly isWaiting: boolean;
  /** Whether other kinds than the chosen one wait. */
  readonly isNarrowed: boolean;
}

/** Where nothing is proposed: why. */
export function GroupingEmpty({ articles, isWaiting, isNarrowed }: GroupingEmptyProps) {
  if (isNarrowed) {
    const all = { href: "/events/grouping", label: "Show all proposals" };
    return (
      <EmptyPanel level={2} heading="Nothing of this kind" action={all}>
        Other proposals wait for an answer.
      </EmptyPanel>
    );
  }
  if (isWaiting) return null;
  if (articles < 2) {
    const first = { href: "/articles/import", label: "Add articles" };
    return (
      <EmptyPanel
        level={2}
        heading={articles === 0 ? "No articles to compare yet" : "One article has nothing beside it yet"}
        action={first}
      >
        Add reports of several outlets on the same happening, without sorting them. What shares words, names and days is
        then proposed here as one event, and you say whether it is.
      </EmptyPanel>
    );
  }
  return (
    <EmptyPanel level={2} heading="Every article has its place" action={{ href: "/articles", label: "All articles" }}>
      No article without an event looks like another one or like part of an event, and no event looks as if it were two.
      What shares few words and names is not proposed: put it into an event by hand, on the event’s page “Which articles
      are in?”.
    </EmptyPanel>
  );
}
