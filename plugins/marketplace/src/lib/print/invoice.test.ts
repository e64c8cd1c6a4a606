import { describe, expect, it } from "vitest"
import { readPdf, wordsOf } from "../../../../../tests/support/read-pdf"
import { contractItems } from "./contract-items"
import { CONTRACT_KEYS } from "./contract-words"
import { type Invoice, type InvoiceParcel, invoiceSums } from "./invoice"
import { invoicePdf } from "./invoice-pdf"

const parcel = (rest: Partial<InvoiceParcel> = {}): InvoiceParcel => ({
  maker: {
    name: "Pesantren Al Umanaa",
    institution: "Kopontren Al Umanaa",
    place: "Kec. Gunungguruh, Kab. Sukabumi, Jawa Barat",
    nib: "9999000000001",
    phone: null,
  },
  lines: [
    {
      title: "Nugget lele 250 g",
      variant: null,
      quantity: 2,
      unitRupiah: 26_000,
      permits: ["BPOM MD 200000000001", "Halal ID32110000009010126"],
    },
  ],
  service: "Reguler",
  days: { min: 2, max: 3 },
  shippingRupiah: 13_000,
  insuranceRupiah: 0,
  discountRupiah: 5_000,
  ...rest,
})

const invoice = (rest: Partial<Invoice> = {}): Invoice => ({
  number: "PS-10234",
  placedAt: "2026-11-24T07:30:00Z",
  platform: {
    name: "Pasar Santri",
    operator: "Koperasi Contoh",
    address: "Jl. Contoh 1, Kota Sukabumi",
  },
  buyer: {
    name: "Siti Nurjanah",
    phone: "0812••••890",
    email: null,
    address: "Kp. Cibolang, Kec. Coblong, Kota Bandung, Jawa Barat 40132",
  },
  parcels: [
    parcel(),
    parcel({
      maker: {
        name: "Pesantren Raudhatul Cisaat",
        institution: null,
        place: "Kec. Cisaat, Kab. Sukabumi, Jawa Barat",
        nib: null,
        phone: null,
      },
      lines: [
        {
          title: "Sarung tenun santri",
          variant: "marun",
          quantity: 1,
          unitRupiah: 145_000,
          permits: [],
        },
      ],
      service: "Ambil di pesantren",
      days: null,
      shippingRupiah: 0,
      insuranceRupiah: 0,
      discountRupiah: 0,
    }),
  ],
  fees: [],
  taxes: [],
  orderRupiah: 205_000,
  payment: {
    method: { id: "Transfer bank", en: "Bank transfer" },
    fundHolder: "Bank Mitra Contoh",
    paidAt: null,
    payBy: "2026-11-25T07:30:00Z",
    uniqueCodeRupiah: 123,
  },
  terms: { version: "2026-11", complaintDays: 3, perishableComplaintHours: 24 },
  complaints: [
    {
      name: { id: "Layanan pelanggan", en: "Customer service" },
      lines: ["pengaduan@pasar.example"],
    },
  ],
  ...rest,
})

const read = async (
  of: Invoice,
  locale: "id" | "en" = "id"
): Promise<string> => {
  const bytes = await invoicePdf({
    invoice: of,
    locale,
    madeAt: new Date("2026-11-26T00:00:00Z"),
  })
  const { pages } = await readPdf(bytes)
  for (const { width, height } of pages)
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
  return pages.map(wordsOf).join("\n")
}

describe("invoiceSums", () => {
  it("adds up; included taxes count nothing, others do", () => {
    const name = { id: "PPN", en: "VAT" }
    expect(
      invoiceSums(
        invoice({
          fees: [{ name: { id: "Biaya COD", en: "COD fee" }, rupiah: 5_000 }],
          taxes: [
            { name, rupiah: 1_000, isIncluded: true },
            { name, rupiah: 2_000, isIncluded: false },
          ],
          orderRupiah: 212_000,
        })
      )
    ).toEqual({
      goods: 197_000,
      shipping: 13_000,
      discount: 5_000,
      fees: 5_000,
      addedTaxes: 2_000,
      total: 212_000,
    })
  })

  it("refuses an invoice that is a rupiah off", () => {
    expect(() => invoiceSums(invoice({ orderRupiah: 205_001 }))).toThrow(
      RangeError
    )
  })
})

describe("contractItems", () => {
  const textOf = (key: string, of = invoice()) =>
    contractItems(of).find((item) => item.key === key)?.text

  it("has the nine of PP 80/2019 Art. 53, in both languages", () => {
    const items = contractItems(invoice())
    expect(items.map(({ key }) => key)).toEqual([...CONTRACT_KEYS])
    expect(items).toHaveLength(9)
    for (const { title, text } of items)
      for (const words of [title.id, title.en, text.id, text.en]) {
        expect(words.trim().length).toBeGreaterThan(3)
        expect(words).not.toMatch(/undefined|null|NaN|\[object/)
      }
  })

  it("names every maker, and who holds the money", () => {
    expect(textOf("parties")?.id).toContain(
      "Pesantren Al Umanaa, Kopontren Al Umanaa, Kec. Gunungguruh, Kab. Sukabumi, Jawa Barat, NIB 9999000000001; Pesantren Raudhatul Cisaat"
    )
    expect(textOf("payment")?.en).toContain("held by Bank Mitra Contoh")
    expect(textOf("value")?.id).toBe(
      "Rp205.000: barang Rp197.000, ongkir Rp13.000, potongan -Rp5.000."
    )
  })

  it.each([
    ["waiting", {}, "Dibayar paling lambat 25 November 2026 14.30 WIB"],
    ["paid", { paidAt: "2026-11-24T09:00:00Z" }, "Lunas pada 24 November 2026"],
    ["at the door", { payBy: null }, "Dibayar saat paket diterima"],
  ])("says how it is paid: %s", (_, rest, words) => {
    const { payment } = invoice()
    const of = invoice({ payment: { ...payment, ...rest } })
    expect(textOf("payment", of)?.id).toContain(words)
  })

  it("says so when no permit is recorded", () => {
    const parcels = [parcel()].map((one) => ({
      ...one,
      lines: one.lines.map((line) => ({ ...line, permits: [] })),
    }))
    const of = invoice({ parcels, orderRupiah: 60_000 })
    expect(textOf("legality", of)?.en).toContain("No permit")
    expect(textOf("legality")?.id).toContain("BPOM MD 200000000001")
  })
})

describe("invoicePdf", () => {
  it("carries makers, sums, contract items and the complaint contact", async () => {
    const words = await read(invoice())
    const { payment } = invoice()
    for (const said of [
      "Invoice PS-10234",
      "Dibuat dan dijual oleh Pesantren Al Umanaa",
      "Kopontren Al Umanaa · Kec. Gunungguruh, Kab. Sukabumi, Jawa Barat · NIB 9999000000001",
      "Sarung tenun santri (marun)",
      `Dana ditampung oleh ${payment.fundHolder}`,
      "Transfer bank · BELUM DIBAYAR",
      "Pajak",
      "Rp205.000",
      "Rp205.123",
      "pengaduan@pasar.example",
      "Halaman 1 dari 2",
    ])
      expect(words).toContain(said)
    for (const { title } of contractItems(invoice()))
      expect(words).toContain(title.id)
  })

  it("is in English too, and says what is paid", async () => {
    const { payment } = invoice()
    const words = await read(
      invoice({
        payment: {
          ...payment,
          paidAt: "2026-11-24T09:00:00Z",
          uniqueCodeRupiah: 0,
        },
      }),
      "en"
    )
    expect(words).toContain("Bank transfer · PAID 24 November 2026 16:00 WIB")
    expect(words).not.toContain("Amount to transfer")
    for (const { title } of contractItems(invoice()))
      expect(words).toContain(title.en)
  })

  it("goes on over as many pages as it needs", async () => {
    const parcels = Array.from({ length: 40 }, () => parcel())
    const words = await read(invoice({ parcels, orderRupiah: 40 * 60_000 }))
    expect(words).toContain("Paket 40 dari 40")
    expect(words).toContain("Rp2.400.000")
  })
})
