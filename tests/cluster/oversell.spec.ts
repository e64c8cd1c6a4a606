import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Drill } from "../support/drill.ts"
import { KILL_POINTS, survivesKill } from "../support/kill-points.ts"
import { expectNoOversell, expectOneOrder } from "../support/oversell.ts"

describe("two servers on one Redis", () => {
  let drill: Drill

  beforeAll(async () => {
    const url = process.env["PASAR_REDIS_URL"]
    expect(url).toBeTruthy()
    drill = await Drill.open(2, { REDIS_URL: url })
  })
  afterAll(() => drill.close())

  it.each([
    [10, 1],
    [20, 5],
    [40, 5],
  ])("%i buyers who want the last %i get no more", async (buyers, stock) => {
    await expectNoOversell(drill, { buyers, stock })
  })

  it("one cart that is completed ten times at both is one order", async () => {
    await expectOneOrder(drill, 10)
  })

  // Nobody knows which process died: what it left is work for three minutes.
  it.each(KILL_POINTS.filter(([name]) => name === "its reservation"))(
    "a kill -9 of one before %s is written loses nothing",
    async (_name, statement) => {
      await survivesKill(drill, { statement, buyers: 4, limitMs: 400_000 })
    },
    600_000
  )
})

describe("two servers without Redis", () => {
  it("are refused, and the second says why", async () => {
    const alone = await Drill.open()
    try {
      const [first] = alone.backends
      expect(first).toBeDefined()
      await expect(first?.twin().start(60_000)).rejects.toThrow(/REDIS_URL/)
    } finally {
      await alone.close()
    }
  })
})
