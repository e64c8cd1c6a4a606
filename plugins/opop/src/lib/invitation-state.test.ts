import { describe, expect, it } from "vitest"
import { invitationState } from "./invitation-state"

const at = (time: string) => new Date(time)
const now = at("2026-11-25T10:00:00Z").getTime()
const row = {
  used_at: null,
  revoked_at: null,
  expires_at: at("2026-11-26T10:00:00Z"),
}

describe("invitationState", () => {
  it.each([
    ["open", {}],
    ["used", { used_at: at("2026-11-25T09:00:00Z") }],
    ["revoked", { revoked_at: at("2026-11-25T09:00:00Z") }],
    ["expired", { expires_at: at("2026-11-25T10:00:00Z") }],
    [
      "used",
      {
        used_at: at("2026-11-20T09:00:00Z"),
        expires_at: at("2026-11-21T09:00:00Z"),
      },
    ],
  ])("is %s", (state, change) => {
    expect(invitationState({ ...row, ...change }, now)).toBe(state)
  })
})
