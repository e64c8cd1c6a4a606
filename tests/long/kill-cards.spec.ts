import { afterAll, beforeAll, beforeEach, describe, it } from "vitest"
import { allowPayment } from "../support/awaited-orders.ts"
import { CARD_PROVIDER, startStripe } from "../support/card-shop.ts"
import { Drill, type Sprung } from "../support/drill.ts"
import { chargesThroughKill } from "../support/kill-cards.ts"
import { CARD_KILL_POINTS } from "../support/kill-points.ts"

// Before the backend reads its environment.
const stripe = await startStripe()
afterAll(() => stripe.stop())

const BUYERS = 4

describe("a kill -9 in the middle of four cards", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await Drill.open()
    await allowPayment(drill, CARD_PROVIDER)
  })
  beforeEach(() => stripe.mishaps.clear())
  afterAll(() => drill.close())

  it.each(CARD_KILL_POINTS)(
    "before %s is written charges each once",
    async (name, statement) => {
      const trap = () => drill.trap(statement)
      const ms = await chargesThroughKill(drill, stripe, {
        ...{ trap, buyers: BUYERS },
      })
      console.log(`kill before ${name}: charged after ${ms} ms`)
    },
    900_000
  )

  // The capture is a row here by then, and nobody has been charged.
  it("before Stripe hears of a capture charges each once", async () => {
    const trap = (): Sprung => {
      const sprung: Sprung = { killed: undefined }
      stripe.mishaps.plan({
        ...{ on: /\/capture$/, how: "lost" },
        onHeard: () => {
          sprung.killed = drill.backends[0]
          sprung.killed?.kill()
        },
      })
      return sprung
    }
    const ms = await chargesThroughKill(drill, stripe, {
      ...{ trap, buyers: BUYERS },
    })
    console.log(`kill before Stripe hears: charged after ${ms} ms`)
  }, 900_000)
})
