import { afterAll, beforeAll, describe, it } from "vitest"
import type { Drill } from "../support/drill.ts"
import {
  expectLinesCounted,
  expectNoOversell,
  expectOneOrder,
} from "../support/oversell.ts"
import { openTwoServers } from "../support/two-servers.ts"

describe("two servers on one Redis sell no piece twice", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await openTwoServers(0)
  })
  afterAll(() => drill.close())

  it.each([
    [20, 1],
    [20, 5],
    [40, 5],
  ])(
    "%i buyers at once of the last %i: so many are served",
    async (buyers, stock) => {
      await expectNoOversell(drill, { buyers, stock })
    },
    600_000
  )

  it("one cart that is completed ten times at both is one order", async () => {
    await expectOneOrder(drill, 10)
  }, 480_000)

  it("two lines of one stock are counted together", async () => {
    await expectLinesCounted(drill)
  }, 480_000)
})
