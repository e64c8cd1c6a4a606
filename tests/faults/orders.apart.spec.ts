import { afterAll, beforeAll, describe, it } from "vitest"
import { allowMidtrans } from "../support/awaited-orders.ts"
import { survivesOutage } from "../support/database-outage.ts"
import { Drill } from "../support/drill.ts"
import { paysThroughKill } from "../support/kill-notices.ts"
import {
  KILL_POINTS,
  NOTICE_KILL_POINTS,
  survivesKill,
} from "../support/kill-points.ts"
import { startMidtrans } from "../support/midtrans-shop.ts"
import {
  expectLinesCounted,
  expectNoOversell,
  expectOneOrder,
} from "../support/oversell.ts"

/** One moment before money, and one after; the others are in tests/long. */
const QUICK = ["its reservation", "its parts"]
/** One of the work on a notice: the money is there, and its order not told. */
const QUICK_NOTICE = "the accounts of its order"

// Before the backend reads its environment.
const midtrans = await startMidtrans()
afterAll(() => midtrans.stop())

describe("nothing is lost", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await Drill.open()
    await allowMidtrans(drill)
  })
  afterAll(() => drill.close())

  it.each([
    [20, 1],
    [20, 5],
    [30, 30],
  ])(
    "%i buyers at once of the last %i: so many are served",
    async (buyers, stock) => {
      await expectNoOversell(drill, { buyers, stock })
    },
    600_000
  )

  it("one cart that is completed ten times at once is one order", async () => {
    await expectOneOrder(drill, 10)
  }, 480_000)

  it("two lines of one stock are counted together", async () => {
    await expectLinesCounted(drill)
  }, 480_000)

  it.each(KILL_POINTS.filter(([name]) => QUICK.includes(name)))(
    "a kill -9 before %s is written loses nothing",
    async (name, statement) => {
      const ms = await survivesKill(drill, { statement, buyers: 4 })
      console.log(`kill before ${name}: whole after ${ms} ms`)
    },
    300_000
  )

  it.each(NOTICE_KILL_POINTS.filter(([name]) => name === QUICK_NOTICE))(
    "a kill -9 before %s are written pays each order once",
    async (name, statement) => {
      const ms = await paysThroughKill(drill, midtrans, {
        ...{ statement, buyers: 2 },
      })
      console.log(`kill before ${name}: paid after ${ms} ms`)
    },
    600_000
  )

  it("a database that is away for ten seconds is waited for, or pressed again", async () => {
    await survivesOutage(drill, { buyers: 5, limitMs: 240_000 })
  }, 400_000)
})
