import Link from "next/link";
import type { PageAddress } from "@/components/evidence/evidence-href";
import { formatCodebookChoice } from "@/domain/codebooks/codebook-choice";
import { describeOtherVersion, type VersionsInEvent } from "@/domain/comparison/framing/versions-in-event";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./codebook-versions.module.css";

interface CodebookVersionsProps {
  readonly codebook: { readonly key: string; readonly name: string };
  readonly versions: VersionsInEvent;
  /** The page with its switches; another version is one more. */
  readonly page: PageAddress;
}

/** Which version of a codebook the frames are of, what lies with other ones, and the way there. */
export function CodebookVersions({ codebook, versions, page }: CodebookVersionsProps) {
  const { shown, newest, newestOn, others } = versions;
  return (
    <aside className={styles.versions} aria-label="Versions of the codebook">
      <p>
        You see version {shown} of {codebook.name}
        {shown === newest ? ", the newest." : `. Version ${newest} was published on ${formatDate(newestOn)}.`}
      </p>
      {others.map((other) => (
        <p key={other.version}>
          {describeOtherVersion(other)}
          <span className={styles.ways}>
            {other.articles.length === 0 ? null : (
              <Link prefetch={false} href={hrefOf(page, codebook.key, other.version)}>
                Show version {other.version}
              </Link>
            )}
            <Link prefetch={false} href={changesHref(codebook.key, shown, other.version)}>
              What changed
            </Link>
          </span>
        </p>
      ))}
    </aside>
  );
}

function hrefOf({ path, search }: PageAddress, key: string, version: number): string {
  const parameters = new URLSearchParams(search);
  parameters.set("codebook", formatCodebookChoice({ key, version }));
  return `${path}?${parameters.toString()}`;
}

function changesHref(key: string, one: number, other: number): string {
  return `/codebooks/${key}?from=${Math.min(one, other)}&to=${Math.max(one, other)}#changes`;
}
