import { Fragment, type ReactNode } from "react";
import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { FitSign } from "@/components/signs/fit-sign";
import { OutletChip } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import { cellWord } from "@/domain/comparison/cell-state";
import type { PrintingRun } from "@/domain/comparison/quotations/quotation-comparison";
import { SHARED_TEXT_WORDS } from "@/domain/comparison/shared-text/shared-text-words";
import type {
  ActorSide,
  ActorTie,
  ClaimSide,
  ClaimTie,
  SideArticle,
  TextTie,
} from "@/domain/comparison/side-by-side/side-by-side";
import { shortenRuns, shortenWords } from "./shorten-words";
import styles from "./tie-list.module.css";

interface Sides {
  readonly a: SideArticle;
  readonly b: SideArticle;
}

interface ClaimSidesProps extends Sides {
  readonly tie: ClaimTie;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** How either article stands to the claim, and its words. */
export function ClaimSides({ tie, a, b, page, selected }: ClaimSidesProps) {
  const stance = (side: ClaimSide) => (
    <>
      <a {...markLink(page, side.address, { count: side.evidenceCount, selected })} className={styles.stance}>
        <StanceSign state={side.state} alsoChallenged={side.alsoChallenged} isSuggested={side.isProposed} />
        <FitSign fits={side.fits} />
        {[
          cellWord(side.state),
          ...(side.alsoChallenged ? ["also challenged"] : []),
          ...side.fits,
          ...(side.isProposed ? ["suggested"] : []),
        ].join(", ")}
      </a>
      <Quote words={side.quotes[0] ?? ""} />
      {side.quotes.length > 1 ? <small>and {side.quotes.length - 1} more</small> : null}
    </>
  );
  return (
    <>
      {tie.isProposed ? <p className={styles.note}>Claim proposed by a method; nobody has decided</p> : null}
      {tie.standsApart ? <p className={styles.apart}>They stand apart</p> : null}
      <Side article={a}>{stance(tie.a)}</Side>
      <Side article={b}>{stance(tie.b)}</Side>
    </>
  );
}

/** The words of a passage; one that begins with a quotation mark gets no second one. */
export function Quote({ words }: { readonly words: string }) {
  return /^[“‘"']/.test(words) ? <p className={styles.quote}>{shortenWords(words)}</p> : <q>{shortenWords(words)}</q>;
}

/** The shared words as the first prints them; what only one of the two has is underlined or struck. */
export function TextPrintings({ tie, a, b }: Sides & { readonly tie: TextTie }) {
  const runs = shortenRuns(tie.runs);
  return (
    <>
      <p className={styles.note}>
        {SHARED_TEXT_WORDS[tie.sharedKind]}, {tie.isVerbatim ? "word for word" : "nearly word for word"}
      </p>
      <p className={styles.printing}>
        {runs.map((run, index) => (
          <Fragment key={index}>
            {run.kind === "only-there" && index > 0 ? " " : ""}
            <Run run={run} here={a.label.name} there={b.label.name} />
            {run.kind === "only-there" && index < runs.length - 1 ? " " : ""}
          </Fragment>
        ))}
      </p>
    </>
  );
}

interface RunProps {
  readonly run: PrintingRun;
  readonly here: string;
  readonly there: string;
}

/** Words of one side only say whose they are to those who do not see the line through or below them. */
function Run({ run: { kind, text }, here, there }: RunProps) {
  if (kind === "same") return text;
  const Changed = kind === "only-here" ? "ins" : "del";
  return (
    <Changed>
      <span className="visually-hidden">[only in {kind === "only-here" ? here : there}: </span>
      {text}
      <span className="visually-hidden">]</span>
    </Changed>
  );
}

/** What either article calls the actor, and how often. */
export function ActorSides({ tie, a, b }: Sides & { readonly tie: ActorTie }) {
  const forms = (side: ActorSide) => (
    <ul className={styles.forms}>
      {side.forms.map(({ text, count }) => (
        <li key={text}>
          {text}
          {count === 1 ? null : (
            <span className={styles.times}>
              <span aria-hidden="true"> ×{count}</span>
              <span className="visually-hidden">, {count} times</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Side article={a}>{forms(tie.a)}</Side>
      <Side article={b}>{forms(tie.b)}</Side>
    </>
  );
}

function Side({ article: { label }, children }: { readonly article: SideArticle; readonly children: ReactNode }) {
  return (
    <div className={styles.side}>
      <OutletChip letters={label.letters} name={label.name} slot={label.column.slot} />
      <div>{children}</div>
    </div>
  );
}
