import { afterAll, beforeAll, describe, it } from "vitest"
import { allowMidtrans } from "../support/awaited-orders.ts"
import { Drill } from "../support/drill.ts"
import { paysThroughKill } from "../support/kill-notices.ts"
import { NOTICE_KILL_POINTS } from "../support/kill-points.ts"
import { startMidtrans } from "../support/midtrans-shop.ts"

// Before the backend reads its environment.
const midtrans = await startMidtrans()
afterAll(() => midtrans.stop())

describe("a kill -9 in the middle of six notices", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await Drill.open()
    await allowMidtrans(drill)
  })
  afterAll(() => drill.close())

  it.each(NOTICE_KILL_POINTS)(
    "before %s is written pays each order once",
    async (name, statement) => {
      const ms = await paysThroughKill(drill, midtrans, {
        ...{ statement, buyers: 6 },
      })
      console.log(`kill before ${name}: paid after ${ms} ms`)
    },
    900_000
  )
})
