import { expect, it } from "vitest"
import { AREA_ID } from "./area-id"

it.each([
  ["IDNP9IDNC74IDND213IDZ43156", true],
  ["IDNP9IDNC74IDND213", false],
  ["IDNP9IDNC74IDND213IDZ4315", false],
  [" IDNP9IDNC74IDND213IDZ43156", false],
  ["IDNP9IDNC74IDND213IDZ43156\n", false],
  ["idnp9idnc74idnd213idz43156", false],
  ["Caringin", false],
])("takes %j for a place: %s", (text, isId) => {
  expect(AREA_ID.test(text)).toBe(isId)
})
