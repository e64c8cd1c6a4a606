import { expect, it } from "vitest"
import { toAreaId } from "./area-draft"

const chosen = "IDNP9IDNC74IDND213IDZ43156"

it.each([
  ["", chosen],
  [" idnp9idnc74idnd214idz43157 ", "IDNP9IDNC74IDND214IDZ43157"],
  ["Caringin", null],
])("reads what is typed, %j, before what is chosen", (typed, id) => {
  expect(toAreaId({ chosen, typed })).toBe(id)
})

it("waits while what is chosen is no id", () => {
  expect(toAreaId({ chosen: "?", typed: "" })).toBeNull()
})
