import { z } from "@medusajs/framework/zod"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { describe, expect, it } from "vitest"
import { Case } from "../../support/applicant.ts"
import { casesOf } from "../../support/cases.ts"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { type Api, read } from "../../support/store-api.ts"

const Key = z.object({ document: z.string(), version: z.string() })
const ShopTerms = z.object({
  terms_version: z.string(),
  open: z.array(Key.extend({ body: z.string() })),
  consents: z.array(Key.extend({ title: z.string(), accepted_at: z.string() })),
})
const Home = z.object({
  tasks: z.array(z.object({ kind: z.string(), urgency: z.string() })),
})

describeBackend((backend) => {
  const { store, admin } = backend
  const { applicant, deskOf, verified, head, rows } = casesOf(backend)
  const today = dayOf(new Date())

  const versionFrom = (day: string, valid_from = `${day}T00:00:00+07:00`) => ({
    ...{ document: "terms", version: day, title: "Ketentuan" },
    ...{ title_en: "Terms", body: "Baru.", body_en: "New.", valid_from },
  })
  let published = 0
  /** Publishes terms that hold at once; answers their version. */
  const renew = async () => {
    const next = versionFrom(
      addDays(today, (published += 1)),
      new Date().toISOString()
    )
    expect((await (await admin()).post("/admin/terms", next)).status).toBe(201)
    return next
  }

  it("are shown in both languages, and a later version is asked for", async () => {
    const one = await applicant()
    const { terms_version, documents } = await one.terms()
    expect(documents.map(({ document }) => document)).toEqual([
      "terms",
      "privacy",
      "pdp",
    ])
    const english = await store().with({ language: "en" }).get("/store/terms")
    expect(JSON.stringify(english.body)).toContain("Terms for sellers")
    await one.start()
    await one.fill()
    await one.showPapers()
    const next = await renew()
    expectRefusal(await (await admin()).post("/admin/terms", next), {
      status: 422,
      code: "terms_version_exists",
      field: "version",
    })
    expectRefusal(await one.submit({ terms_version }), {
      status: 400,
      code: "terms_outdated",
    })
    expect((await one.terms()).terms_version).toBe(next.version)
    expect((await one.submit()).status).toBe(200)
  })

  it("are published for today or a day to come", async () => {
    const boss = await admin()
    const ask = (api: Api) =>
      api.post("/admin/terms", versionFrom(addDays(today, -1)))
    expectRefusal(await ask(boss), {
      ...{ status: 400, code: "terms_in_past", field: "valid_from" },
    })
    await expectBothLanguages(boss, ask)
    const before = await (await applicant()).terms()
    const coming = versionFrom(addDays(today, 300))
    expect((await boss.post("/admin/terms", coming)).status).toBe(201)
    expect(await (await applicant()).terms()).toEqual(before)
  })

  it("can be read by version, however old", async () => {
    const { documents } = await (await applicant()).terms()
    for (const { document, version } of documents) {
      const path = `/store/terms/${document}/${version}`
      const { terms } = read(
        z.object({ terms: Key.extend({ body: z.string() }) }),
        await store().get(path)
      )
      expect(terms).toMatchObject({ document, version })
    }
    for (const path of ["terms/1999-01-01", "lain/2026-11-01"])
      expectRefusal(await store().get(`/store/terms/${path}`), {
        ...{ status: 404, code: "terms_version_unknown" },
      })
  })

  describe("an open shop", () => {
    const openShop = async () => {
      const one = await verified()
      const { pesantren } = await deskOf(one).by(head()).do("approve")
      return { one, pesantren_id: pesantren?.id ?? "" }
    }
    const termsOf = async (api: Api) =>
      read(ShopTerms, await api.get("/seller/terms"))
    const renewalsOf = async (api: Api) =>
      read(Home, await api.get("/seller/home")).tasks.filter(
        ({ kind }) => kind === "terms_renewed"
      )
    const ALL = ["terms", "privacy", "pdp"]

    it("is asked for a later version, and agrees once", async () => {
      const { one, pesantren_id } = await openShop()
      const { api } = one
      expect((await termsOf(api)).open).toEqual([])
      expect(await renewalsOf(api)).toEqual([])

      const { version } = await renew()
      expect(await renewalsOf(api)).toEqual([
        { kind: "terms_renewed", urgency: "soon" },
      ])
      const { open, terms_version } = await termsOf(api)
      expect(open).toMatchObject([
        { document: "terms", version, body: "Baru." },
      ])
      for (const [body, code] of [
        [{ terms_version, consents: ["privacy"] }, "consent_required"],
        [{ terms_version: "1999-01-01", consents: ALL }, "terms_outdated"],
      ] as const)
        expectRefusal(await api.post("/seller/terms", body), {
          ...{ status: 400, code },
        })
      const body = { terms_version, consents: ALL }
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => api.post("/seller/terms", body))
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(await rows().listConsents({ pesantren_id })).toMatchObject([
        { document: "terms", version, application_id: null },
      ])
      expect((await termsOf(api)).open).toEqual([])
      expect(await renewalsOf(api)).toEqual([])
    })

    it("shows the office which versions were agreed to, and when", async () => {
      const { one } = await openShop()
      const { version } = await renew()
      const { terms_version } = await termsOf(one.api)
      await one.api.post("/seller/terms", { terms_version, consents: ALL })
      const Consents = z.object({
        application: Case.shape.application.extend({
          consents: ShopTerms.shape.consents,
        }),
      })
      for (const [api, path] of [
        [one.api, "/seller/applications"],
        [head().api, "/officer/applications"],
        [await admin(), "/admin/applications"],
      ] as const) {
        const { application } = read(
          Consents,
          await api.get(`${path}/${one.id}`)
        )
        expect(application.consents).toHaveLength(4)
        expect(application.consents[0]).toMatchObject({
          ...{ document: "terms", version, title: "Ketentuan" },
        })
      }
    })
  })
})
