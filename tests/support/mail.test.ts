import { describe, expect, it } from "vitest"
import { parseMail } from "./mail.ts"

const mail = (...lines: string[]) => parseMail(lines.join("\r\n"))

describe("parseMail", () => {
  it("reads a plain mail", () => {
    expect(
      mail("To: siti@contoh.test", "Subject: Halo", "", "Satu", "", "Dua")
    ).toEqual({ to: "siti@contoh.test", subject: "Halo", text: "Satu\n\nDua" })
  })

  it("decodes quoted-printable text and encoded subjects", () => {
    const read = mail(
      "To: siti@contoh.test",
      "Subject: =?UTF-8?Q?Rp35=2E000_=E2=80=93?= =?UTF-8?B?IGx1bmFz?=",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "https://contoh.test/?a=3D1&panjang=",
      "=E2=80=A6"
    )
    expect(read.subject).toBe("Rp35.000 – lunas")
    expect(read.text).toBe("https://contoh.test/?a=1&panjang…")
  })

  it("takes the plain text of a mail with two forms", () => {
    const read = mail(
      "To: siti@contoh.test",
      'Content-Type: multipart/alternative;\r\n boundary="--b1"',
      "",
      "----b1",
      "Content-Type: text/html",
      "",
      "<p>Halo</p>",
      "----b1",
      "Content-Type: text/plain",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from("Halo").toString("base64"),
      "----b1--"
    )
    expect(read.text).toBe("Halo")
  })
})
