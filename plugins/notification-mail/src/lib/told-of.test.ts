import { expect, it } from "vitest"
import { toldOf } from "./told-of"

it.each([
  [
    new Error("550 <siti@contoh.test>: mailbox full\nno more"),
    "550 <…>: mailbox full no more",
  ],
  [{ message: "to siti.a@contoh.test refused" }, "to … refused"],
  ["siti@contoh.test", "unknown"],
  [null, "unknown"],
])("tells of %j without whom it concerns", (fault, told) => {
  expect(toldOf(fault)).toBe(told)
})

it("is never long", () => {
  expect(toldOf(new Error("x".repeat(5000)))).toHaveLength(300)
})
