import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import { casesOf } from "../../support/cases.ts"
import { describeBackend } from "../../support/integration.ts"
import { paperworkOf } from "../../support/paperwork.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { type Api, read } from "../../support/store-api.ts"

const Contact = z.object({
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})
const List = z.object({
  contacts: z.array(
    Contact.extend({ id: z.string(), area_code: z.string(), area: z.string() })
  ),
})
const Me = z.object({
  seller: z.object({
    shops: z.array(z.object({ office: Contact.nullable() })),
  }),
})
const Own = z.object({
  application: z.object({ office: Contact.nullable() }),
})

const PATH = "/admin/office-contacts"

describeBackend((backend) => {
  const { admin, make } = backend
  const { office, applicant } = casesOf(backend)
  const { logOf } = paperworkOf(backend)

  const regency = {
    ...{ area_code: "32.02", name: "Dinas Koperasi Kab. Sukabumi" },
    ...{ phone: "0812-3456-7890", email: "" },
  }
  const district = {
    ...{ area_code: "32.02.27", name: "Kantor Kecamatan Gunungguruh" },
    email: "gunungguruh@contoh.test",
  }
  const askedOf = async (api: Api) =>
    read(Me, await api.get("/seller/me")).seller.shops[0]?.office

  describe("the contact of an office", () => {
    it("is told to shops and applicants of its area, the nearest first", async () => {
      const boss = await admin()
      const { api } = await office.seller({ pesantren: await make.pesantren() })
      const one = await applicant()
      await one.start()
      await one.fill()
      const toldOf = async () =>
        read(Own, await one.api.get(`/seller/applications/${one.id}`))
          .application.office
      expect(await askedOf(api)).toBeNull()
      expect(await toldOf()).toBeNull()

      expect((await boss.post(PATH, regency)).status).toBe(200)
      const told = {
        ...{ name: regency.name, phone: "+6281234567890", email: null },
      }
      expect(await askedOf(api)).toEqual(told)
      expect(await toldOf()).toEqual(told)

      const { contacts } = read(List, await boss.post(PATH, district))
      expect(await toldOf()).toMatchObject({ name: district.name, phone: null })
      const near = contacts.find(({ area_code }) => area_code === "32.02.27")
      expect((await boss.delete(`${PATH}/${near?.id}`)).status).toBe(200)
      expect(await toldOf()).toEqual(told)
      expect((await boss.delete(`${PATH}/${near?.id}`)).status).toBe(404)
    })

    it("is corrected in place, and every change is in the log", async () => {
      const boss = await admin()
      await boss.post(PATH, regency)
      const { contacts } = read(
        List,
        await boss.post(PATH, { ...regency, phone: "0266 221234" })
      )
      expect(contacts).toMatchObject([{ phone: "+62266221234" }])
      const entries = await logOf(contacts[0]?.id ?? "")
      expect(entries.slice(-2).map(({ action }) => action)).toEqual([
        "office_contact.changed",
        "office_contact.changed",
      ])
    })

    it.each([
      [{ phone: "", email: "" }, "invalid_request"],
      [{ phone: "telepon" }, "invalid_request"],
      [{ email: "bukan alamat" }, "invalid_request"],
      [{ area_code: "99.99" }, "area_unknown"],
    ])("is refused with %j", async (changes, code) => {
      const answer = await (
        await admin()
      ).post(PATH, { ...regency, ...changes })
      expectRefusal(answer, { status: 400, code })
    })
  })
})
