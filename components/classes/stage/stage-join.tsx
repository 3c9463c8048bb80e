import { qrPath } from "./qr-path";
import styles from "./stage.module.css";

interface StageJoinProps {
  readonly title: string;
  readonly about: string;
  /** As it is shown, `KELP 47`. */
  readonly code: string;
  /** `192.168.1.20:3100/join`; null while the door is shut. */
  readonly address: string | null;
  /** The address with the code in it, for the camera. */
  readonly link: string | null;
}

/** How to join: an address, a code, and both as a picture for a camera. */
export function StageJoin({ title, about, code, address, link }: StageJoinProps) {
  return (
    <div className={styles.join}>
      <div>
        <h1>{title}</h1>
        <p className={styles.lead}>{about}</p>
        {address === null ? (
          <p className={styles.ask}>The door is not open yet. Your teacher will open it in a moment.</p>
        ) : (
          <>
            <p className={styles.ask}>Scan, or open</p>
            <p className={styles.address}>{address}</p>
            <p className={styles.ask}>and type this code</p>
            <p className={styles.code}>{code}</p>
          </>
        )}
      </div>
      {link === null ? null : <QrCode text={link} />}
    </div>
  );
}

function QrCode({ text }: { readonly text: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`QR code for ${text}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
