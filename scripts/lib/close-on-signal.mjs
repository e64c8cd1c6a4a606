import { Stopped } from "./fault.mjs"

/**
 * Closes a shop in order when this process is asked to stop, for commands that
 * have an end of their own. Answers how to let go again.
 * @param {import("./shop.mjs").Shop} shop
 * @param {AbortController} abort
 */
export function closeOnSignal(shop, abort) {
  const close = () => {
    abort.abort(new Stopped())
    void shop.close().then(() => process.exit(130))
  }
  process.once("SIGINT", close)
  process.once("SIGTERM", close)
  return () => {
    process.off("SIGINT", close)
    process.off("SIGTERM", close)
  }
}
