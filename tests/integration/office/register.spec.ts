import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Answer } from "../../support/store-api.ts"

const Entry = z.looseObject({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  version: z.string(),
  mapping: z.string(),
  is_verified: z.boolean(),
  record: z.looseObject({
    contact_phone: z.string().nullable(),
    nspp: z.string().nullable(),
    opop_stage: z.string(),
  }),
  duplicates: z.array(z.looseObject({ id: z.string().nullable() })),
})
const OneEntry = z.object({ pesantren: Entry })
const List = z.object({
  pesantren: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      mapping: z.string(),
      is_verified: z.boolean(),
    })
  ),
  count: z.number(),
})
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
    known = await make.pesantren({
      name: "Pondok Pesantren Al-Hikmah Uji",
      slug: "al-hikmah-uji",
      district_code: "32.02.31",
      shop: { state: "draft" },
      record: { nspp: "510032029911", contact_phone: "+6281234567890" },
    })
  })

  const entryOf = (answer: Answer) => read(OneEntry, answer).pesantren
  const list = async (person: Person, query = "") =>
    read(List, await person.api.get(`/officer/pesantren${query}`))
  const enter = (person: Person, body: Record<string, unknown>) =>
    person.api.post("/officer/pesantren", body)

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
        read(List, await person.api.get("/officer/pesantren"))
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

  describe("an entry", () => {
    it("is entered with an address of its own, by name or place", async () => {
      const body = { name: "Nurul Kembar", is_other: true }
      const one = entryOf(
        await enter(head, { ...body, district_code: "32.02.27" })
      )
      const two = entryOf(
        await enter(head, { ...body, district_code: "32.02.16" })
      )
      const three = entryOf(
        await enter(head, { ...body, district_code: "32.02.16" })
      )
      expect([one.slug, two.slug, three.slug]).toEqual([
        ...["nurul-kembar", "nurul-kembar-cicurug", "nurul-kembar-cicurug-2"],
      ])
      expect(one.is_verified).toBe(true)
    })

    it.each([
      { name: "PP. Alhikmah Uji" },
      { name: "Al-Hikmah Ujji" },
      { name: "Nama Lain Sekali", record: { nspp: "5100 3202 9911" } },
    ])("is not entered twice without a word: %j", async (more) => {
      const body = { district_code: "32.02.31", ...more }
      const answer = await enter(head, body)
      expectRefusal(answer, {
        status: 422,
        code: "register_duplicate",
        field: "name",
      })
      expect(JSON.stringify(answer.body)).toContain("Al-Hikmah Uji")
      await expectBothLanguages(head.api, (api) =>
        api.post("/officer/pesantren", body)
      )
    })

    it("may repeat a name in another kecamatan, and any when looked at", async () => {
      read(
        OneEntry,
        await enter(head, {
          name: "Al-Hikmah Uji",
          district_code: "32.02.27",
        })
      )
      const twin = entryOf(
        await enter(head, {
          name: "Al Hikmah Uji",
          district_code: "32.02.31",
          is_other: true,
        })
      )
      expect(twin.duplicates.map(({ id }) => id)).toContain(known.id)
    })

    it("does not tell a territory what another has", async () => {
      const answer = await enter(bogor, {
        name: "Sama Sekali Lain",
        district_code: "32.01.27",
        record: { nspp: "510032029911" },
      })
      expectRefusal(answer, { status: 422, code: "register_duplicate" })
      expect(JSON.stringify(answer.body)).not.toContain("Hikmah")
      const { body } = await bogor.api.get(
        "/officer/pesantren-duplicates?name=Al-Hikmah%20Uji&district_code=32.02.31"
      )
      expect(body).toEqual({ duplicates: [] })
    })

    it("is not overwritten by who looked at an older one", async () => {
      const made = entryOf(
        await enter(head, { name: "Versi Uji", district_code: "32.02.27" })
      )
      const path = `/officer/pesantren/${made.id}`
      const { version } = made
      const both = await Promise.all([
        head.api.post(path, { version, record: { note: "satu" } }),
        verifier.api.post(path, { version, record: { note: "dua" } }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expectRefusal(
        await head.api.post(path, { version, record: { note: "tiga" } }),
        { status: 409, code: "changed_meanwhile" }
      )
    })

    it("logs what changed, with numbers of persons masked", async () => {
      const made = entryOf(
        await enter(head, { name: "Riwayat Uji", district_code: "32.02.27" })
      )
      read(
        OneEntry,
        await head.api.post(`/officer/pesantren/${made.id}`, {
          name: "Riwayat Uji Baru",
          record: { contact_phone: "0812 9999 8888", note: "" },
        })
      )
      const Log = z.object({
        action: z.string(),
        before: z.record(z.string(), z.unknown()).nullable(),
        after: z.record(z.string(), z.unknown()).nullable(),
      })
      const log = await make.rows(
        Log,
        "audit_entry",
        ["action", "before", "after"],
        { entity_id: made.id, action: "pesantren.edited" }
      )
      expect(log).toEqual([
        {
          action: "pesantren.edited",
          before: { name: "Riwayat Uji", contact_phone: null },
          after: { name: "Riwayat Uji Baru", contact_phone: "••••8888" },
        },
      ])
    })

    it("refuses what is not the office's to write", async () => {
      for (const record of [{ opop_stage: "role_model" }, { verified_by: "x" }])
        expectRefusal(
          await head.api.post(`/officer/pesantren/${known.id}`, { record }),
          { status: 400, code: "invalid_request" }
        )
      expectRefusal(
        await head.api.post(`/officer/pesantren/${known.id}`, { slug: "x" }),
        { status: 400, code: "invalid_request", field: "slug" }
      )
    })

    it.each([
      ["q=al-hikmah", true],
      ["q=5100%203202%209911", true],
      ["q=caringin", true],
      ["district=32.02.31&stage=mapped&state=draft", true],
      ["regency=32.01", false],
      ["mapping=sells&q=510032029911", false],
      ["mapping=none&q=510032029911", true],
    ])("is found by ?%s", async (query, isFound) => {
      const { pesantren } = await list(head, `?limit=100&${query}`)
      expect(pesantren.some(({ id }) => id === known.id)).toBe(isFound)
    })
  })

  describe("the programme", () => {
    it("moves a pesantren on, keeps the history and its badge", async () => {
      const made = await make.pesantren({
        slug: "tahap-uji",
        district_code: "32.02.12",
        shop: { state: "draft" },
      })
      const move = (body: Record<string, unknown>) =>
        head.api.post(`/officer/pesantren/${made.id}/stage`, {
          on: "2026-02-03",
          ...body,
        })
      expectRefusal(await move({ to_stage: "participant" }), {
        status: 400,
        code: "stage_cohort_required",
        field: "cohort_year",
      })
      read(
        z.unknown(),
        await move({ to_stage: "participant", cohort_year: 2026 })
      )
      expectRefusal(await move({ to_stage: "registered" }), {
        status: 400,
        code: "stage_reason_required",
        field: "reason",
      })
      read(
        z.unknown(),
        await move({ to_stage: "registered", reason: "Salah catat" })
      )
      expectRefusal(await move({ to_stage: "registered" }), {
        status: 400,
        code: "stage_unchanged",
      })
      expectRefusal(await move({ to_stage: "participant", on: "2999-01-01" }), {
        status: 400,
        code: "date_in_future",
        field: "on",
      })
      const history = await make.rows(
        z.object({
          from_stage: z.string(),
          to_stage: z.string(),
          cohort_year: z.number().nullable(),
          reason: z.string().nullable(),
        }),
        "stage_change",
        ["from_stage", "to_stage", "cohort_year", "reason"],
        { pesantren_id: made.id }
      )
      expect(history).toEqual([
        {
          ...{ from_stage: "mapped", to_stage: "participant" },
          ...{ cohort_year: 2026, reason: null },
        },
        {
          ...{ from_stage: "participant", to_stage: "registered" },
          ...{ cohort_year: 2026, reason: "Salah catat" },
        },
      ])
      const { events } = read(
        z.object({ events: z.array(z.looseObject({ kind: z.string() })) }),
        await head.api.get(`/officer/pesantren/${made.id}/timeline`)
      )
      expect(events.filter(({ kind }) => kind === "stage")).toHaveLength(2)
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
