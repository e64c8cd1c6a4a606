import "server-only"
import { headers } from "next/headers"

/**
 * Whether the running action was sent by our scripts, and not as a plain form:
 * then the answer can stay on its page. The router marks its own requests.
 */
export const isScripted = async (): Promise<boolean> =>
  (await headers()).has("next-action")
