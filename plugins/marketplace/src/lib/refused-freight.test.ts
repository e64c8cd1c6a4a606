import { describe, expect, it } from "vitest"
import { lacksReason, NOTHING_SAID } from "./refused-freight"

describe("who bears the freight of a refused parcel", () => {
  it.each([
    [NOTHING_SAID, "fund", false],
    [{ ...NOTHING_SAID, bearer: "fund" }, "fund", false],
    [{ ...NOTHING_SAID, bearer: "pesantren" }, "fund", true],
    [
      { ...NOTHING_SAID, bearer: "pesantren", bearer_reason: "  " },
      "fund",
      true,
    ],
    [
      { ...NOTHING_SAID, bearer: "pesantren", bearer_reason: "Salah alamat" },
      "fund",
      false,
    ],
  ] as const)("%j against %s wants a reason: %s", (said, ruled, wants) => {
    expect(lacksReason(said, ruled)).toBe(wants)
  })
})
