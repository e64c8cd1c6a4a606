import { describe, expect, it } from "vitest"
import { orderTasks, type TaskItem } from "./seller-tasks"

const item = (id: string, rest: Partial<TaskItem> = {}): TaskItem => ({
  id,
  title: `Barang ${id}`,
  detail: null,
  due_on: null,
  ...rest,
})

const found = {
  drafts: [item("1")],
  low_stock: [item("2", { detail: "3" }), item("3", { detail: "1" })],
  out_of_stock: [item("4", { detail: "0" })],
  listing_revision: [item("5")],
  paper_expiring: [
    item("6", { due_on: "2027-02-01" }),
    item("7", { due_on: "2026-12-01" }),
  ],
}

describe("orderTasks", () => {
  it("puts what cannot wait first, and within it what is nearest", () => {
    const tasks = orderTasks(found, "owner")
    expect(tasks.map(({ kind }) => kind)).toEqual([
      "listing_revision",
      "out_of_stock",
      "paper_expiring",
      "low_stock",
      "drafts",
    ])
    expect(tasks.map(({ items }) => items.map(({ id }) => id))).toEqual([
      ["5"],
      ["4"],
      ["7", "6"],
      ["3", "2"],
      ["1"],
    ])
  })

  it("names five and counts the rest", () => {
    const drafts = Array.from({ length: 9 }, (_, n) => item(String(n)))
    expect(orderTasks({ drafts }, "product")).toMatchObject([
      { kind: "drafts", urgency: "info", count: 9, items: { length: 5 } },
    ])
  })

  it("asks only owners to agree in the name of the shop", () => {
    const renewed = { terms_renewed: [item("terms")] }
    expect(orderTasks(renewed, "owner")).toMatchObject([
      { kind: "terms_renewed", urgency: "soon" },
    ])
    expect(orderTasks(renewed, "product")).toEqual([])
  })

  it("tells members what they can do something about", () => {
    expect(orderTasks(found, "shipper").map(({ kind }) => kind)).toEqual([
      "out_of_stock",
      "low_stock",
    ])
    expect(orderTasks(found, "treasurer")).toEqual([])
  })

  it("tells owners and treasurers of the account, and nobody else", () => {
    const accounts = {
      account_refused: [item("8", { detail: "Buku tidak cocok" })],
      account_resting: [item("9", { due_on: "2026-12-01" })],
    }
    const kinds = ["account_resting", "account_refused"]
    const told = (role: Parameters<typeof orderTasks>[1]) =>
      orderTasks(accounts, role).map(({ kind }) => kind)
    expect(told("owner")).toEqual(kinds)
    expect(told("treasurer")).toEqual(kinds)
    expect(told("product")).toEqual([])
    expect(told("shipper")).toEqual([])
  })
})
