import { cookies } from "next/headers";
import { CODER_COOKIE } from "@/app/guard/workspace";

/** Nobody is coding in this browser any more. */
export async function forgetCoder(): Promise<void> {
  (await cookies()).delete(CODER_COOKIE);
}
