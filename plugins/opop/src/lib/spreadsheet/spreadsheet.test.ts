import { constants, deflateRawSync, inflateRawSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { checkArchive } from "./check-archive"
import { decodeTable, readSheets } from "./read-sheets"
import { writeTable } from "./write-table"

const csv = async (text: string | Buffer) =>
  (await readSheets(Buffer.from(text)))[0]?.rows

describe("readSheets", () => {
  it.each([
    ["Nama;Kecamatan\r\nAl-Huda;Cisaat\r\n"],
    ["Nama,Kecamatan\nAl-Huda,Cisaat\n"],
    ["\ufeffNama\tKecamatan\nAl-Huda\tCisaat"],
    ["sep=;\r\nNama;Kecamatan\r\nAl-Huda;Cisaat"],
    ['"Nama","Kecamatan"\n"Al-Huda","Cisaat"'],
    ["Nama,Kecamatan,,\nAl-Huda,Cisaat,,\n,,,\n"],
  ])("reads %j", async (text) => {
    expect(await csv(text)).toEqual([
      ["Nama", "Kecamatan"],
      ["Al-Huda", "Cisaat"],
    ])
  })

  it("keeps line breaks and quotes of a cell", async () => {
    expect(await csv('Nama,Ket\n"Al ""Huda""","satu\ndua"')).toEqual([
      ["Nama", "Ket"],
      ['Al "Huda"', "satu\ndua"],
    ])
  })

  it("reads UTF-16 and Windows-1252", async () => {
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from("Nama;Ket\nRa’as;ya", "utf16le"),
    ])
    expect((await csv(wide))?.[1]).toEqual(["Ra’as", "ya"])
    expect(
      (await csv(Buffer.from("Nama;Ket\nRa\x92as;ya", "latin1")))?.[1]
    ).toEqual(["Ra’as", "ya"])
  })

  it.each([
    ["an old XLS", "d0cf11e0a1b11ae1", "table_old_format"],
    ["half a ZIP", "504b030400000000", "table_unreadable"],
    ["bytes that are no text", "6100622c63", "table_unreadable"],
    ["nothing", "", "table_empty"],
    ["empty cells", "202c0a202c", "table_empty"],
    ["80 columns", "612c".repeat(80), "table_too_long"],
    ["10,100 rows", "610a".repeat(10_100), "table_too_long"],
  ])("refuses %s", async (...[, hex, code]) => {
    // The last column has something in it.
    const bytes = Buffer.concat([
      Buffer.from(hex, "hex"),
      Buffer.from(hex.startsWith("612c") ? "a" : ""),
    ])
    await expect(readSheets(bytes)).rejects.toMatchObject({ code })
  })

  it("refuses what is no base64, or too much", () => {
    expect(() => decodeTable("***=")).toThrow()
    expect(() => decodeTable("A".repeat(8_000_000))).toThrow()
  })
})

describe("writeTable", () => {
  const table = {
    name: "Pesantren",
    header: ["Nama", "Santri", "Catatan"],
    rows: [
      ["Al-Huda", 120, '=HYPERLINK("http://x")'],
      ['Ra\'as; "A"', null, "+62811"],
    ],
  }

  it("comes back as it was, from CSV and XLSX", async () => {
    for (const format of ["csv", "xlsx"] as const) {
      const [sheet] = await readSheets(await writeTable(format, table))
      expect(sheet?.rows).toEqual([
        table.header,
        ["Al-Huda", "120", '=HYPERLINK("http://x")'],
        ['Ra\'as; "A"', "", "+62811"],
      ])
    }
  })

  it("writes no formula", async () => {
    const text = (await writeTable("csv", table)).toString()
    expect(text).not.toMatch(/(^|,|")[=+\-@]/m)
    const sheet = sheetOf(await writeTable("xlsx", table))
    expect(sheet).not.toContain("<f>")
    expect(sheet).toContain("<c ")
  })
})

/** The XML of the first sheet, by its local header. */
function sheetOf(xlsx: Buffer): string {
  const name = "xl/worksheets/sheet1.xml"
  const at = xlsx.indexOf(name) - 30
  const start = at + 30 + name.length + xlsx.readUInt16LE(at + 28)
  return inflateRawSync(xlsx.subarray(start), {
    finishFlush: constants.Z_SYNC_FLUSH,
  }).toString()
}

/** A ZIP of one entry, with whatever size it claims. */
function zip(name: string, content: Buffer, claimed = content.length): Buffer {
  const body = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(body.length, 20)
  entry.writeUInt32LE(claimed, 24)
  entry.writeUInt16LE(name.length, 28)
  const start = 30 + name.length + body.length
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(start, 16)
  return Buffer.concat([
    ...[local, Buffer.from(name), body, entry, Buffer.from(name), end],
  ])
}

describe("checkArchive", () => {
  it("passes an ordinary file", () => {
    expect(() =>
      checkArchive(
        zip("xl/worksheets/sheet1.xml", Buffer.from('<c r="AB12"/>'))
      )
    ).not.toThrow()
  })

  it("refuses a bomb, whatever size it claims", () => {
    const bomb = zip("xl/a.xml", Buffer.alloc(60 * 1024 * 1024), 10)
    expect(bomb.length).toBeLessThan(100_000)
    expect(() => checkArchive(bomb)).toThrow(
      expect.objectContaining({ code: "table_unsafe" })
    )
  })

  it.each(['<row r="99999999"/>', '<c r="XFD1"/>', "<c r = 'A1048576'/>"])(
    "refuses a sheet that reaches far: %s",
    (xml) => {
      expect(() =>
        checkArchive(zip("xl/worksheets/sheet1.xml", Buffer.from(xml)))
      ).toThrow(expect.objectContaining({ code: "table_too_long" }))
    }
  )

  it("refuses addresses that hide what they are", () => {
    expect(() =>
      checkArchive(zip("xl/other.xml", Buffer.from('<row r="&#57;99999999"/>')))
    ).toThrow(expect.objectContaining({ code: "table_unsafe" }))
  })

  it("refuses what is cut short", () => {
    const whole = zip("xl/a.xml", Buffer.from("<a/>"))
    for (const length of [10, 30, whole.length - 23])
      expect(() => checkArchive(whole.subarray(0, length))).toThrow()
  })
})
