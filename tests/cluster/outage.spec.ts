import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { survivesOutage } from "../support/database-outage.ts"
import { Drill } from "../support/drill.ts"
import { KILL_POINTS, survivesKill } from "../support/kill-points.ts"
import { CLUSTER_MS, openTwoServers } from "../support/two-servers.ts"

describe("two servers on one Redis lose nothing", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await openTwoServers(2)
  })
  afterAll(() => drill.close())

  it("while the database is away for ten seconds", async () => {
    await survivesOutage(drill, { buyers: 6, limitMs: CLUSTER_MS })
  }, 600_000)

  it.each(KILL_POINTS.filter(([name]) => name === "its reservation"))(
    "by a kill -9 of one before %s is written",
    async (name, statement) => {
      const ms = await survivesKill(drill, {
        ...{ statement, buyers: 4, limitMs: CLUSTER_MS },
      })
      console.log(`kill of one before ${name}: whole after ${ms} ms`)
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
