import { describe, expect, it } from "vitest"
import {
  member,
  reader,
  settings,
} from "../../../../tests/support/mail-samples.ts"
import { memberMail } from "./member"

describe("memberMail", () => {
  it("speaks to the person and to the owners each in their way", () => {
    const own = { ...reader("id"), email: member.email }
    const self = memberMail("removed", member, { reader: own, settings })
    const others = memberMail("removed", member, {
      ...{ reader: reader("id"), settings },
    })
    expect(self.subject).toBe("Anda tidak lagi anggota toko Al Umanaa")
    expect(others.subject).toBe("Budi dikeluarkan dari toko Al Umanaa")
  })
})
