import { z } from "zod";

/** An address that can be opened in a browser: http or https, and nothing that would run or read a file. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "Give a web address that begins with https://." })
  .max(2000, "This address is too long.");
