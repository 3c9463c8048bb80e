/** The address names something that is not there (any more). Pages answer it with 404. */
export class NotFoundError extends Error {
  constructor(
    readonly kind: string,
    readonly key: string,
  ) {
    super(`no ${kind} "${key}"`);
    this.name = "NotFoundError";
  }
}

/** The database file cannot be used as it is; the message says what it is and what to do. */
export class DatabaseFileError extends Error {
  constructor(
    readonly reason:
      "damaged" | "newer" | "changed" | "foreign" | "unwritable" | "unreadable" | "busy" | "full" | "missing",
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "DatabaseFileError";
  }
}
