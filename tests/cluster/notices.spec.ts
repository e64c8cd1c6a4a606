import { afterAll, beforeAll, beforeEach, describe, it } from "vitest"
import {
  expectChargedOnceByAll,
  expectPaidOnceByAll,
  servesBesideSlowStripe,
} from "../support/at-once.ts"
import { allowMidtrans, allowPayment } from "../support/awaited-orders.ts"
import { CARD_PROVIDER, startStripe } from "../support/card-shop.ts"
import type { Drill } from "../support/drill.ts"
import { paysThroughKill } from "../support/kill-notices.ts"
import { NOTICE_KILL_POINTS } from "../support/kill-points.ts"
import { startMidtrans } from "../support/midtrans-shop.ts"
import { CLUSTER_MS, openTwoServers } from "../support/two-servers.ts"

// Before the backends read their environment.
const midtrans = await startMidtrans()
const stripe = await startStripe()
afterAll(() => Promise.all([midtrans.stop(), stripe.stop()]))

describe("two servers on one Redis take each payment once", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await openTwoServers(1)
    await allowMidtrans(drill)
    await allowPayment(drill, CARD_PROVIDER)
  })
  beforeEach(() => stripe.mishaps.clear())
  afterAll(() => drill.close())

  it("when a card's notices, their repetitions and the buyer come to both at once", async () => {
    await expectChargedOnceByAll(drill, stripe, 5)
  }, 400_000)

  it("when a notice of Midtrans comes to both, three times", async () => {
    await expectPaidOnceByAll(drill, midtrans, 5)
  }, 400_000)

  it("when Stripe takes three seconds for each answer", async () => {
    await servesBesideSlowStripe(drill, stripe, { buyers: 5, slowMs: 3_000 })
  }, 400_000)

  it.each(
    NOTICE_KILL_POINTS.filter(([name]) => name === "the accounts of its order")
  )(
    "when one is killed before %s are written, and does not come back",
    async (name, statement) => {
      const ms = await paysThroughKill(drill, midtrans, {
        ...{ statement, buyers: 4, limitMs: CLUSTER_MS },
      })
      console.log(`kill of one before ${name}: paid after ${ms} ms`)
    },
    900_000
  )
})
