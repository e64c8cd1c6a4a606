import { z } from "@medusajs/framework/zod"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { describe, expect, it } from "vitest"
import { Desk } from "../../support/applicant.ts"
import { casesOf } from "../../support/cases.ts"
import { describeBackend } from "../../support/integration.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Queue = z.object({
  applications: z.array(
    z.object({ id: z.string(), state: z.string() }).loose()
  ),
  count: z.number(),
  counts: z.record(z.string(), z.number()),
})

describeBackend((backend) => {
  const { container, make, store, admin } = backend
  const { office, applicant, deskOf, verifier, head, shopOf } = casesOf(backend)

  describe("the office", () => {
    it("sees only cases of its territory that were handed in", async () => {
      const [one, draft] = [await applicant(), await applicant()]
      await one.apply()
      await draft.start()
      await draft.fill()
      const [abroad, province, mentor] = await Promise.all([
        office.officer({ role: "head", area: "32.03" }),
        office.officer({ role: "province", area: "32" }),
        office.officer({ role: "mentor", area: "32.02.27" }),
      ])
      const listed = async (person: Person, id: string) =>
        read(
          Queue,
          await person.api.get("/officer/applications?state=all&limit=100")
        ).applications.some((row) => row.id === id)
      for (const [person, sees] of [
        [head(), true],
        [province, true],
        [mentor, true],
        [abroad, false],
      ] as const) {
        expect(await listed(person, one.id)).toBe(sees)
        expect(await listed(person, draft.id)).toBe(false)
        const answer = await person.api.get(`/officer/applications/${one.id}`)
        expect(answer.status).toBe(sees ? 200 : 404)
        expect(
          (await person.api.get(`/officer/applications/${draft.id}`)).status
        ).toBe(404)
      }
      // Numbers of persons are nothing for who only looks.
      expect(
        (await deskOf(one).by(province).see()).data["identity"]
      ).toMatchObject({ responsible_nik: null, nib: "1234567890123" })
      expect(
        JSON.stringify(await deskOf(one).by(province).see())
      ).not.toContain("••••")

      const acts: [string, Record<string, unknown>][] = [
        ["assign", {}],
        ["notes", { text: "Catatan" }],
        ["start-review", {}],
        [
          "request-revision",
          { items: [{ path: "profile.story", reason: "Kurang jelas." }] },
        ],
        ["verify", {}],
        ["approve", {}],
        ["reject", { reason: "Tidak boleh." }],
        ["reopen", { reason: "Tidak boleh." }],
        ["reveal", { path: "contact.phone" }],
      ]
      for (const [action, body] of acts) {
        const of = async (person: Person) =>
          (await deskOf(one).by(person).try(action, body)).status
        expect([action, await of(abroad)]).toEqual([action, 404])
        expect([action, await of(province)]).toEqual([action, 403])
        if (action !== "notes")
          expect([action, await of(mentor)]).toEqual([action, 403])
        expect(
          (
            await store().post(
              `/officer/applications/${one.id}/${action}`,
              body
            )
          ).status
        ).toBe(401)
        expect((await one.post(action, body)).status).toBeGreaterThanOrEqual(
          401
        )
      }
      for (const action of ["approve", "reject", "reopen"])
        expect(
          (
            await deskOf(one).try(
              action,
              action === "approve" ? {} : { reason: "Bukan wewenang." }
            )
          ).status
        ).toBe(403)
      expect((await deskOf(one).see()).state).toBe("submitted")
    })

    it("hides one applicant's case from another", async () => {
      const [one, other] = [await applicant(), await applicant()]
      const { version } = await one.start()
      const at = `/seller/applications/${one.id}`
      for (const answer of await Promise.all([
        other.api.get(at),
        other.api.post(`${at}/steps/contact`, { version, data: {} }),
        other.api.post(`${at}/submit`, { version }),
        other.api.post(`${at}/withdraw`),
        other.api.post(`${at}/appeal`, { reason: "Punya saya." }),
      ]))
        expectRefusal(answer, { status: 404, code: "row_not_found" })
    })

    it("works through a queue, who waited longest first", async () => {
      const clerk = await office.officer({ role: "verifier", area: "32.04" })
      const made: string[] = []
      for (const name of ["Satu", "Dua", "Tiga"]) {
        const one = await applicant()
        one.said.address.district_code = "32.04.39"
        one.said.identity.name = `Pesantren Antre ${name}`
        one.said.bank.holder = `Pesantren Antre ${name}`
        await one.apply()
        made.push(one.id)
      }
      const ask = async (query = "") =>
        read(Queue, await clerk.api.get(`/officer/applications${query}`))
      const all = await ask()
      expect(all.applications.map(({ id }) => id)).toEqual(made)
      expect(all).toMatchObject({ count: 3, counts: { submitted: 3 } })
      const ids = async (query: string) =>
        (await ask(query)).applications.map(({ id }) => made.indexOf(id))
      expect(await ids("?q=antre%20dua")).toEqual([1])
      expect(await ids("?limit=1&offset=2")).toEqual([2])
      expect(await ids("?state=approved")).toEqual([])
      const desk = new Desk(clerk.api, () => made[2] ?? "")
      await desk.do("assign")
      expect(await ids("?assigned=me")).toEqual([2])
      expect(await ids("?assigned=none")).toEqual([0, 1])
      await desk.do("assign", { officer_id: null })
      expect(await ids("?assigned=none")).toEqual([0, 1, 2])
      expectRefusal(await desk.try("assign", { officer_id: verifier().id }), {
        status: 400,
        code: "assignee_unfit",
      })
    })

    it("tells its notes to nobody else, and who read a number to the log", async () => {
      const one = await applicant()
      await one.apply()
      const desk = deskOf(one)
      await desk.do("notes", { text: "Sudah ditelepon, sopan." })
      expect(await desk.see()).toMatchObject({
        notes: [{ author: verifier().name, text: "Sudah ditelepon, sopan." }],
      })
      expect(JSON.stringify(await one.see())).not.toContain("Sudah ditelepon")
      const answer = await desk.try("reveal", {
        path: "identity.responsible_nik",
      })
      expect(answer.body).toEqual({
        path: "identity.responsible_nik",
        value: "3202274108909999",
      })
      const [entry] = await container().resolve(AUDIT_MODULE).listAuditEntries({
        case_id: one.id,
        action: "application.number_read",
      })
      expect(entry).toMatchObject({
        actor_id: verifier().id,
        after: { path: "identity.responsible_nik" },
      })
      const log = await container()
        .resolve(AUDIT_MODULE)
        .listAuditEntries({ entity_id: one.id }, { take: 200 })
      expect(JSON.stringify(log)).not.toMatch(
        /3202274108909999|81234567890|87654321/
      )
    })

    it("finds the register entry that an applicant did not", async () => {
      const one = await applicant()
      const twin = await make.pesantren({ name: `PP Nurul ${one.mark}` })
      await one.apply()
      expect((await deskOf(one).see())["matches"]).toContainEqual(
        expect.objectContaining({ id: twin.id, why: "name" })
      )
    })

    it("is also the administrator, over the same rules", async () => {
      const one = await applicant()
      await one.apply()
      const desk = new Desk(await admin(), () => one.id, "/admin")
      await desk.verify()
      expectRefusal(await desk.try("approve"), {
        status: 400,
        code: "application_second_person",
      })
      expect((await desk.by({ api: await admin() }).do("approve")).state).toBe(
        "approved"
      )
    })
  })

  describe("the administrator's queue", () => {
    it("is of one area when one is asked for, and shows a case's papers", async () => {
      const one = await applicant()
      await one.apply()
      const boss = await admin()
      const ids = async (query: string) =>
        read(
          Queue,
          await boss.get(`/admin/applications?limit=100&${query}`)
        ).applications.map(({ id }) => id)
      expect(await ids("area=32.02")).toContain(one.id)
      expect(await ids("area=32.02.27&state=submitted")).toContain(one.id)
      expect(await ids("area=32.04")).not.toContain(one.id)
      expectRefusal(await boss.get("/admin/applications?area=32.2"), {
        ...{ status: 400, code: "invalid_request", field: "area" },
      })
      const { papers } = read(
        z.object({
          papers: z.array(
            z.object({ kind: z.string(), number: z.string().nullable() })
          ),
        }),
        await boss.get(`/admin/applications/${one.id}/papers`)
      )
      const ktp = papers.find(({ kind }) => kind === "ktp")
      expect(ktp?.number).toMatch(/^•+\d{4}$/)
    })
  })

  describe("a shop that the office suspends", () => {
    it("is not the way to a shop that is still looked at", async () => {
      const entry = await make.pesantren({ shop: { state: "draft" } })
      const one = await applicant()
      await one.apply(entry.id)
      await deskOf(one).do("start-review")
      expectRefusal(
        await head().api.post(`/officer/shops/${entry.id}/restore`, {
          reason: "Sudah saya lihat sendiri.",
        }),
        { status: 400, code: "shop_change_not_allowed" }
      )
      expect((await shopOf(entry.id))?.state).toBe("under_review")
    })

    it("is gone from the catalogue, the cart and the completion, and back as it was", async () => {
      const stall = await make.pesantren()
      const goods = await make.product({
        pesantren: stall,
        title: "Keripik Gerbang Dinas",
      })
      const { buyer } = backend
      const ready = await buyer().readyCart([{ variantId: goods.variantId }])
      const listed = async () =>
        z
          .object({ products: z.array(z.object({ id: z.string() })) })
          .parse(
            (await store().get("/store/catalog?q=keripik%20gerbang%20dinas"))
              .body
          )
          .products.map(({ id }) => id)
      const until = async (ids: string[]) =>
        expect.poll(listed, { timeout: 10_000 }).toEqual(ids)
      await until([goods.id])
      const ask = (who: Person, action: string, reason = "Izin edar lewat.") =>
        who.api.post(`/officer/shops/${stall.id}/${action}`, { reason })
      const abroad = await office.officer({ role: "head", area: "32.03" })
      expect((await ask(abroad, "suspend")).status).toBe(404)
      expect((await ask(verifier(), "suspend")).status).toBe(403)
      expectRefusal(await ask(head(), "suspend", "x"), {
        status: 400,
        code: "invalid_request",
        field: "reason",
      })

      expect((await ask(head(), "suspend")).body).toEqual({
        shop: { pesantren_id: stall.id, state: "suspended" },
      })
      expect((await store().get(`/store/products/${goods.id}`)).status).toBe(
        404
      )
      const { id } = await buyer().startCart()
      for (const answer of [
        await buyer().add(id, goods.variantId),
        await buyer().complete(ready.id),
      ])
        expectRefusal(answer, { status: 400, code: "shop_closed" })
      await until([])

      expect(
        (await ask(head(), "restore", "Izin sudah diperbarui.")).status
      ).toBe(200)
      await until([goods.id])
      expect((await buyer().add(id, goods.variantId)).status).toBe(200)
      expect(await buyer().complete(ready.id)).toMatchObject({
        body: { type: "order" },
      })
      const log = await container()
        .resolve(AUDIT_MODULE)
        .listAuditEntries({ pesantren_id: stall.id, entity: "shop" })
      expect(log).toMatchObject([
        {
          action: "shop.suspended",
          actor_id: head().id,
          actor_name: head().name,
          reason: "Izin edar lewat.",
          area_code: "32.02.27",
        },
        { action: "shop.approved", reason: "Izin sudah diperbarui." },
      ])
    })
  })
})
