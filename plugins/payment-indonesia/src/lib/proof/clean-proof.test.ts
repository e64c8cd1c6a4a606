import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { cleanProof, decodeProof } from "./clean-proof"

const photo = sharp({
  create: { width: 60, height: 40, channels: 3, background: "#a63d1f" },
})

const pdf = (body = "", tail = "") =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n${body}\ntrailer <</Root 1 0 R ${tail}>>\n%%EOF\n`,
    "latin1"
  )

describe("cleanProof", () => {
  it("paints pictures anew and keeps a PDF as it is", async () => {
    const picture = await cleanProof(await photo.png().toBuffer())
    expect(picture).toMatchObject({ mimeType: "image/jpeg", extension: "jpg" })
    expect(await sharp(picture.bytes).metadata()).toMatchObject({
      format: "jpeg",
    })
    const bytes = pdf()
    expect(await cleanProof(bytes)).toEqual({
      ...{ bytes, mimeType: "application/pdf", extension: "pdf" },
    })
  })

  it.each([
    ["runs a program", "upload_active", pdf("<</S /J#61vaScript /JS (1)>>")],
    ["is locked", "upload_locked", pdf("", "/Encrypt 5 0 R")],
    ["ends too early", "upload_damaged", pdf().subarray(0, 40)],
    ["is a page as well", "upload_disguised", pdf("<script>1</script>")],
    [
      "begins late",
      "upload_kind_refused",
      Buffer.from(`x${pdf().toString("latin1")}`),
    ],
  ])("refuses a PDF that %s: %s", async (_, code, bytes) => {
    await expect(cleanProof(bytes)).rejects.toMatchObject({ code })
  })
})

describe("decodeProof", () => {
  it("refuses what is no base64, and what is too large", () => {
    expect(() => decodeProof("not base64!")).toThrow(
      expect.objectContaining({ code: "upload_unreadable" })
    )
    expect(() => decodeProof("A".repeat(8_000_000))).toThrow(
      expect.objectContaining({ code: "upload_too_large" })
    )
  })
})
