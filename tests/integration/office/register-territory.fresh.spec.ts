import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { enter, entryOf, list, makeAlHikmah } from "../../support/register.ts"
import { read } from "../../support/store-api.ts"

const Coverage = z.object({
  districts: z.array(
    z.looseObject({
      id: z.string(),
      pesantren: z.number(),
      mapped: z.number(),
      visited: z.number(),
    })
  ),
  totals: z.record(z.string(), z.number()),
})

describeBackend((backend) => {
  const { make } = backend
  const { officer } = officeOf(backend)
  let head: Person
  let verifier: Person
  let mentor: Person
  let bogor: Person
  let province: Person
  let auditor: Person
  let known: MadePesantren

  beforeAll(async () => {
    head = await officer()
    verifier = await officer({ role: "verifier" })
    mentor = await officer({ role: "mentor", area: "32.02.31" })
    bogor = await officer({ role: "head", area: "32.01" })
    province = await officer({ role: "province", area: "32" })
    auditor = await officer({ role: "auditor" })
    known = await makeAlHikmah(backend)
  })

  describe("the territory", () => {
    it("shows its own entries, and the whole to the province", async () => {
      const other = await make.pesantren({
        name: "Darul Lain",
        district_code: "32.01.27",
      })
      const ids = async (person: Person) =>
        (await list(person, "?limit=100")).pesantren.map(({ id }) => id)
      expect(await ids(head)).toContain(known.id)
      expect(await ids(head)).not.toContain(other.id)
      expect(await ids(bogor)).toContain(other.id)
      expect(await ids(bogor)).not.toContain(known.id)
      expect(await ids(province)).toEqual(
        expect.arrayContaining([known.id, other.id])
      )
    })

    it.each(["", "/timeline", "/visits", "/interventions", "/contact"])(
      "answers 404 for a foreign entry%s",
      async (path) => {
        expectRefusal(
          await bogor.api.get(`/officer/pesantren/${known.id}${path}`),
          { status: 404, code: "row_not_found" }
        )
      }
    )

    it("keeps a foreign entry as it is", async () => {
      const path = `/officer/pesantren/${known.id}`
      expectRefusal(await bogor.api.post(path, { name: "Diubah" }), {
        status: 404,
        code: "row_not_found",
      })
      expectRefusal(
        await bogor.api.post(`${path}/stage`, {
          to_stage: "registered",
          on: "2026-01-02",
        }),
        { status: 404, code: "row_not_found" }
      )
      expectRefusal(await bogor.api.post(`${path}/invitations`, {}), {
        status: 404,
        code: "row_not_found",
      })
      expect(entryOf(await head.api.get(path)).name).toBe(
        "Pondok Pesantren Al-Hikmah Uji"
      )
    })

    it("takes entries and moves inside it only", async () => {
      const body = { name: "Di Luar Wilayah", district_code: "32.02.27" }
      expectRefusal(await enter(bogor, body), {
        status: 403,
        code: "territory_outside",
        field: "district_code",
      })
      expectRefusal(
        await head.api.post(`/officer/pesantren/${known.id}`, {
          district_code: "32.01.27",
        }),
        { status: 403, code: "territory_outside", field: "district_code" }
      )
    })
  })

  describe("the roles", () => {
    it("let auditor and province read, not write", async () => {
      for (const person of [auditor, province]) {
        await list(person)
        expectRefusal(
          await enter(person, { name: "X Y", district_code: "32.02.31" }),
          { status: 403, code: "role_missing" }
        )
      }
      expectRefusal(await province.api.get("/officer/register-export"), {
        status: 403,
        code: "role_missing",
      })
      expectRefusal(
        await mentor.api.post(`/officer/pesantren/${known.id}/verify`, {}),
        { status: 403, code: "role_missing" }
      )
    })

    it("make a mentor's entry a draft until it is verified", async () => {
      const draft = entryOf(
        await enter(mentor, {
          name: "Draf Pendamping",
          district_code: "32.02.31",
        })
      )
      expect(draft.is_verified).toBe(false)
      const path = `/officer/pesantren/${draft.id}`
      const checked = entryOf(
        await verifier.api.post(`${path}/verify`, { version: draft.version })
      )
      expect(checked.is_verified).toBe(true)
      const again = entryOf(
        await mentor.api.post(path, { record: { potential: "Lele" } })
      )
      expect(again.is_verified).toBe(false)
      expect(
        (await list(head, "?verified=false&q=draf%20pendamping")).count
      ).toBe(1)
    })

    it("mask the phone, tell it to those who call, and log that", async () => {
      const path = `/officer/pesantren/${known.id}`
      const phone = async (person: Person) =>
        entryOf(await person.api.get(path)).record.contact_phone
      expect(await phone(head)).toBe("••••7890")
      expect(await phone(mentor)).toBe("••••7890")
      expect(await phone(auditor)).toBeNull()
      expect(await phone(province)).toBeNull()
      const { contact } = read(
        z.object({ contact: z.object({ phone: z.string() }) }),
        await mentor.api.get(`${path}/contact`)
      )
      expect(contact.phone).toBe("+6281234567890")
      expectRefusal(await auditor.api.get(`${path}/contact`), {
        status: 403,
        code: "role_missing",
      })
      const log = await make.rows(
        z.object({ actor_id: z.string() }),
        "audit_entry",
        ["actor_id"],
        { action: "pesantren.contact_read", entity_id: known.id }
      )
      expect(log).toEqual([{ actor_id: mentor.id }])
    })
  })

  describe("coverage", () => {
    it("counts each kecamatan and the whole", async () => {
      const places = { district_code: "32.02.05" }
      await make.pesantren({ ...places, slug: "cakupan-jual" })
      await make.pesantren({
        ...{ ...places, slug: "cakupan-produk" },
        ...{ record: { readiness: "pilot" }, shop: { state: "draft" } },
      })
      await make.pesantren({
        ...{ ...places, slug: "cakupan-latih" },
        record: { opop_stage: "training", cohort_year: 2026 },
        shop: { state: "draft" },
      })
      const blank = await make.pesantren({
        ...{ ...places, slug: "cakupan-kosong" },
        shop: { state: "draft" },
      })
      const before = read(Coverage, await head.api.get("/officer/coverage"))
      const of = (coverage: z.output<typeof Coverage>, id: string) =>
        coverage.districts.find((district) => district.id === id)
      expect(before.totals["districts"]).toBe(47)
      expect(of(before, "32.02.05")).toMatchObject({
        ...{ pesantren: 4, none: 1, has_product: 1, in_training: 1, sells: 1 },
        ...{ mapped: 3, visited: 0, last_visit: null },
      })
      read(
        z.unknown(),
        await head.api.post(`/officer/pesantren/${blank.id}/visits`, {
          visited_at: "2026-03-04T08:00:00+07:00",
          purpose: "survey",
          findings: "Belum ada produk.",
        })
      )
      read(
        z.unknown(),
        await head.api.post(`/officer/pesantren/${blank.id}/interventions`, {
          kind: "training",
          title: "Pelatihan lele",
          held_on: "2026-11-01",
          value: 2_500_000,
        })
      )
      const after = read(Coverage, await head.api.get("/officer/coverage"))
      expect(of(after, "32.02.05")).toMatchObject({
        ...{ none: 0, in_training: 2, mapped: 4, visited: 1 },
        ...{ interventions: 1, intervention_value: 2_500_000 },
        last_visit: { at: "2026-03-04T01:00:00.000Z", by: head.name },
      })
      const sum = (name: string) =>
        after.districts.reduce((all, row) => all + Number(row[name]), 0)
      for (const name of ["pesantren", "none", "sells", "mapped", "visited"])
        expect(after.totals[name]).toBe(sum(name))
      expect(after.totals["districts_mapped"]).toBe(
        after.districts.filter(({ mapped }) => mapped > 0).length
      )
    })

    it("is of the own territory", async () => {
      const one = read(Coverage, await mentor.api.get("/officer/coverage"))
      expect(one.districts.map(({ id }) => id)).toEqual(["32.02.31"])
      const all = read(Coverage, await province.api.get("/officer/coverage"))
      expect(all.totals["districts"]).toBe(627)
      const narrowed = read(
        Coverage,
        await province.api.get("/officer/coverage?regency=32.72")
      )
      expect(narrowed.totals["districts"]).toBe(7)
    })
  })
})
