import { expect, it } from "vitest"
import { isShare, shareOf } from "./share"

it("makes ways to send a link", () => {
  const share = shareOf({
    link: "https://toko.test/a",
    text: "Salam & buka: https://toko.test/a",
    subject: "Undangan",
    email: "siti+a@contoh.id",
  })
  expect(share.whatsapp).toBe(
    "https://wa.me/?text=Salam%20%26%20buka%3A%20https%3A%2F%2Ftoko.test%2Fa"
  )
  expect(share.mail).toMatch(/^mailto:siti%2Ba%40contoh\.id\?subject=Undangan&/)
  expect(isShare(share)).toBe(true)
  expect(isShare({ link: "x" })).toBe(false)
  expect(isShare(null)).toBe(false)
})
