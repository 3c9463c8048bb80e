import Link from "next/link";
import type { ReactNode } from "react";
import type { Action } from "@/domain/permissions/permissions";
import styles from "./empty-panel.module.css";
import { Allowed } from "./rights";

/** A link that not everybody may follow names what one must be allowed to do; whoever may not is told whom to ask. */
type EmptyAction =
  | { readonly label: string; readonly href: string; readonly needs?: Action }
  | { readonly label: string; readonly onClick: () => void };

interface EmptyPanelProps {
  readonly heading: string;
  /** Why there is nothing here, in one or two sentences. */
  readonly children: ReactNode;
  /** The one thing to do next. */
  readonly action: EmptyAction | null;
  /** 1 where the panel is all there is on the page. */
  readonly level?: 1 | 2;
}

/** Where there is nothing to show: why, and one button. */
export function EmptyPanel({ heading, children, action, level = 1 }: EmptyPanelProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className={styles.panel} data-empty-panel="">
      <Heading>{heading}</Heading>
      <p>{children}</p>
      {action === null ? null : "href" in action ? (
        <Allowed to={action.needs ?? "enter"} otherwise={<p>{askFor(action.label)}</p>}>
          <Link className="button primary" href={action.href}>
            {action.label}
          </Link>
        </Allowed>
      ) : (
        <button className="button primary" type="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </section>
  );
}

function askFor(label: string): string {
  return `Ask an editor to ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;
}
