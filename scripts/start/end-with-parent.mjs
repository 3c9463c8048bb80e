// Loaded into the web server and the worker by --import. When the driver is gone (even killed
// without a signal that it could pass on), its end of the channel closes, and the child ends as
// well instead of holding the port and the database for ever.
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.channel) {
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    // The child's own clean-up runs where it has one; process.kill would skip it on Windows.
    if (!process.emit("SIGTERM", "SIGTERM")) process.exit(0);
  });
  process.channel.unref();
}
