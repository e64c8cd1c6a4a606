import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { cleanPicture } from "./clean-picture"

const photo = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: "#a63d1f" } })

describe("cleanPicture", () => {
  it("paints a screenshot anew, without what was in the file", async () => {
    const sent = await photo(3000, 40)
      .withExif({ IFD0: { Artist: "Siti" } })
      .png()
      .toBuffer()
    const clean = await cleanPicture(sent)
    const found = await sharp(clean).metadata()
    expect(found).toMatchObject({ format: "jpeg", width: 2000 })
    expect(found.exif).toBeUndefined()
  })

  it.each([
    ["a page", Buffer.from("<script>alert(1)</script>")],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a PDF", Buffer.from("%PDF-1.7\n%%EOF")],
  ])("refuses %s", async (_, bytes) => {
    await expect(cleanPicture(bytes)).rejects.toMatchObject({
      code: "upload_kind_refused",
    })
  })

  it("refuses a picture that is cut short", async () => {
    const sent = await photo(400, 400).jpeg().toBuffer()
    await expect(cleanPicture(sent.subarray(0, 300))).rejects.toMatchObject({
      code: expect.stringMatching(/^upload_/),
    })
  })
})
