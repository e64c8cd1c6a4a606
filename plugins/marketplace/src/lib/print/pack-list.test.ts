import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPdf, wordsOf } from "../../../../../tests/support/read-pdf"
import { countPieces, type PackOrder, packTotals } from "./pack-list"
import { packListPdf } from "./pack-list-pdf"

const line = (
  variantId: string,
  quantity: number,
  product = "Nugget lele"
) => ({
  variantId,
  product,
  variant: variantId === "v1" ? null : `Ukuran ${variantId}`,
  sku: variantId,
  quantity,
})
const order = (rest: Partial<PackOrder> = {}): PackOrder => ({
  number: "PS-1",
  recipient: "Siti Nurjanah",
  service: "JNE REG",
  shipBy: "2026-11-28T08:00:00Z",
  note: null,
  lines: [line("v1", 2)],
  ...rest,
})
const print = (orders: PackOrder[], locale: "id" | "en" = "id") =>
  packListPdf({
    shop: "Pesantren Al Umanaa",
    orders,
    locale,
    madeAt: new Date("2026-11-26T00:00:00Z"),
  })

describe("packTotals", () => {
  it("adds the same variant of several orders and names them", () => {
    const totals = packTotals([
      order({ lines: [line("v2", 1), line("v1", 2), line("v2", 1)] }),
      order({ number: "PS-2", lines: [line("v1", 3), line("v9", 1, "Abon")] }),
    ])
    expect(
      totals.map(({ product, variantId, quantity, orders }) => [
        product,
        variantId,
        quantity,
        orders.join(),
      ])
    ).toEqual([
      ["Abon", "v9", 1, "PS-2"],
      ["Nugget lele", "v1", 5, "PS-1,PS-2"],
      ["Nugget lele", "v2", 2, "PS-1"],
    ])
  })

  it("loses no piece, in whatever order the orders come", () => {
    const lines = fc.array(
      fc
        .tuple(
          fc.constantFrom("v1", "v2", "v3"),
          fc.integer({ min: 1, max: 99 })
        )
        .map(([id, quantity]) => line(id, quantity)),
      { maxLength: 6 }
    )
    const orders = fc.array(
      lines.map((some) => order({ lines: some })),
      { maxLength: 8 }
    )
    fc.assert(
      fc.property(orders, (some) => {
        const totals = packTotals(some)
        expect(countPieces(totals)).toBe(
          countPieces(some.flatMap((one) => one.lines))
        )
        const amounts = (of: typeof totals) =>
          of.map(({ variantId, quantity }) => [variantId, quantity])
        expect(amounts(packTotals([...some].reverse()))).toEqual(
          amounts(totals)
        )
      }),
      { numRuns: 2_000, seed: 11 }
    )
  })
})

describe("packListPdf", () => {
  it("says what to fetch and what goes into each order", async () => {
    const { title, language, pages } = await readPdf(
      await print([
        order({ note: "Tolong bungkus kado" }),
        order({ number: "PS-2", lines: [line("v2", 4)] }),
      ])
    )
    expect([title, language]).toEqual([
      "Daftar kemas · Pesantren Al Umanaa",
      "id",
    ])
    expect(pages).toHaveLength(1)
    const [page] = pages
    expect(page && [Math.round(page.width), Math.round(page.height)]).toEqual([
      595, 842,
    ])
    const words = page ? wordsOf(page) : ""
    for (const said of [
      "2 pesanan, 6 barang · Dicetak 26 November 2026 07.00 WIB",
      "1. Ambil semua barang",
      "PS-2 · Siti Nurjanah",
      "JNE REG · 4 barang · kirim paling lambat 28 November 2026",
      "Catatan pembeli: Tolong bungkus kado",
      "Ukuran v2",
      "4×",
      "Halaman 1 dari 1",
    ])
      expect(words).toContain(said)
  })

  it("starts new pages and keeps an order together", async () => {
    const orders = Array.from({ length: 30 }, (_, index) =>
      order({
        number: `PS-${index}`,
        lines: ["a", "b", "c"].map((id) => line(`${id}${index}`, 1)),
      })
    )
    const { pages } = await readPdf(await print(orders, "en"))
    expect(pages.length).toBeGreaterThan(3)
    for (const { number } of orders) {
      const page = pages.findIndex((one) =>
        one.texts.some(({ text }) => text.startsWith(`${number} · `))
      )
      const words = pages[page]?.texts.map(({ text }) => text) ?? []
      const from = words.findIndex((text) => text.startsWith(`${number} · `))
      expect(
        words.slice(from).filter((text) => text === "1×").length
      ).toBeGreaterThanOrEqual(3)
    }
    const last = pages.at(-1)
    expect(last && wordsOf(last)).toContain(
      `Page ${pages.length} of ${pages.length}`
    )
    for (const { height, texts } of pages)
      for (const { y } of texts) expect(y).toBeLessThan(height - 30)
  })

  it("refuses an empty list", () => {
    expect(() => print([])).toThrow(RangeError)
  })
})
