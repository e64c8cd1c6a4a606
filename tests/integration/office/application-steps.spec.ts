import { describe, expect, it } from "vitest"
import { Case } from "../../support/applicant.ts"
import { casesOf } from "../../support/cases.ts"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { make } = backend
  const { applicant, deskOf, rows } = casesOf(backend)

  describe("what an applicant types", () => {
    it("is saved tidy; what cannot be is refused by its field, in both languages", async () => {
      const one = await applicant()
      await one.start()
      const { data, warnings } = read(
        Case,
        await one.save("identity", one.said.identity)
      ).application
      expect(data["identity"]).toMatchObject({
        nspp: "510032029901",
        nib: "1234567890123",
      })
      expect(warnings).toEqual([])
      const [row] = await rows().listApplications({ id: one.id })
      expect(row?.typed).toEqual({
        "identity.nspp": "5100 3202 9901",
        "identity.nib": "1234 5678 90123",
      })
      for (const [step, field, value, code] of [
        ["identity", "responsible_nik", "3202273208909999", "nik_invalid"],
        ["identity", "nib", "123456789012", "nib_invalid"],
        ["identity", "npwp", "12345", "npwp_invalid"],
        ["contact", "phone", "12", "phone_invalid"],
        ["address", "postal_code", "04315", "postal_code_invalid"],
        ["address", "district_code", "99.99.99", "district_unknown"],
        ["bank", "bank", "bank_gelap", "bank_unknown"],
        ["bank", "holder", "Ahmad Fulan", "holder_not_institution"],
        ["bank", "holder", "Dinas Koperasi", "holder_is_office"],
        ["identity", "founded_year", 12, "invalid_request"],
        ["identity", "is_admin", true, "invalid_request"],
      ] as const)
        expectRefusal(await one.save(step, { [field]: value }), {
          status: 400,
          code,
          field: `${step}.${field}`,
        })
      await expectBothLanguages(one.api, async (api) =>
        api.post(`/seller/applications/${one.id}/steps/contact`, {
          version: (await one.see()).version,
          data: { phone: "12" },
        })
      )
    })

    it("is shown to officers with what is odd about it", async () => {
      const one = await applicant()
      await one.start()
      await one.fill()
      await one.save("identity", {
        ...one.said.identity,
        nspp: "510032719901",
        responsible_nik: "9902274108909999",
      })
      await one.showPapers()
      read(Case, await one.submit())
      const codes = (await deskOf(one).see()).warnings.map(({ code }) => code)
      expect(codes).toEqual(["nspp_region_differs", "nik_area_unknown"])
    })

    it("is never overwritten by a form that is older", async () => {
      const one = await applicant()
      const { version } = await one.start()
      const path = `/seller/applications/${one.id}/steps/contact`
      const answers = await Promise.all(
        ["Ani", "Budi", "Cici"].map((name) =>
          one.api.post(path, { version, data: { name } })
        )
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 409, 409,
      ])
      expectRefusal(await one.api.post(path, { version, data: {} }), {
        status: 409,
        code: "application_changed_meanwhile",
        field: "version",
      })
    })

    it("comes before the office of the pesantren that it names", async () => {
      const entry = await make.pesantren({
        district_code: "32.04.39",
        shop: { state: "draft" },
      })
      const one = await applicant()
      await one.start(entry.id)
      await one.fill()
      await one.showPapers()
      expectRefusal(await one.submit(), {
        status: 400,
        code: "application_elsewhere",
        field: "address.district_code",
      })
    })

    it("is handed in only whole and with every consent to the latest terms", async () => {
      const one = await applicant()
      await one.start()
      expectRefusal(await one.submit(), {
        status: 400,
        code: "application_incomplete",
        field: "identity.name",
      })
      await one.fill()
      expectRefusal(await one.submit(), {
        status: 400,
        code: "application_incomplete",
      })
      await one.showPapers()
      for (const [more, code] of [
        [{ consents: ["terms", "privacy"] }, "consent_required"],
        [{ terms_version: null }, "consent_required"],
        [{ terms_version: "1999-01-01" }, "terms_outdated"],
      ] as const)
        expectRefusal(await one.submit(more), { status: 400, code })
      expect(await rows().listConsents({ application_id: one.id })).toEqual([])
      expect((await one.submit()).status).toBe(200)
      expectRefusal(await one.save("contact", one.said.contact), {
        status: 400,
        code: "application_not_editable",
      })
    })

    it("may be answered in words where it is right as it is", async () => {
      const one = await applicant()
      await one.apply()
      const desk = deskOf(one)
      await desk.do("start-review")
      await desk.do("request-revision", {
        items: [{ path: "bank.number", reason: "Betul nomornya?" }],
      })
      const [item] = (await one.see()).items
      const answers = { [item?.id ?? ""]: "Sudah sesuai buku rekening." }
      expect(
        read(Case, await one.submit({ answers })).application.items
      ).toMatchObject([
        {
          state: "answered",
          is_changed: false,
          answer: "Sudah sesuai buku rekening.",
        },
      ])
      expect((await desk.see()).items).toMatchObject([
        { before: "••••", now: "••••" },
      ])
    })
  })
})
