import { expect, it } from "vitest"
import { ORDER_TASK_KINDS, TASK_KINDS, TASK_PLACES } from "./seller-tasks"

it("leads every task into the seller centre", () => {
  for (const kind of [...TASK_KINDS, ...ORDER_TASK_KINDS]) {
    const { one, all } = TASK_PLACES[kind]
    expect(all).toMatch(/^\/penjual\//)
    if (one) expect(one("lst_1")).toMatch(/^\/penjual\//)
  }
})

it("leads to the product that a task is about", () => {
  expect(TASK_PLACES.listing_revision.one?.("lst_1")).toBe(
    "/penjual/produk/lst_1"
  )
})
