import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { crc16 } from "./crc16"
import { encodeQris, seal } from "./encode"
import { parseQris, readQrisFields } from "./parse"
import type { QrisPayload } from "./payload"
import { encodeTlv, parseTlv, type TlvField } from "./tlv"
import { withAmount } from "./with-amount"

/** An invented merchant; checksums were computed apart from this code. */
const STATIC =
  "00020101021126670016ID.CO.CONTOH.WWW01189360099900000000010214PASARSANTRI0010303UMI51440014ID.CO.QRIS.WWW0215ID10200000000010303UMI5204539953033605802ID5919PASAR SANTRI CONTOH6005GARUT61054415163047BCB"
const DYNAMIC =
  "00020101021226670016ID.CO.CONTOH.WWW01189360099900000000010214PASARSANTRI0010303UMI51440014ID.CO.QRIS.WWW0215ID10200000000010303UMI5204539953033605406150123" +
  "5802ID5919PASAR SANTRI CONTOH6005GARUT61054415163049881"

/**
 * The sample of EMVCo's "QR Code Specification for Payment Systems,
 * Merchant-Presented Mode" 1.1, annex B; text in its bytes.
 */
const EMVCO = Buffer.from(
  "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A"
).toString("latin1")

/** Of Cambodia, in ASCII (README of github.com/phannaly/emv-qr-code). */
const KUNTHEAS =
  "00020101021252044131153137210116372101160123456789ABCDE6016Banteay Meanchey5913Kuntheas Shop5802KH540510.005303840621201081234567863041FF2"

const RUNS = { numRuns: 10_000 }

const code = (expected: string) => expect.objectContaining({ code: expected })

const ascii = (max: number) =>
  fc
    .string({
      unit: fc
        .integer({ min: 0x20, max: 0x7e })
        .map((n) => String.fromCharCode(n)),
      minLength: 1,
      maxLength: max,
    })
    .filter((text) => text.trim() !== "")
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), {
      minLength: length,
      maxLength: length,
    })
    .map((list) => list.join(""))
const subfields = (from: number, to: number, size: number) =>
  fc.uniqueArray(
    fc.record({
      tag: fc
        .integer({ min: from, max: to })
        .map((n) => String(n).padStart(2, "0")),
      value: ascii(size),
    }),
    { selector: ({ tag }) => tag, maxLength: 3 }
  )
const account = (tag: number) =>
  fc.record({
    tag: fc.constant(tag),
    domain: ascii(20),
    pan: fc.option(digits(14).map((rest) => `9360${rest}`)),
    fields: subfields(2, 99, 12),
  })
const payloadWith = (
  amounts: fc.Arbitrary<number | null>
): fc.Arbitrary<QrisPayload> =>
  fc
    .tuple(
      amounts,
      fc
        .uniqueArray(fc.integer({ min: 26, max: 45 }), {
          minLength: 1,
          maxLength: 3,
        })
        .chain((tags) => fc.tuple(...tags.sort().map(account)))
    )
    .chain(([amount, accounts]) =>
      fc.record({
        kind: fc.constant(
          amount === null ? ("static" as const) : ("dynamic" as const)
        ),
        accounts: fc.constant(accounts),
        nmid: digits(13).map((rest) => `ID${rest}`),
        criteria: fc.constantFrom("UMI", "UKE", "UME", "UBE"),
        mcc: digits(4),
        amount: fc.constant(amount),
        name: ascii(25),
        city: ascii(15),
        postalCode: fc.option(digits(5)),
        additional: subfields(1, 99, 20),
      })
    )

const payload = payloadWith(
  fc.option(fc.integer({ min: 1, max: 9_999_999_999_999 }))
)

describe("crc16", () => {
  it.each([
    ["123456789", "29B1"],
    ["", "FFFF"],
  ])("of %j is %s", (text, sum) => {
    expect(crc16(text)).toBe(sum)
  })

  it.each([
    ["EMVCo's sample", EMVCO],
    ["a Cambodian shop's code", KUNTHEAS],
  ])("is the one that %s ends with", (_, sample) => {
    expect(crc16(sample.slice(0, -4))).toBe(sample.slice(-4))
  })
})

describe("the published form", () => {
  it("is read", () => {
    expect(parseQris(STATIC)).toEqual({
      kind: "static",
      accounts: [
        {
          tag: 26,
          domain: "ID.CO.CONTOH.WWW",
          pan: "936009990000000001",
          fields: [
            { tag: "02", value: "PASARSANTRI001" },
            { tag: "03", value: "UMI" },
          ],
        },
      ],
      nmid: "ID1020000000001",
      criteria: "UMI",
      mcc: "5399",
      amount: null,
      name: "PASAR SANTRI CONTOH",
      city: "GARUT",
      postalCode: "44151",
      additional: [],
    })
  })

  it("is written to the letter", () => {
    expect(encodeQris(parseQris(STATIC))).toBe(STATIC)
    expect(encodeQris(parseQris(DYNAMIC))).toBe(DYNAMIC)
  })

  it("takes an amount, with the checksum that was computed apart", () => {
    expect(withAmount(STATIC, 150_123)).toBe(DYNAMIC)
    expect(parseQris(DYNAMIC)).toMatchObject({
      kind: "dynamic",
      amount: 150_123,
    })
  })
})

describe("any payload", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(payload, (given) => {
        expect(parseQris(encodeQris(given))).toEqual(given)
      }),
      RUNS
    )
  })

  it("is refused when a single character was changed", () => {
    const changed = fc.record({
      given: payload,
      at: fc.nat(),
      by: fc.integer({ min: 1, max: 94 }),
    })
    fc.assert(
      fc.property(changed, ({ given, at, by }) => {
        const text = encodeQris(given)
        const index = at % text.length
        const shifted = ((text.charCodeAt(index) - 0x20 + by) % 95) + 0x20
        const damaged =
          text.slice(0, index) +
          String.fromCharCode(shifted) +
          text.slice(index + 1)
        expect(() => parseQris(damaged)).toThrow(code("qris_checksum"))
      }),
      RUNS
    )
  })

  it("is refused when a piece of it is missing", () => {
    const cut = fc.record({ given: payload, at: fc.nat(), size: fc.nat() })
    fc.assert(
      fc.property(cut, ({ given, at, size }) => {
        const text = encodeQris(given)
        const from = at % text.length
        const to = from + 1 + (size % (text.length - from))
        expect(() => parseQris(text.slice(0, from) + text.slice(to))).toThrow()
      }),
      // One in 65,536 damaged texts has a right checksum by chance.
      { ...RUNS, seed: 20_261_126 }
    )
  })

  it("becomes dynamic with an amount, and nothing else changes", () => {
    const asked = fc.record({
      given: payloadWith(fc.constant(null)),
      rupiah: fc.integer({ min: 1, max: 10_000_000 }),
    })
    fc.assert(
      fc.property(asked, ({ given, rupiah }) => {
        expect(parseQris(withAmount(encodeQris(given), rupiah))).toEqual({
          ...given,
          kind: "dynamic",
          amount: rupiah,
        })
      }),
      RUNS
    )
  })
})

describe("lengths", () => {
  it("are two digits that say how much follows", () => {
    fc.assert(
      fc.property(subfields(0, 99, 99), (fields) => {
        const text = encodeTlv(fields)
        expect(text).toHaveLength(
          fields.reduce((sum, { value }) => sum + 4 + value.length, 0)
        )
        expect(parseTlv(text)).toEqual(fields)
      }),
      RUNS
    )
  })

  it.each([
    ["no text", { tag: "59", value: "" }],
    ["100 characters", { tag: "59", value: "x".repeat(100) }],
    ["a letter beyond ASCII", { tag: "59", value: "Café" }],
  ])("refuse %s", (_, field) => {
    expect(() => encodeTlv([field])).toThrow(code("qris_value"))
  })

  it("are read as others wrote them, in whatever order", () => {
    const fields = parseTlv(KUNTHEAS)
    expect(fields.map(({ tag }) => tag)).toEqual(
      "00 01 52 15 60 59 58 54 53 62 63".split(" ")
    )
    expect(encodeTlv(fields)).toBe(KUNTHEAS)
    expect(fields).toContainEqual({ tag: "60", value: "Banteay Meanchey" })
    expect(fields).toContainEqual({ tag: "54", value: "10.00" })
  })

  it.each(["59", "5905AB", "59XXAB", "A901A", "5900"])("refuse %j", (text) => {
    expect(() => parseTlv(text)).toThrow(code("qris_malformed"))
  })
})

describe("rules", () => {
  /** The sample with one field put in, changed or (undefined) left out. */
  const altered = (tag: string, value?: string) => {
    const { fields } = readQrisFields(STATIC)
    const before = fields.filter((field) => field.tag < tag)
    const after = fields.filter((field) => field.tag > tag)
    const own: TlvField[] = value === undefined ? [] : [{ tag, value }]
    return () => parseQris(seal([...before, ...own, ...after]))
  }
  const national = (sub: string, value: string) =>
    altered(
      "51",
      encodeTlv(
        parseTlv("0014ID.CO.QRIS.WWW0215ID10200000000010303UMI").map((field) =>
          field.tag === sub ? { tag: sub, value } : field
        )
      )
    )

  it.each(["00", "01", "26", "51", "52", "53", "58", "59", "60"])(
    "ask for tag %s",
    (tag) => {
      expect(altered(tag)).toThrow(code("qris_tag_missing"))
    }
  )

  it.each([
    ["00", "02"],
    ["01", "13"],
    ["52", "539"],
    ["53", "840"],
    ["58", "SG"],
    ["59", "x".repeat(26)],
    ["59", "   "],
    ["60", "x".repeat(16)],
    ["61", "12345678901"],
  ])("refuse tag %s = %j", (tag, value) => {
    expect(altered(tag, value)).toThrow(code("qris_value"))
  })

  it.each([
    ["00", "ID.CO.QRIS.COM"],
    ["02", "ID102000000001"],
    ["02", "SG1020000000001"],
    ["03", "umi"],
  ])("refuse tag 51.%s = %s", (sub, value) => {
    expect(national(sub, value)).toThrow(code("qris_value"))
  })

  it("refuse a merchant PAN that is none", () => {
    const wrong = encodeTlv([
      { tag: "00", value: "ID.CO.CONTOH.WWW" },
      { tag: "01", value: "4111111111111111" },
    ])
    expect(altered("26", wrong)).toThrow(code("qris_value"))
  })

  it.each(["55", "56", "57"])("refuse tip and fee, tag %s", (tag) => {
    expect(altered(tag, "01")).toThrow(code("qris_surcharge"))
  })

  it("refuse a code that is right, and of another country", () => {
    expect(() => parseQris(KUNTHEAS)).toThrow(code("qris_tag_missing"))
  })

  it("refuse a tag that comes twice", () => {
    const { fields } = readQrisFields(STATIC)
    const twice = seal([...fields, { tag: "59", value: "ANOTHER" }])
    expect(() => parseQris(twice)).toThrow(code("qris_tag_repeated"))
  })

  it("refuse an amount in a static code, and a dynamic one without", () => {
    expect(altered("54", "1000")).toThrow(code("qris_not_static"))
    expect(altered("01", "12")).toThrow(code("qris_tag_missing"))
  })

  it.each([0, -1, 0.5, 1e13, NaN])("refuse an amount of %s", (rupiah) => {
    expect(() => withAmount(STATIC, rupiah)).toThrow(
      code("qris_amount_invalid")
    )
  })

  it("put an amount into static codes only", () => {
    expect(() => withAmount(DYNAMIC, 1)).toThrow(code("qris_not_static"))
  })

  it("say what is wrong in both languages", () => {
    expect(altered("53", "840")).toThrow(
      expect.objectContaining({
        messages: {
          id: expect.stringContaining("tag 53"),
          en: expect.stringContaining("Tag 53"),
        },
      })
    )
  })
})
