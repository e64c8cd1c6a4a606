import { setTimeout as sleep } from "node:timers/promises"
import { z } from "@medusajs/framework/zod"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { allowMidtrans } from "../support/awaited-orders.ts"
import { Drill } from "../support/drill.ts"
import { paysThroughKill } from "../support/kill-notices.ts"
import {
  KILL_POINTS,
  NOTICE_KILL_POINTS,
  survivesKill,
} from "../support/kill-points.ts"
import { startMidtrans } from "../support/midtrans-shop.ts"
import { expectNoOversell, expectOneOrder } from "../support/oversell.ts"
import { read } from "../support/store-api.ts"

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
    400_000
  )

  it("one cart that is completed ten times at once is one order", async () => {
    await expectOneOrder(drill, 10)
  }, 300_000)

  it("two lines of one stock are counted together", async () => {
    const goods = await drill.market.goods(await drill.market.stall(), {
      stock: 5,
    })
    const buyer = drill.buyer()
    const { id } = await buyer.readyCart([
      { variantId: goods.variantIds[0] ?? "", quantity: 3 },
    ])
    const second = await buyer.api.post(`/store/carts/${id}/line-items`, {
      variant_id: goods.variantIds[0],
      ...{ quantity: 2, metadata: { gift: "untuk guru" } },
    })
    read(z.unknown(), second)
    read(z.unknown(), await buyer.ship(id))
    read(z.unknown(), await buyer.pay(id))
    // Somebody else takes one of the five first.
    const [other] = await drill.carts(1, [goods])
    expect(await drill.complete(other ?? "")).toBe(200)
    expect(await drill.complete(id)).toBe(400)
    await drill.settled()
  })

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
    const goods = await drill.market.goods(await drill.market.stall(), {
      stock: 50,
    })
    const carts = await drill.carts(5, [goods])
    const pressed = Promise.all(carts.map((cart) => drill.complete(cart)))
    await drill.tap.cut()
    await sleep(10_000)
    await drill.tap.open()
    await pressed
    await drill.settled(240_000)
    for (const cart of carts) expect(await drill.complete(cart)).toBe(200)
    await drill.settled(10_000)
  }, 400_000)
})
