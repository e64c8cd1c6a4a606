import { describe, expect, it } from "vitest"
import { methodLines, type ShownSetting } from "./method-lines"

const NOW = new Date("2026-11-26T05:00:00Z")
const QRIS = "pp_qris_static"
const CARD = "pp_stripe_card"

const row = (changes: Partial<ShownSetting> = {}): ShownSetting => ({
  ...{ id: "pmset_1", provider_id: QRIS, is_on: true, rank: 1 },
  ...{ min_amount: null, max_amount: null },
  valid_from: "2026-11-01T00:00:00.000Z",
  ...changes,
})
const facts = {
  ...{ settings: [row()], linked: [QRIS], running: [QRIS, CARD] },
  unready: [] as string[],
}

describe("methodLines", () => {
  it("shows what the region has and what it could have", () => {
    expect(
      methodLines(facts, NOW).map(({ provider_id, state }) => [
        provider_id,
        state,
      ])
    ).toEqual([
      [QRIS, "on"],
      [CARD, "off"],
    ])
  })

  it("tells what holds from what will", () => {
    const later = row({
      ...{ id: "pmset_2", is_on: false },
      valid_from: "2026-12-01T00:00:00.000Z",
    })
    const [line] = methodLines({ ...facts, settings: [later, row()] }, NOW)
    expect(line?.now?.id).toBe("pmset_1")
    expect(line?.coming.map(({ id }) => id)).toEqual(["pmset_2"])
    expect(line?.state).toBe("on")
  })

  it.each([
    ["off", { settings: [row({ is_on: false })] }],
    ["off", { linked: [] }],
    ["unready", { unready: [QRIS] }],
    ["missing", { running: [CARD] }],
    ["on", { settings: [] }],
  ])("is %s with %j", (state, changes) => {
    const lines = methodLines({ ...facts, ...changes }, NOW)
    expect(lines.find((line) => line.provider_id === QRIS)?.state).toBe(state)
  })

  it("names a provider that is not ours only where the region has it", () => {
    const running = [QRIS, "pp_system_default"]
    expect(methodLines({ ...facts, running }, NOW)).toHaveLength(1)
    expect(
      methodLines({ ...facts, running, linked: running }, NOW)
    ).toHaveLength(2)
  })
})
