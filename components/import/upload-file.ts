/** What became of a file that was sent. */
export type UploadOutcome =
  | { readonly ok: true }
  /** The server took note of it and says why it cannot be read; it stands in the review. */
  | { readonly ok: false; readonly isNoted: true; readonly message: string }
  /** It never arrived; sending it again may help. */
  | { readonly ok: false; readonly isNoted: false; readonly message: string };

interface UploadTarget {
  readonly importKey: string;
  readonly name: string;
  readonly limitBytes: number;
  /** How its text is read; left out: by the name's ending. */
  readonly input?: string;
  readonly url?: string;
}

const UNREACHABLE = "Parallax did not answer. Is it still running? The file can be sent again.";

/**
 * Sends one file, raw. XMLHttpRequest, since fetch tells nothing of how much has been sent. Of a file over the limit
 * only the name and size are sent, so that the review can say why it is not there.
 */
export function uploadFile(
  file: Blob,
  { importKey, name, limitBytes, input, url }: UploadTarget,
  onProgress: (share: number) => void,
): Promise<UploadOutcome> {
  const isTooLarge = file.size > limitBytes;
  const query = new URLSearchParams({ import: importKey, name });
  if (input !== undefined) query.set("input", input);
  if (url) query.set("url", url);
  if (isTooLarge) query.set("size", String(file.size));
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/articles/import/upload?${query.toString()}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onerror = () => resolve({ ok: false, isNoted: false, message: UNREACHABLE });
    request.onload = () => {
      const answer = readAnswer(request.responseText);
      if (request.status === 201 && answer.state !== "failed") return resolve({ ok: true });
      const isNoted = request.status === 201 || request.status === 413;
      resolve({ ok: false, isNoted, message: answer.message ?? answer.error?.message ?? UNREACHABLE });
    };
    request.send(isTooLarge ? null : file);
  });
}

interface UploadAnswer {
  readonly state?: string;
  readonly message?: string | null;
  readonly error?: { readonly message?: string };
}

function readAnswer(body: string): UploadAnswer {
  try {
    return JSON.parse(body) as UploadAnswer;
  } catch {
    return {};
  }
}
