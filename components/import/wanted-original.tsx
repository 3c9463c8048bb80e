import styles from "./notices.module.css";

interface WantedOriginalProps {
  readonly headline: string;
  readonly outlet: string | null;
  readonly date: string;
  readonly url: string | null;
}

/** Which original is wanted: here is its record, its text is not. */
export function WantedOriginal({ headline, outlet, date, url }: WantedOriginalProps) {
  return (
    <section className={styles.notice} aria-labelledby="wanted-heading">
      <h2 id="wanted-heading">Wanted: the page with this headline</h2>
      <p className={styles.headline}>{headline}</p>
      <p>
        {outlet ?? "Outlet not known"}, {date}
        {url === null ? "" : `, ${url}`}
      </p>
      <p>
        Its record is here, with every mark’s position; its text is not. Paste or drop the page: it is recognised by its
        bytes, or by headline and outlet, and every passage then opens in place.
      </p>
    </section>
  );
}
