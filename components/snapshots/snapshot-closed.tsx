import { EmptyPanel } from "@/components/page/empty-panel";

const REASONS = {
  closed: {
    heading: "Closed to you for now",
    text: "It shows what others marked on an article that you are still at work on. It opens when you have finished there.",
  },
  damaged: {
    heading: "This snapshot is damaged",
    text: "Its stored bytes are no longer those that were hashed, so nothing of them is shown. A backup may hold them whole.",
  },
  unreadable: {
    heading: "This snapshot is whole, but cannot be shown",
    text: "Another version of Parallax froze it. Its bytes are those that were hashed and can be downloaded.",
  },
} as const;

interface SnapshotClosedProps {
  readonly state: keyof typeof REASONS;
  readonly bytesHref: string;
}

/** Why a snapshot cannot be shown. */
export function SnapshotClosed({ state, bytesHref }: SnapshotClosedProps) {
  const { heading, text } = REASONS[state];
  return (
    <EmptyPanel
      level={2}
      heading={heading}
      action={state === "unreadable" ? { label: "Download the bytes", href: bytesHref } : null}
    >
      {text}
    </EmptyPanel>
  );
}
