import { describe, expect, it } from "vitest"
import { judgeRow, type NumberedParcel } from "./judge-row"

const sent: NumberedParcel = {
  ...{ id: "so_1", order_id: "order_1", state: "delivered" },
  ...{ payment_id: "pay_1", amount: 100_000, captured_at: null },
  ...{ is_cancelled: false, remitted_for: null },
}
const prepaid = { ...sent, id: "so_2", payment_id: null, amount: null }
const now = new Date()
const row = { id: "row_1", gross: 100_000 }

describe("a row of a courier's settlement", () => {
  it.each<[string, NumberedParcel[], string | null]>([
    ["the whole cash of the one parcel", [sent], null],
    ["a parcel that is on its way", [{ ...sent, state: "shipped" }], null],
    ["beside a parcel that was paid before", [prepaid, sent], null],
    ["a number that nobody has", [], "unknown_number"],
    ["a parcel that was paid before", [prepaid], "not_cash"],
    [
      "two parcels with cash",
      [sent, { ...sent, id: "so_3" }],
      "number_ambiguous",
    ],
    ["another sum", [{ ...sent, amount: 99_999 }], "amount_differs"],
    ["cash that is in", [{ ...sent, captured_at: now }], "already_in"],
    [
      "a remittance of others, whose cash is not in",
      [{ ...sent, remitted_for: "row_0" }],
      null,
    ],
    [
      "cash that another remittance tells of",
      [{ ...sent, captured_at: now, remitted_for: "row_0" }],
      "already_in",
    ],
    [
      "its own remittance, left by a process that died",
      [{ ...sent, captured_at: now, remitted_for: "row_1" }],
      null,
    ],
    [
      "a parcel that came back",
      [{ ...sent, state: "returned" }],
      "order_ended",
    ],
    [
      "a parcel on its way back",
      [{ ...sent, state: "returning" }],
      "order_ended",
    ],
    ["a cancelled payment", [{ ...sent, is_cancelled: true }], "order_ended"],
    [
      "a parcel that has not been sent",
      [{ ...sent, state: "processing" }],
      "not_sent",
    ],
  ])("%s", (_, parcels, reason) => {
    expect(judgeRow(row, parcels).reason).toBe(reason)
  })
})
