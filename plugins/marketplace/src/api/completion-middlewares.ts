import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { fail } from "../errors"
import { Turns } from "../lib/turns"

/**
 * Carts that one server completes at once. More take longer each, so that those
 * who want the same goods wait for its lock past core's five seconds and are
 * sent away (`npm run bench -- checkout`: 100 buyers of one item).
 */
const AT_ONCE = 4
/** Beyond that a buyer would wait longer than the shop's page does. */
const WAITING = 150
/**
 * A completion that takes longer waits for somebody else, such as a card's
 * gateway: those behind it do not. Milliseconds.
 */
const LONGEST_TURN_MS = 8_000

const turns = new Turns({ atOnce: AT_ONCE, waiting: WAITING })

/**
 * Completes carts a few at a time, in the order in which the button was pressed.
 * Throws `checkout_busy` when too many wait already.
 */
async function takeTurn(
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const gone = new AbortController()
  res.once("close", () => gone.abort())
  const end = await turns.take(gone.signal)
  if (end) {
    const longest = setTimeout(end, LONGEST_TURN_MS).unref()
    res.once("close", () => {
      clearTimeout(longest)
      end()
    })
    if (res.closed) end()
    next()
    return
  }
  if (!gone.signal.aborted) next(fail("checkout_busy"))
}

export const completionMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/carts/:id/complete",
    middlewares: [takeTurn],
  },
]
