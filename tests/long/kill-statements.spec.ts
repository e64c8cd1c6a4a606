import { afterAll, beforeAll, describe, it } from "vitest"
import { Drill } from "../support/drill.ts"
import { STATEMENT_KILL_POINTS } from "../support/kill-points.ts"
import { importsThroughKill } from "../support/kill-statements.ts"

describe("a kill -9 in the middle of a bank's file with four transfers", () => {
  let drill: Drill

  beforeAll(async () => {
    drill = await Drill.open()
  })
  afterAll(() => drill.close())

  it.each(STATEMENT_KILL_POINTS)(
    "before %s is written pays each order once",
    async (name, statement) => {
      const ms = await importsThroughKill(drill, { statement, buyers: 4 })
      console.log(`kill before ${name}: paid after ${ms} ms`)
    },
    900_000
  )
})
