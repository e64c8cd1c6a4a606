import { z } from "@medusajs/framework/zod"
import { PAPER_MODULE } from "@pasar-santri/opop/modules/paper"
import { PESANTREN_MODULE } from "@pasar-santri/opop/modules/pesantren"
import { describe, expect, it } from "vitest"
import { Case } from "../../support/applicant.ts"
import { casesOf } from "../../support/cases.ts"
import { describeBackend } from "../../support/integration.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Answer } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { container, make, admin } = backend
  const {
    office,
    applicant,
    deskOf,
    verified,
    head,
    shopOf,
    membersOf,
    accountsOf,
    logOf,
  } = casesOf(backend)

  describe("a decision", () => {
    const same = async () =>
      office.officer({
        role: "verifier",
        more: [{ role: "head", area: "32.02" }],
      })

    it("is never made by who checked, until the territory allows it", async () => {
      const both = await same()
      const one = await applicant()
      await one.apply()
      const desk = deskOf(one).by(both)
      const checked = await desk.verify()
      expect(checked.can).not.toContain("approve")
      for (const [action, body] of [
        ["approve", {}],
        ["reject", { reason: "Tidak jadi saja." }],
      ] as const)
        expectRefusal(await desk.try(action, body), {
          status: 400,
          code: "application_second_person",
        })
      const setting = { area_code: "32.02.27", four_eyes: false }
      const boss = await admin()
      expect(
        (await boss.post("/admin/territory-settings", setting)).status
      ).toBe(200)
      expect((await desk.do("approve")).state).toBe("approved")
      await boss.post("/admin/territory-settings", {
        ...{ ...setting, four_eyes: true },
      })
    })

    it("waits for the check of the papers", async () => {
      const one = await applicant()
      await one.apply()
      await deskOf(one).do("start-review")
      expectRefusal(await deskOf(one).by(head()).try("approve"), {
        status: 400,
        code: "application_not_verified",
      })
    })

    it("does not open a shop whose paper was refused after the check", async () => {
      const one = await verified()
      const { requirements } = await deskOf(one).see()
      const ktp = requirements.find(({ kind }) => kind === "ktp")
      read(
        z.unknown(),
        await head().api.post(`/officer/papers/${ktp?.paper_id}/refuse`, {
          reason: "Nama pada KTP bukan nama penanggung jawab.",
        })
      )
      expectRefusal(await deskOf(one).by(head()).try("approve"), {
        status: 400,
        code: "application_papers_unchecked",
      })
    })

    it("happens once, however often it is asked for at once", async () => {
      const one = await verified()
      const desk = deskOf(one).by(head())
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => desk.try("approve"))
      )
      const [done, ...others] = answers.toSorted((a, b) => a.status - b.status)
      expect(done?.status).toBe(200)
      for (const answer of others)
        expectRefusal(answer, {
          status: 400,
          code: "application_action_not_allowed",
        })
      const id = read(Case, done as Answer).application.pesantren?.id ?? ""
      const entries = await container()
        .resolve(PESANTREN_MODULE)
        .listPesantrens({ name: one.said.identity.name })
      expect(entries.map((entry) => entry.id)).toEqual([id])
      expect(await membersOf(id)).toHaveLength(1)
      expect(await accountsOf(id)).toHaveLength(1)
      const log = await logOf(one.id)
      expect(log.filter((it) => it === "application.approved")).toHaveLength(1)
    })

    it("of refusal gives its reason, and is appealed by a new case", async () => {
      const one = await verified()
      const desk = deskOf(one).by(head())
      expectRefusal(await desk.try("reject", { reason: " " }), {
        status: 400,
        code: "invalid_request",
        field: "reason",
      })
      const reason = "Bukan pesantren: tidak ada santri."
      await desk.do("reject", { reason })
      const rejected = await one.see()
      expect(rejected).toMatchObject({ state: "rejected", reason })
      expect(rejected.can).toEqual(["appeal"])

      const plea = { reason: "Santri kami 40 orang, lihat foto." }
      const answers = await Promise.all([
        one.post("appeal", plea),
        one.post("appeal", plea),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 201])
      const appeal = read(Case, answers[0]).application
      expect(appeal).toMatchObject({
        state: "draft",
        appeal_of: one.id,
        appeal_reason: plea.reason,
        data: { profile: one.said.profile },
        missing: [],
      })
      expect(await one.see()).toMatchObject({ appeal_id: appeal.id, can: [] })

      one.id = appeal.id
      read(Case, await one.submit())
      await deskOf(one).verify()
      expectRefusal(await desk.try("approve"), {
        status: 400,
        code: "application_appeal_second_person",
      })
      const other = await office.officer({ role: "head" })
      expect((await desk.by(other).do("approve")).state).toBe("approved")
      // The papers of the first case are the shop's now: they end as its own do.
      const papers = await container()
        .resolve(PAPER_MODULE)
        .listPapers({ owner_type: "application", owner_id: rejected.id })
      expect(papers.length).toBeGreaterThan(0)
      for (const { pesantren_id } of papers) expect(pesantren_id).not.toBeNull()
    })

    it("of refusal can be taken back, with a reason", async () => {
      const known = await make.pesantren({ shop: { state: "draft" } })
      const one = await verified(known.id)
      const desk = deskOf(one).by(head())
      await desk.do("reject", { reason: "Salah pilih pengajuan." })
      expect((await shopOf(known.id))?.state).toBe("rejected")
      const open = await desk.do("reopen", { reason: "Keliru menolak." })
      expect(open).toMatchObject({
        state: "under_review",
        ...{ decided: null, verified: null, reason: "Keliru menolak." },
      })
      expect((await shopOf(known.id))?.state).toBe("under_review")
    })

    it("is the applicant's to forestall", async () => {
      const known = await make.pesantren({ shop: { state: "draft" } })
      const one = await verified(known.id)
      const results = await Promise.all([
        one.post("withdraw"),
        deskOf(one).by(head()).try("approve"),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual([200, 400])
      const { state } = await one.see()
      expect(["withdrawn", "approved"]).toContain(state)
      expect((await shopOf(known.id))?.state).toBe(state)
    })

    it("leaves nothing behind when a part of it fails", async () => {
      const known = await make.pesantren({ shop: { state: "draft" } })
      const one = await verified(known.id)
      const [shop] = await container()
        .resolve(PESANTREN_MODULE)
        .listShops({ pesantren_id: known.id })
      await container()
        .resolve(PESANTREN_MODULE)
        .updateShops({ id: shop?.id ?? "", state: "suspended" })
      expectRefusal(await deskOf(one).by(head()).try("approve"), {
        status: 400,
        code: "pesantren_suspended",
      })
      expect(await membersOf(known.id)).toEqual([])
      expect(await accountsOf(known.id)).toEqual([])
      expect((await one.see()).state).toBe("under_review")
    })
  })
})
