import { crc32, deflateSync } from "node:zlib"
import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { makeFileName } from "./file-name"
import { PICTURE_KINDS } from "./kind"
import { cleanPicture } from "./picture"
import { readUpload } from "./read-upload"

const MB = 1024 * 1024
const RULES = { kinds: [...PICTURE_KINDS, "pdf"] as const, maxBytes: 8 * MB }

const read = (bytes: Buffer, rules: Parameters<typeof readUpload>[1] = RULES) =>
  readUpload(
    { filename: "foto.jpg", content_base64: bytes.toString("base64") },
    rules
  )

const photo = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: "#a63d1f" } })

const chunk = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of some bytes that says it is as large as one likes. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

/** The last record of a ZIP, which makes any file before it one. */
const zipEnd = (comment = "") => {
  const end = Buffer.alloc(22)
  end.write("PK\u0005\u0006", "latin1")
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([end, Buffer.from(comment)])
}

const pdf = (body = "", tail = "") =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n${body}\ntrailer <</Root 1 0 R ${tail}>>\n%%EOF\n`,
    "latin1"
  )

const stream = (dictionary: string, content: Buffer) =>
  `9 0 obj <<${dictionary}>>\nstream\n${content.toString("latin1")}\nendstream endobj`

const packed = (text: string, more = "") =>
  stream(
    `/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode ${more}`,
    deflateSync(Buffer.from(text))
  )

const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from("ftypheic\0\0\0\0mif1heic", "latin1"),
  Buffer.alloc(400),
])

describe("a file that is sent", () => {
  it("is known by its content, whatever its name says", async () => {
    const made = await Promise.all([
      photo().jpeg().toBuffer(),
      photo().png().toBuffer(),
      photo().webp().toBuffer(),
      pdf(),
    ])
    const found = await Promise.all(made.map((bytes) => read(bytes)))
    expect(found.map(({ kind }) => kind)).toEqual([
      ...["jpeg", "png", "webp", "pdf"],
    ])
    expect(found.map(({ extension }) => extension)).toEqual([
      ...["jpg", "png", "webp", "pdf"],
    ])
    expect(found.map(({ bytes }) => bytes)).toEqual(made)
  })

  it.each([
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ["SVG with a declaration", '<?xml version="1.0"?><svg/>'],
    ["HTML", "<!doctype html><script>alert(1)</script>"],
    ["GIF", "GIF89a.........."],
    ["ZIP", "PK\u0003\u0004.........."],
    ["program", "\u007fELF.........."],
    ["text", "halo"],
  ])("is refused when it is %s", async (_, text) => {
    await expect(read(Buffer.from(text, "latin1"))).rejects.toMatchObject({
      code: "upload_kind_refused",
      field: "content_base64",
    })
  })

  it("is refused when its kind is not asked for", async () => {
    const rules = { kinds: PICTURE_KINDS, maxBytes: MB }
    await expect(read(pdf(), rules)).rejects.toMatchObject({
      code: "upload_kind_refused",
      messages: { en: expect.stringContaining("JPEG, PNG, WebP.") as string },
    })
  })

  it("is refused as HEIC with what to do instead", async () => {
    await expect(read(heic)).rejects.toMatchObject({
      code: "upload_heic_refused",
      messages: { en: expect.stringContaining("Most Compatible") as string },
    })
    await expect(
      read(heic, { kinds: ["jpeg"], maxBytes: MB })
    ).rejects.toMatchObject({ code: "upload_heic_refused" })
  })

  it.each(["", "bukan base64!", "data:image/jpeg;base64,AAAA", "AAA", "A==="])(
    "is refused when it is no base64: “%s”",
    async (content_base64) => {
      await expect(
        readUpload({ filename: "a", content_base64 }, RULES)
      ).rejects.toMatchObject({ code: "upload_unreadable" })
    }
  )

  it("may be exactly as large as allowed, not a byte more", async () => {
    const bytes = pdf()
    const size = (maxBytes: number) => ({ kinds: ["pdf" as const], maxBytes })
    await expect(read(bytes, size(bytes.length))).resolves.toMatchObject({
      kind: "pdf",
    })
    for (const less of [1, 2, 3, 40])
      await expect(
        read(bytes, size(bytes.length - less))
      ).rejects.toMatchObject({ code: "upload_too_large" })
  })

  it("is refused before it is unpacked when it claims too many pixels", async () => {
    for (const bytes of [bomb(60_000, 60_000), bomb(1, 30_000)])
      await expect(read(bytes)).rejects.toMatchObject({
        code: "upload_too_many_pixels",
      })
    const wide = await photo(9_000, 6_000).png().toBuffer()
    expect(wide.length).toBeLessThan(MB)
    await expect(read(wide)).rejects.toMatchObject({
      code: "upload_too_many_pixels",
    })
  })

  it("is refused when it is something else as well", async () => {
    const jpeg = await photo().jpeg().toBuffer()
    const disguised = [
      Buffer.concat([jpeg, zipEnd()]),
      Buffer.concat([jpeg, zipEnd("catatan")]),
      Buffer.concat([jpeg, Buffer.from("526172211a0700", "hex")]),
      Buffer.concat([jpeg, Buffer.from("<HTML><SCRIPT>alert(1)</SCRIPT>")]),
      Buffer.concat([jpeg, Buffer.from("<?php system($_GET[0]); ?>")]),
      Buffer.concat([jpeg.subarray(0, 20), pdf(), jpeg.subarray(20)]),
      Buffer.concat([pdf(), zipEnd()]),
    ]
    for (const bytes of disguised)
      await expect(read(bytes)).rejects.toMatchObject({
        code: "upload_disguised",
      })
  })

  it("may carry what phones put behind a photo", async () => {
    const jpeg = await photo().jpeg().toBuffer()
    const film = Buffer.concat([jpeg, Buffer.from("\0\0\0\u0018ftypmp42film")])
    await expect(read(film)).resolves.toMatchObject({ kind: "jpeg" })
    const { bytes } = await cleanPicture(film, { maxEdge: 100 })
    expect(bytes.includes("ftyp")).toBe(false)
  })
})

describe("a PDF", () => {
  it.each([
    ["a program", pdf("<</S /JavaScript /JS (app.alert(1))>>")],
    ["a hidden name", pdf("<</S /J#61vaScript /JS (app.alert(1))>>")],
    ["something to start", pdf("<</S /Launch /F (cmd.exe)>>")],
    ["files", pdf("<</EmbeddedFiles 3 0 R>>")],
    ["a form of another kind", pdf("<</XFA 3 0 R>>")],
    ["a packed program", pdf(packed("<</S /JavaScript /JS (1)>>"))],
    [
      "a packed program without a name",
      pdf(
        stream(
          "/N 1 /First 4 /Filter /FlateDecode",
          deflateSync(Buffer.from("<</S /JavaScript>>"))
        )
      ),
    ],
  ])("is refused with %s in it", async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "upload_active" })
  })

  it("is refused when a password locks it", async () => {
    await expect(read(pdf("", "/Encrypt 5 0 R"))).rejects.toMatchObject({
      code: "upload_locked",
    })
  })

  it.each([
    ["it ends too early", Buffer.from("%PDF-1.4\n1 0 obj")],
    [
      "its objects do not unpack",
      pdf(stream("/First 4 /Filter /FlateDecode", Buffer.from("x"))),
    ],
    ["its objects are packed oddly", pdf(packed("x", "/Predictor 12"))],
    [
      "its objects are packed twice",
      pdf(
        stream(
          "/First 4 /Filter [/ASCIIHexDecode /FlateDecode]",
          Buffer.from("00")
        )
      ),
    ],
    [
      "its objects are a bomb",
      pdf(
        stream(
          "/First 4 /Filter /FlateDecode",
          deflateSync(Buffer.alloc(40 * MB))
        )
      ),
    ],
    ["it has no end of streams", pdf("obj <<>>\nstream\n".repeat(30_000))],
  ])("is refused when %s", async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "upload_damaged" })
  })

  it("is taken with pictures, outlines and packed objects in it", async () => {
    const bytes = pdf(
      [
        stream("/Subtype /Image /Filter /DCTDecode", Buffer.from("/JS x")),
        packed("<</Type /Page>>"),
        "<</Type /Outlines /First 3 0 R>>",
      ].join("\n")
    )
    await expect(read(bytes)).resolves.toMatchObject({ kind: "pdf" })
  })
})

describe("a cleaned picture", () => {
  it("stands upright, is no larger than asked and keeps nothing of the old", async () => {
    const taken = await photo(400, 200)
      .withExif({
        IFD0: { Copyright: "rahasia", Make: "Kamera" },
        IFD3: { GPSLatitude: "6/1 55/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { bytes, width, height } = await cleanPicture(taken, { maxEdge: 100 })
    expect([width, height]).toEqual([50, 100])
    const { exif, xmp, iptc, orientation, format } =
      await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, orientation }).toEqual({})
    expect(format).toBe("jpeg")
    expect(bytes.includes("rahasia")).toBe(false)
  })

  it("is not blown up, and gets white where nothing was", async () => {
    const glass = await sharp({
      create: {
        width: 20,
        height: 10,
        channels: 4,
        background: { r: 0, g: 0, b: 0, alpha: 0 },
      },
    })
      .png()
      .toBuffer()
    const clean = await cleanPicture(glass, { maxEdge: 500, format: "webp" })
    expect([clean.width, clean.height]).toEqual([20, 10])
    const { dominant } = await sharp(clean.bytes).stats()
    expect(dominant.r).toBeGreaterThan(240)
  })

  it("is refused when it cannot be painted, or is none", async () => {
    const jpeg = await photo(600, 600).jpeg().toBuffer()
    await expect(
      cleanPicture(jpeg.subarray(0, 300), { maxEdge: 100 })
    ).rejects.toMatchObject({ code: "upload_damaged" })
    await expect(
      cleanPicture(bomb(60_000, 60_000), { maxEdge: 100 })
    ).rejects.toMatchObject({ code: "upload_too_many_pixels" })
    for (const bytes of [pdf(), Buffer.from("<svg/>")])
      await expect(cleanPicture(bytes, { maxEdge: 100 })).rejects.toMatchObject(
        { code: "upload_kind_refused" }
      )
  })
})

describe("the name of a kept file", () => {
  it("says nothing and is never twice the same", () => {
    const names = Array.from({ length: 50 }, () => makeFileName("jpg"))
    expect(new Set(names).size).toBe(50)
    expect(names[0]).toMatch(/^[0-9a-f]{32}\.jpg$/)
  })
})
