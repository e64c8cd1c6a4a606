import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Answer } from "../../support/store-api.ts"

const OneEntry = z.object({
  pesantren: z.looseObject({
    mapping: z.string(),
    record: z.looseObject({ readiness: z.string() }),
  }),
})

describeBackend((backend) => {
  const { make, container } = backend
  const { officer, seller } = officeOf(backend)
  let head: Person
  let mentor: Person
  let bogor: Person
  let province: Person
  let known: MadePesantren

  beforeAll(async () => {
    head = await officer()
    mentor = await officer({ role: "mentor", area: "32.02.31" })
    bogor = await officer({ role: "head", area: "32.01" })
    province = await officer({ role: "province", area: "32" })
    known = await make.pesantren({
      slug: "binaan-uji",
      district_code: "32.02.31",
      shop: { state: "draft" },
    })
  })

  const entryOf = (answer: Answer) => read(OneEntry, answer).pesantren

  describe("visits", () => {
    const Results = z.object({
      results: z.array(
        z.looseObject({
          client_id: z.string(),
          status: z.string(),
          id: z.string().optional(),
          code: z.string().optional(),
        })
      ),
    })
    const sync = async (person: Person, visits: Record<string, unknown>[]) =>
      read(Results, await person.api.post("/officer/visits/sync", { visits }))
        .results
    const visit = (
      pesantren_id: string,
      client_id: string,
      more: Record<string, unknown> = {}
    ) => ({
      ...{ pesantren_id, client_id, purpose: "survey", findings: "Ada lele." },
      visited_at: "2026-05-06T09:00:00+07:00",
      ...more,
    })
    const storedOf = (pesantren_id: string) =>
      make.rows(
        z.object({ client_id: z.string(), is_offline: z.boolean() }),
        "visit",
        ["client_id", "is_offline"],
        { pesantren_id }
      )
    const lonely = (slug: string) =>
      make.pesantren({
        slug,
        district_code: "32.02.31",
        shop: { state: "draft" },
      })

    it("are saved once, however often the phone sends them", async () => {
      const { id } = await lonely("kunjungan-sekali")
      const batch = [
        visit(id, "hp-000001", { readiness: "idea" }),
        visit(id, "hp-000002", { readiness: "pilot", findings: "Uji coba." }),
      ]
      const [first, second] = await sync(mentor, batch)
      const all = await Promise.all(
        Array.from({ length: 4 }, () => sync(mentor, batch))
      )
      for (const again of all)
        expect(again.map((one) => one.id)).toEqual([first?.id, second?.id])
      expect((await storedOf(id)).map((row) => row.client_id).sort()).toEqual([
        ...["hp-000001", "hp-000002"],
      ])
      const entry = entryOf(await head.api.get(`/officer/pesantren/${id}`))
      expect(entry.record["readiness"]).toBe("pilot")
      expect(entry.mapping).toBe("has_product")
    })

    it("of two mentors to the same places wait for each other", async () => {
      const [one, other] = await Promise.all([
        lonely("kunjungan-berdua-1"),
        lonely("kunjungan-berdua-2"),
      ])
      const second = await officeOf(backend).officer({ role: "mentor" })
      const batch = (name: string, ids: string[]) =>
        ids.map((id, index) => visit(id, `${name}-00000${index}`))
      const answers = await Promise.all([
        sync(mentor, batch("hp-a", [one.id, other.id])),
        sync(second, batch("hp-b", [other.id, one.id])),
      ])
      expect(answers.flat().map(({ status }) => status)).toEqual([
        ...["saved", "saved", "saved", "saved"],
      ])
    })

    it("do not share a name with other words", async () => {
      const { id } = await lonely("kunjungan-lain-isi")
      await sync(mentor, [visit(id, "hp-000010")])
      expect(
        await sync(mentor, [visit(id, "hp-000010", { findings: "Lain." })])
      ).toEqual([
        { client_id: "hp-000010", status: "refused", code: "visit_reused" },
      ])
    })

    it("show a conflict, and take what the officer decides", async () => {
      const { id } = await lonely("kunjungan-bentrok")
      const seen = { readiness: "none", potential: null }
      read(
        OneEntry,
        await head.api.post(`/officer/pesantren/${id}`, {
          record: { readiness: "selling" },
        })
      )
      const mine = visit(id, "hp-000020", { readiness: "idea", seen })
      expect(await sync(mentor, [mine])).toMatchObject([
        { status: "conflict", current: { readiness: "selling" } },
      ])
      expect(await storedOf(id)).toEqual([])
      expect(
        await sync(mentor, [{ ...mine, resolution: "theirs" }])
      ).toMatchObject([{ status: "saved" }])
      expect(await storedOf(id)).toHaveLength(1)
      const other = visit(id, "hp-000021", { readiness: "pilot", seen })
      expectRefusal(
        await mentor.api.post(`/officer/pesantren/${id}/visits`, {
          ...{ ...other, pesantren_id: undefined },
        }),
        { status: 409, code: "visit_conflict" }
      )
      await sync(mentor, [{ ...other, resolution: "mine" }])
      const entry = entryOf(await head.api.get(`/officer/pesantren/${id}`))
      expect(entry.record["readiness"]).toBe("pilot")
    })

    it("of elsewhere are refused, the others saved", async () => {
      const { id } = await lonely("kunjungan-campur")
      const foreign = await make.pesantren({ district_code: "32.02.27" })
      expect(
        await sync(mentor, [
          visit(foreign.id, "hp-000030"),
          visit("psn_tidak_ada", "hp-000031"),
          visit(id, "hp-000032", { visited_at: "2999-01-01T00:00:00Z" }),
          visit(id, "hp-000033"),
        ])
      ).toMatchObject([
        { status: "refused", code: "row_not_found" },
        { status: "refused", code: "row_not_found" },
        { status: "refused", code: "date_in_future" },
        { status: "saved" },
      ])
      expect(await storedOf(foreign.id)).toEqual([])
      expect(await storedOf(id)).toEqual([
        { client_id: "hp-000033", is_offline: true },
      ])
    })

    it("stay as they were written", async () => {
      const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      for (const statement of [
        "update visit set findings = 'x'",
        "delete from visit",
      ])
        await expect(knex.raw(statement)).rejects.toThrow("append-only")
    })
  })

  describe("interventions", () => {
    const One = z.object({
      intervention: z.looseObject({
        id: z.string(),
        is_draft: z.boolean(),
        attachments: z.array(z.looseObject({ id: z.string() })),
      }),
    })
    const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
    const body = {
      kind: "equipment",
      title: "Kolam terpal",
      held_on: "2026-04-05",
      giver: "Dinas KUK",
      value: 15_000_000,
      participants: 12,
      before: "Dua kolam tanah",
      after: "Empat kolam terpal",
    }
    const record = (person: Person, more: Record<string, unknown> = {}) =>
      person.api.post(`/officer/pesantren/${known.id}/interventions`, {
        ...body,
        ...more,
      })

    it("are drafts of a mentor until they are confirmed, once", async () => {
      const { intervention } = read(One, await record(mentor))
      expect(intervention.is_draft).toBe(true)
      const path = `/officer/interventions/${intervention.id}/confirm`
      expectRefusal(await bogor.api.post(path), {
        status: 404,
        code: "row_not_found",
      })
      expect(read(One, await head.api.post(path)).intervention.is_draft).toBe(
        false
      )
      expectRefusal(await head.api.post(path), {
        status: 400,
        code: "intervention_confirmed",
      })
    })

    it("are corrected by another entry, never changed", async () => {
      const { intervention } = read(One, await record(head))
      const correction = { corrects: intervention.id, value: 12_000_000 }
      read(One, await record(head, correction))
      expectRefusal(await record(head, correction), {
        status: 409,
        code: "intervention_corrected",
      })
      const { body: answer } = await head.api.get(
        `/officer/pesantren/${known.id}/interventions?limit=100`
      )
      const { interventions } = z
        .object({ interventions: z.array(z.looseObject({ id: z.string() })) })
        .parse(answer)
      expect(
        interventions.find(({ id }) => id === intervention.id)
      ).toMatchObject({
        value: 15_000_000,
        corrected_by: expect.any(String) as string,
      })
      expectRefusal(await record(head, { held_on: "2999-01-01" }), {
        status: 400,
        code: "date_in_future",
        field: "held_on",
      })
    })

    it("carry papers that only the office reads", async () => {
      const upload = {
        filename: "../../berita acara.pdf",
        content_base64: PDF.toString("base64"),
      }
      const { intervention } = read(
        One,
        await record(head, { attachments: [upload] })
      )
      const [file] = intervention.attachments
      expect(file).toMatchObject({ name: "berita acara.pdf" })
      const path = `/officer/interventions/${intervention.id}/attachments/${file?.id ?? ""}`
      const answer = await head.api.get(path)
      expect(answer.status).toBe(200)
      expect(answer.body).toBe(PDF.toString())
      expect(answer.headers.get("content-disposition")).toContain("attachment")
      expect((await bogor.api.get(path)).status).toBe(404)
      expect((await province.api.get(path)).status).toBe(403)
      expect((await head.api.get(`${path}x`)).status).toBe(404)
      const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")
      expectRefusal(
        await record(head, {
          attachments: [
            { filename: "a.pdf", content_base64: svg.toString("base64") },
          ],
        }),
        { status: 400, code: "upload_kind_refused" }
      )
    })
  })

  describe("invitations", () => {
    const Made = z.object({
      invitation: z.looseObject({ id: z.string(), state: z.string() }),
      token: z.string(),
    })
    const invite = async (pesantren: { id: string }, email?: string) =>
      read(
        Made,
        await head.api.post(`/officer/pesantren/${pesantren.id}/invitations`, {
          ...(email ? { email } : {}),
        })
      )
    const accept = (person: Person, token: string) =>
      person.api.post("/seller/invitations/accept", {
        ...{ name: "Pengurus Uji", phone: null, token },
      })
    const invited = (slug: string) =>
      make.pesantren({
        slug,
        district_code: "32.02.29",
        shop: { state: "draft" },
      })

    it("are used once, and make the first owner", async () => {
      const pesantren = await invited("undang-sekali")
      const { token, invitation } = await invite(pesantren)
      expect(invitation.state).toBe("open")
      const people = await Promise.all([seller(), seller()])
      const answers = await Promise.all(
        people.map((person) => accept(person, token))
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 404])
      expectRefusal(
        await head.api.post(`/officer/pesantren/${pesantren.id}/invitations`),
        { status: 400, code: "shop_has_owner" }
      )
      const { body } = await head.api.get(
        `/officer/invitations?pesantren_id=${pesantren.id}`
      )
      expect(body).toMatchObject({ invitations: [{ state: "used" }] })
    })

    it("are worn out when withdrawn, replaced or out of time", async () => {
      const pesantren = await invited("undang-cabut")
      const first = await invite(pesantren)
      const second = await invite(pesantren)
      const person = await seller()
      expectRefusal(await accept(person, first.token), {
        status: 404,
        code: "invitation_invalid",
      })
      const path = `/officer/invitations/${second.invitation.id}`
      expectRefusal(await bogor.api.delete(path), {
        status: 404,
        code: "row_not_found",
      })
      expect((await head.api.delete(path)).status).toBe(200)
      expectRefusal(await head.api.delete(path), {
        status: 404,
        code: "invitation_invalid",
      })
      expectRefusal(await accept(person, second.token), {
        status: 404,
        code: "invitation_invalid",
      })
      const late = await officeOf(backend).invitation({
        kind: "pesantren",
        pesantren_id: pesantren.id,
        expires_at: new Date(Date.now() - 1000),
      })
      expectRefusal(await accept(person, late), {
        status: 404,
        code: "invitation_invalid",
      })
    })

    it("to a pesantren make nobody its second owner", async () => {
      const pesantren = await invited("undang-terlambat")
      const { token } = await invite(pesantren)
      await officeOf(backend).seller({ pesantren, role: "owner" })
      expectRefusal(await accept(await seller(), token), {
        status: 404,
        code: "invitation_invalid",
      })
    })

    it("for one person are not for another", async () => {
      const pesantren = await invited("undang-nama")
      const [right, wrong] = [await seller(), await seller()]
      const { token } = await invite(pesantren, right.email.toUpperCase())
      expectRefusal(await accept(wrong, token), {
        status: 400,
        code: "invitation_for_another",
      })
      expect((await accept(right, token)).status).toBe(201)
    })
  })
})
