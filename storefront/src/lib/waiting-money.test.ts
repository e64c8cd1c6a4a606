import { describe, expect, it } from "vitest"
import { waitingMoney } from "./waiting-money"

describe("money that waits for an officer", () => {
  it("leaves out transfers that are only awaited", () => {
    const transfers = { claimed: 1, short: 2, over: 4, second: 8, late: 16 }
    expect(
      waitingMoney({
        transfers: { ...transfers, awaiting: 1000 },
        ...{ rows: 32, events: 64 },
      })
    ).toBe(127)
  })
})
