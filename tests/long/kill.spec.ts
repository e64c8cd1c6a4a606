import { afterAll, beforeAll, describe, it } from "vitest"
import { Drill } from "../support/drill.ts"
import { KILL_POINTS, survivesKill } from "../support/kill-points.ts"

describe("a kill -9 in the middle of twelve checkouts", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await Drill.open()
  })
  afterAll(() => drill.close())

  it.each(KILL_POINTS)(
    "before %s is written loses nothing",
    async (name, statement) => {
      const ms = await survivesKill(drill, { statement, buyers: 12 })
      console.log(`kill before ${name}: whole after ${ms} ms`)
    },
    600_000
  )
})
