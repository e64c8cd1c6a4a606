import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { enter, entryOf, list, makeAlHikmah } from "../../support/register.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { make } = backend
  const { officer } = officeOf(backend)
  let head: Person
  let verifier: Person
  let bogor: Person
  let known: MadePesantren

  beforeAll(async () => {
    head = await officer()
    verifier = await officer({ role: "verifier" })
    bogor = await officer({ role: "head", area: "32.01" })
    known = await makeAlHikmah(backend)
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
      entryOf(
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

    it("says when its people were counted, whenever they are", async () => {
      const made = entryOf(
        await enter(head, {
          ...{ name: "Hitungan Uji", district_code: "32.02.27" },
        })
      )
      expect(made.record.counts_as_of).toBeNull()
      const edit = async (record: Record<string, unknown>) =>
        entryOf(
          await head.api.post(`/officer/pesantren/${made.id}`, { record })
        ).record.counts_as_of
      const first = await edit({ santri_resident: 120 })
      expect(first).not.toBeNull()
      expect(await edit({ santri_resident: 120, note: "Sama" })).toBe(first)
      expect(await edit({ santri_resident: 121 })).not.toBe(first)
      expect(await edit({ santri_resident: null })).toBeNull()
    })

    it("logs what changed, with numbers of persons masked", async () => {
      const made = entryOf(
        await enter(head, { name: "Riwayat Uji", district_code: "32.02.27" })
      )
      entryOf(
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
})
