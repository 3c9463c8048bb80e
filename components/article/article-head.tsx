import Link from "next/link";
import type { ReactNode } from "react";
import { sideBySideHref } from "@/components/side-by-side/side-by-side-address";
import { OutletChip } from "@/components/signs/outlet-chip";
import styles from "./article-head.module.css";
import type { ChipView } from "./claim-notes";
import { readerHref, type ReaderQuery, TEXT_SIZES } from "./reader-address";

/** What an article is, for its head: words only, already chosen. */
export interface ArticleFactsView {
  readonly key: string;
  readonly events: readonly { readonly slug: string; readonly title: string; readonly isOpen: boolean }[];
  readonly outlet: ChipView;
  /** How the outlet is known, where the page itself does not name it; else null. */
  readonly outletNote: string | null;
  readonly date: string;
  readonly dateEvidence: string | null;
  readonly author: string | null;
  readonly genre: string;
  readonly wordCount: number;
  readonly versions: readonly { readonly number: number; readonly level: "original" | "plain" }[];
  /** Number of the version that is shown, or null without any. */
  readonly version: number | null;
  readonly contentNote: string | null;
}

/** Event, headline, standfirst and the row of facts. */
export function ArticleHead({
  facts,
  query,
  headline,
  standfirst,
}: {
  readonly facts: ArticleFactsView;
  readonly query: ReaderQuery;
  readonly headline: ReactNode;
  readonly standfirst: ReactNode;
}) {
  const open = facts.events.find(({ isOpen }) => isOpen);
  return (
    <header className={styles.head}>
      {facts.events.length === 0 ? null : (
        <p className={styles.event}>
          {facts.events.map(({ slug, title }) => (
            <Link key={slug} href={`/events/${slug}`}>
              {title}
            </Link>
          ))}
        </p>
      )}
      <h1 dir="auto">{headline}</h1>
      {standfirst}
      <dl className={styles.facts}>
        <Fact name="Outlet">
          <OutletChip {...facts.outlet} />
          <span className={styles.outlet}>{facts.outlet.name}</span>
          {facts.outletNote === null ? null : <span>({facts.outletNote})</span>}
        </Fact>
        {facts.author === null ? null : <Fact name="Author">{facts.author}</Fact>}
        <Fact name="Date">
          <Link href={`/articles/${facts.key}/source#record`} title={facts.dateEvidence ?? undefined}>
            {facts.date}
          </Link>
          {facts.dateEvidence === null ? null : <span className="visually-hidden">{facts.dateEvidence}</span>}
        </Fact>
        <Fact name="Genre">{facts.genre}</Fact>
        <Fact name="Length">{`${facts.wordCount.toLocaleString("en-GB")} words`}</Fact>
        <Fact name="Version">
          <Versions facts={facts} query={query} />
        </Fact>
        <Fact name="View" isLast>
          <TextSizes articleKey={facts.key} query={query} />
          <Link href={`/articles/${facts.key}/source`}>Source</Link>
          {open === undefined ? null : (
            <Link href={sideBySideHref(open.slug, { a: facts.key })} prefetch={false}>
              Beside another
            </Link>
          )}
        </Fact>
      </dl>
      {facts.contentNote === null ? null : <p className={styles.note}>{facts.contentNote}</p>}
    </header>
  );
}

function Fact({
  name,
  isLast = false,
  children,
}: {
  readonly name: string;
  readonly isLast?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={isLast ? styles.view : undefined}>
      <dt className="visually-hidden">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The version that is shown; those in plain language by name, the others as a list in the source view. */
function Versions({ facts, query }: { readonly facts: ArticleFactsView; readonly query: ReaderQuery }) {
  const { key, version, versions } = facts;
  const shown = versions.find(({ number }) => number === version);
  const plain = versions.filter(({ level }) => level === "plain");
  const originals = versions.filter(({ level }) => level === "original");
  return (
    <>
      <Link href={`/articles/${key}/source#versions`}>
        {version === null ? "No version" : `Version ${version} of ${versions.length}`}
      </Link>
      {shown?.level === "plain" ? (
        <Link href={readerHref(key, { ...query, version: originals.at(-1)?.number ?? null })}>Original wording</Link>
      ) : (
        plain.slice(-1).map(({ number }) => (
          <Link key={number} href={readerHref(key, { ...query, version: number })}>
            In plain language
          </Link>
        ))
      )}
    </>
  );
}

const SIZE_WORDS = ["normal", "larger", "largest"] as const;

function TextSizes({ articleKey, query }: { readonly articleKey: string; readonly query: ReaderQuery }) {
  return (
    <span className={styles.sizes} role="group" aria-label="Text size">
      {TEXT_SIZES.map((size, index) => (
        <Link
          key={size}
          href={readerHref(articleKey, { ...query, size })}
          scroll={false}
          replace
          aria-current={size === query.size ? "true" : undefined}
          className={styles[`size${size}`]}
        >
          <span aria-hidden="true">A</span>
          <span className="visually-hidden">Text {SIZE_WORDS[index]}</span>
        </Link>
      ))}
    </span>
  );
}
