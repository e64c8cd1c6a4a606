import { describe, expect, it } from "vitest"
import { readShipments } from "./shipment-list"

const COURIERS = [
  { code: "jne", name: "JNE" },
  { code: "jnt", name: "J&T Express" },
  { code: "sicepat", name: "SiCepat" },
]
const read = (typed: Record<string, string>) => readShipments(typed, COURIERS)

describe("typed tracking numbers", () => {
  it("take the courier of the row, else the one for all", () => {
    const rows = read({
      ...{ courier: "jne", "resi_1042-1": "jp 123 456", "kurir_1042-1": "" },
      ...{ "resi_1043-2": "JP999999", "kurir_1043-2": "sicepat" },
    })
    expect(rows.map(({ parcel }) => parcel)).toEqual([
      { number: "1042-1", courier: "jne", tracking_number: "JP123456" },
      { number: "1043-2", courier: "sicepat", tracking_number: "JP999999" },
    ])
  })

  it("leave out rows that are empty, and other fields", () => {
    expect(
      read({ courier: "jne", "resi_1-1": "  ", resi_x: "JP123456" })
    ).toEqual([])
  })

  it("say at their field what is wrong", () => {
    expect(read({ courier: "", "resi_1-1": "JP123456" })).toMatchObject([
      { field: "resi_1-1", fault: "courier_missing", parcel: null },
    ])
    expect(read({ courier: "jne", "resi_1-1": "JP" })).toMatchObject([
      { field: "resi_1-1", fault: "tracking_invalid" },
    ])
  })
})

describe("pasted lines", () => {
  it.each([
    ["1042-1 JP123456", "jne"],
    ["  1042-1\tJP123456 ", "jne"],
    ["1042-1;SiCepat;JP123456", "sicepat"],
    ["1042-1\tJ&T Express\tjp 123456", "jnt"],
    ["1042-1 jnt JP123456", "jnt"],
  ])("are read: %j", (lines, courier) => {
    expect(read({ courier: "jne", lines })).toEqual([
      {
        ...{ field: null, label: "1042-1", fault: null },
        parcel: { number: "1042-1", courier, tracking_number: "JP123456" },
      },
    ])
  })

  it.each([
    ["JP123456", "line_unreadable"],
    ["1042 JP123456", "line_unreadable"],
    ["1042-1 merpati JP123456", "courier_unknown"],
    ["1042-1 JP", "tracking_invalid"],
  ])("are refused: %j is %s", (lines, fault) => {
    expect(read({ courier: "jne", lines })).toMatchObject([{ fault }])
  })

  it("are wrong at the second line of an order", () => {
    const rows = read({
      ...{ courier: "jne", "resi_1-1": "JP111111" },
      lines: "2-1 JP222222\r\n\r\n1-1 JP333333",
    })
    expect(rows.map(({ fault }) => fault)).toEqual([null, null, "line_twice"])
  })
})
