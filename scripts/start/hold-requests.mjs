// Loaded into the web server by --import. The server comes up while the database is still being checked; until the
// driver says that the check has passed, no request reaches the pages, which would open a database that may be refused.
// A browser that is early waits for its answer. Without a driver there is nothing to wait for.
import { Server } from "node:http";
import { isMainThread } from "node:worker_threads";

/** What the driver sends. */
const OPEN = "open";

if (isMainThread && process.channel) holdRequests();

function holdRequests() {
  const { emit } = Server.prototype;
  /** @type {(() => void)[]} */
  const waiting = [];
  Server.prototype.emit = function (/** @type {string} */ event, /** @type {unknown[]} */ ...details) {
    const go = () => Reflect.apply(emit, this, [event, ...details]);
    if (event !== "request") return go();
    waiting.push(go);
    return true;
  };
  const take = (/** @type {unknown} */ message) => {
    if (message !== OPEN) return;
    process.off("message", take);
    Server.prototype.emit = emit;
    for (const answer of waiting) answer();
  };
  process.on("message", take);
}
