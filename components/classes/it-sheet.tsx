import styles from "./it-sheet.module.css";

/** One sheet for whoever runs the school's network. */
export function ItSheet({ port }: { readonly port: number }) {
  return (
    <div className={styles.sheet}>
      <h2>What happens</h2>
      <p>
        For one lesson a teacher’s computer runs a small web server, and pupils open it in the browsers of their phones
        or tablets. It ends with the lesson. Nothing is installed on the pupils’ devices.
      </p>
      <h2>What is needed</h2>
      <ul>
        <li>The pupils’ devices and the teacher’s computer in the same network, able to reach each other.</li>
        <li>
          Incoming TCP connections to port {port} of that computer (the teacher can choose another port), plain HTTP.
        </li>
        <li>No client isolation (“AP isolation”, “guest mode”) between them, at least towards that computer.</li>
        <li>For 40 devices: one access point that takes that many at once. The pages are small.</li>
      </ul>
      <h2>What is not needed</h2>
      <ul>
        <li>No internet, no domain name, no certificate, no account, no app.</li>
        <li>No access from outside of the school: the server answers on the chosen local address alone.</li>
      </ul>
      <h2>What is stored</h2>
      <p>
        A drawn nickname, a four-digit return code, the hash of a cookie, and the answers; on the teacher’s computer
        alone. No names, no network addresses, no times. The session deletes itself on a date that the teacher sees.
      </p>
      <h2>To check it</h2>
      <p>
        With the door open, a phone in the same network opens the address that stands on the teacher’s screen, ending in
        :{port}/join. The teacher’s screen then says that a device has reached it.
      </p>
    </div>
  );
}
