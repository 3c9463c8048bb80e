import { connect, createServer } from "node:net";

/**
 * Can the server listen there? Answers null when it can, and otherwise the line to print. It first
 * tries to connect: on macOS one may bind 127.0.0.1 beside a program that listens on every address.
 *
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>}
 */
export async function portProblem(host, port) {
  const code = (await answers(host, port)) ? "EADDRINUSE" : await bindingErrorCode(host, port);
  if (code === null) return null;
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is in use: stop the program that uses it (perhaps another Parallax), or set PARALLAX_PORT to another number, such as ${port < 65535 ? port + 1 : 3000}.`;
  }
  if (code === "EACCES") {
    return `Port ${port} on ${host} is reserved by the system: set PARALLAX_PORT to a number above 1023, such as 3000.`;
  }
  return `Parallax cannot listen on ${host} port ${port} (${code}): set PARALLAX_HOST to 127.0.0.1, or unset it.`;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 });
    const settle = (/** @type {boolean} */ value) => {
      socket.destroy();
      resolve(value);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(false));
    socket.once("error", () => settle(false));
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>}
 */
function bindingErrorCode(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
