import styles from "./add-articles.module.css";

export interface QueuedFile {
  readonly id: number;
  readonly name: string;
  readonly file: Blob;
  readonly input?: string;
  readonly url?: string;
  /** `noted`: the server says why it cannot be read. `failed`: it never arrived. */
  readonly state: "queued" | "sending" | "sent" | "noted" | "failed";
  /** How much has been sent, 0 to 1. */
  readonly share: number;
  readonly message: string | null;
}

interface UploadListProps {
  readonly files: readonly QueuedFile[];
  readonly onRetry: (() => void) | null;
  readonly onReview: (() => void) | null;
}

/** The files of this import, each with how far it is. */
export function UploadList({ files, onRetry, onReview }: UploadListProps) {
  const done = files.filter(({ state }) => state === "sent" || state === "noted").length;
  const failed = files.filter(({ state }) => state === "failed").length;
  return (
    <section className={styles.uploads} aria-labelledby="uploads-heading">
      <h2 id="uploads-heading" role="status">
        {done} of {files.length} sent
      </h2>
      <ul>
        {files.map(({ id, name, state, share, message }) => (
          <li key={id}>
            <span className={styles.fileName}>{name}</span>
            {state === "sending" ? (
              <progress value={share} max={1} aria-label={`${name}: sent`} />
            ) : (
              <span className={state === "failed" || state === "noted" ? styles.error : styles.fileState}>
                {message ?? STATES[state]}
              </span>
            )}
          </li>
        ))}
      </ul>
      {failed > 0 && onRetry !== null ? (
        <p className={styles.again}>
          <button type="button" className="button" onClick={onRetry}>
            Send {failed} again
          </button>
          {onReview !== null && done > 0 ? (
            <button type="button" className="button" onClick={onReview}>
              Review the rest
            </button>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

const STATES = { queued: "Waiting", sending: "", sent: "Sent", noted: "Not read", failed: "Not sent" } as const;
