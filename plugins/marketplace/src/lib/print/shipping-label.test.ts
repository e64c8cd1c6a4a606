import { describe, expect, it } from "vitest"
import {
  type PdfPage,
  readPdf,
  wordsOf,
} from "../../../../../tests/support/read-pdf"
import type { ShippingLabel } from "./label"
import { shippingLabelPdf } from "./shipping-label"

const label = (rest: Partial<ShippingLabel> = {}): ShippingLabel => ({
  orderNumber: "PS-10234",
  qrText: "https://pasar.example/pesanan/PS-10234",
  courier: "JNE",
  service: "REG",
  isTracked: true,
  trackingNumber: "JP1234567890",
  recipient: {
    name: "Siti Nurjanah",
    phone: "+6281234567890",
    street: "Kp. Cibolang RT 02/RW 05, Desa Cibentang",
    district: "Coblong",
    regency: "Kota Bandung",
    province: "Jawa Barat",
    postalCode: "40132",
    landmark: "depan masjid",
  },
  sender: {
    name: "Pesantren Al Umanaa",
    phone: null,
    district: "Gunungguruh",
    regency: "Kab. Sukabumi",
  },
  weightGrams: 1250,
  pieces: 5,
  codRupiah: null,
  insuredRupiah: null,
  contents: [{ name: "Nugget lele 250 g", quantity: 2 }],
  ...rest,
})

const LONG = "Muhammad Abdurrahman Wahiduddin Nashrullah Al-Baghdadi "
const long = label({
  courier: "J&T Cargo Ekspedisi Nusantara Jaya Abadi",
  service: "Kargo Ekonomi Darat dan Laut Reguler",
  trackingNumber: "ABCDEFGHIJKLMNOPQRSTUVWXYZ-123",
  orderNumber: "PS-2026-11-10234-RAUDHATUL-MUTAALLIMIN-02",
  recipient: {
    name: LONG.repeat(3),
    phone: "081234567890",
    street: `Jl. ${LONG.repeat(8)}${"X".repeat(120)}`,
    district: "Bantargadung Palabuhanratu Selatan Raya",
    regency: "Kabupaten Administrasi Kepulauan Seribu Utara Raya",
    province: "Daerah Istimewa Yogyakarta",
    postalCode: "40132",
    landmark: LONG.repeat(6),
  },
  sender: {
    name: `Pesantren ${LONG.repeat(3)}`,
    phone: "0266-123456 (Ustazah Siti, pukul 08.00 sampai 16.00 WIB)",
    district: "Bantargadung Palabuhanratu Selatan Raya",
    regency: "Kabupaten Administrasi Kepulauan Seribu",
  },
  weightGrams: 125_430,
  pieces: 1_128,
  codRupiah: 2_999_999,
  contents: Array.from({ length: 30 }, (_, index) => ({
    name: `Baju koko ${LONG}${index}`,
    quantity: 100 + index,
  })),
})

const print = async (
  labels: ShippingLabel[],
  paper: "roll" | "a4" = "roll",
  locale: "id" | "en" = "id"
) =>
  readPdf(
    await shippingLabelPdf({
      labels,
      paper,
      locale,
      madeAt: new Date("2026-11-26T00:00:00Z"),
    })
  )
const said = async (rest: Partial<ShippingLabel>) => {
  const { pages } = await print([label(rest)])
  return pages.map(wordsOf).join("\n")
}
const millimetres = ({ width, height }: PdfPage) =>
  [width, height].map((points) => Math.round((points / 72) * 25.4))

/** Ink of a line: from above its capitals to below its descenders. */
const inkOf = ({ texts }: PdfPage) =>
  texts.map(({ text, x, y, width, size }) => ({
    text,
    left: x,
    right: x + width,
    top: y - size * 0.75,
    bottom: y + size * 0.22,
  }))

/** Pairs of texts whose ink touches. */
const overlaps = (page: PdfPage) => {
  const ink = inkOf(page)
  return ink.flatMap((one, index) =>
    ink
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom
      )
      .map((other) => [one.text, other.text])
  )
}

describe("shippingLabelPdf", () => {
  it("says who sends what to whom, the phone masked", async () => {
    const words = await said({})
    for (const text of [
      "JNE",
      "REG",
      "No. resi JP1234567890",
      "NON-COD",
      "Siti Nurjanah",
      "0812••••890",
      "Kp. Cibolang RT 02/RW 05, Desa Cibentang",
      "Patokan: depan masjid",
      "Kec. Coblong",
      "Kota Bandung, Jawa Barat",
      "40132",
      "Pesantren Al Umanaa",
      "Kec. Gunungguruh, Kab. Sukabumi",
      "PS-10234",
      "1,25 kg",
      "5 barang",
      "Isi: 2× Nugget lele 250 g",
    ])
      expect(words).toContain(text)
    expect(words).not.toContain("81234567890")
    // Nobody asks couriers to insure, so it says nothing of it.
    expect(words).not.toContain("Asuransi")
  })

  it("says what is to be collected", async () => {
    const words = await said({ codRupiah: 150_000 })
    expect(words).toContain("COD · TAGIH\nRp150.000")
    expect(words).not.toContain("NON-COD")
  })

  it("asks for a tracking number that is not known", async () => {
    const words = await said({ trackingNumber: null })
    expect(words).toContain("Tulis resi di sini")
    expect(words).not.toContain("No. resi")
  })

  it("asks for none where the service has none", async () => {
    const words = await said({ trackingNumber: null, isTracked: false })
    expect(words).not.toContain("resi")
  })

  it("is in English too", async () => {
    const { pages, language } = await print([label()], "roll", "en")
    expect(language).toBe("en")
    expect(pages.map(wordsOf).join()).toContain("Tracking no. JP1234567890")
  })

  it("prints each label on a page of 100 × 150 mm", async () => {
    const { pages } = await print([label(), long, label()])
    expect(pages.map(millimetres)).toEqual(Array(3).fill([100, 150]))
  })

  it("prints four labels on a sheet of A4, in their order", async () => {
    const labels = Array.from({ length: 9 }, (_, index) =>
      label({ orderNumber: `PS-${index + 1}` })
    )
    const { pages } = await print(labels, "a4")
    expect(pages.map(millimetres)).toEqual(Array(3).fill([210, 297]))
    expect(
      pages.map(({ texts }) =>
        texts.filter(({ text }) => /^PS-\d$/.test(text)).map(({ text }) => text)
      )
    ).toEqual([
      ["PS-1", "PS-2", "PS-3", "PS-4"],
      ["PS-5", "PS-6", "PS-7", "PS-8"],
      ["PS-9"],
    ])
  })

  it.each([
    ["a usual one", label()],
    ["a long one", long],
    ["a long one without a number", { ...long, trackingNumber: null }],
    [
      "a long one of own delivery",
      { ...long, trackingNumber: null, isTracked: false, codRupiah: null },
    ],
  ])("lets no text touch another or the edge: %s", async (_, one) => {
    const { pages } = await print([one])
    for (const page of pages) {
      expect(overlaps(page)).toEqual([])
      for (const { left, right, top, bottom } of inkOf(page)) {
        expect(left).toBeGreaterThan(11)
        expect(right).toBeLessThan(page.width - 11)
        expect(top).toBeGreaterThan(11)
        expect(bottom).toBeLessThan(page.height - 11)
      }
    }
  })

  it("cuts no name, however long it usefully is", async () => {
    const { recipient } = label()
    const name = LONG.trim()
    const words = await said({ recipient: { ...recipient, name } })
    expect(words.replaceAll("\n", " ")).toContain(name)
  })

  it("makes the same bytes of the same labels", async () => {
    const make = () =>
      shippingLabelPdf({
        labels: [label()],
        paper: "roll",
        locale: "id",
        madeAt: new Date("2026-11-26T00:00:00Z"),
      })
    expect((await make()).equals(await make())).toBe(true)
  })

  it("refuses nothing to print, and a number that is no barcode", async () => {
    await expect(print([])).rejects.toThrow(RangeError)
    await expect(print([label({ trackingNumber: "résí" })])).rejects.toThrow(
      RangeError
    )
  })
})
