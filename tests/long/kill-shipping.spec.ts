import { afterAll, beforeAll, describe, it } from "vitest"
import { allowMidtrans } from "../support/awaited-orders.ts"
import { Drill } from "../support/drill.ts"
import { SHIPPING_KILL_POINTS } from "../support/kill-points.ts"
import { shipsThroughKill } from "../support/kill-shipping.ts"
import { startMidtrans } from "../support/midtrans-shop.ts"

// Before the backend reads its environment.
const midtrans = await startMidtrans()
afterAll(() => midtrans.stop())

describe("a kill -9 in the middle of four parcels", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await Drill.open()
    await allowMidtrans(drill)
  })
  afterAll(() => drill.close())

  it.each(SHIPPING_KILL_POINTS)(
    "before %s is written takes stock once",
    async (_name, statement) => {
      await shipsThroughKill(drill, midtrans, { statement, parcels: 4 })
    },
    900_000
  )
})
