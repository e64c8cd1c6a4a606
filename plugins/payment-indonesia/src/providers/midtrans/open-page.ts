import { fail } from "../../errors"
import type { MidtransClient } from "./client"
import { nextAttempt, type MidtransData } from "./session-data"

/** Order ids that an earlier, lost answer may have used up. */
const MOST_ATTEMPTS = 3

/**
 * Opens a Snap page for a session, under the next order_id where Midtrans has
 * seen the present one (an answer of it was lost). Throws gateway_unavailable
 * or gateway_refused.
 */
export async function openPage(
  client: MidtransClient,
  data: MidtransData,
  { hours, now }: { hours: number; now: Date }
): Promise<MidtransData> {
  let next = data
  for (let tries = 0; tries < MOST_ATTEMPTS; tries += 1) {
    const page = await client.create({
      reference: next.reference,
      amount: next.amount,
      startsAt: now,
      minutes: hours * 60,
    })
    if (page)
      return {
        ...next,
        ...page,
        expires_at: new Date(now.getTime() + hours * 3_600_000).toISOString(),
      }
    next = nextAttempt(next)
  }
  throw fail("gateway_refused", "every order_id was used before")
}
