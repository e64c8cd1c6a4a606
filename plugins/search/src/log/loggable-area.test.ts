import { expect, it } from "vitest"
import { loggableArea } from "./loggable-area"

it.each([
  ["the kecamatan near by", { near: "32.02.27", filter: {} }, "32.02.27"],
  ["no village", { near: "32.02.27.2001", filter: {} }, "32.02.27"],
  ["no province", { near: "32", filter: {} }, null],
  ["the one regency", { filter: { regency: ["32.02"] } }, "32.02"],
  [
    "the kecamatan before the regency",
    { filter: { regency: ["32.02"], district: ["32.02.19"] } },
    "32.02.19",
  ],
  ["none of several", { filter: { regency: ["32.02", "32.01"] } }, null],
  ["nothing without a place", { filter: {} }, null],
])("keeps %s", (_, request, area) => {
  expect(loggableArea(request)).toBe(area)
})
