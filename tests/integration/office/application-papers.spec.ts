import { existsSync } from "node:fs"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import type { Person } from "../../support/office.ts"
import { makePdf, makePng } from "../../support/papers.ts"
import {
  fileOf,
  paperOf,
  papersOf,
  paperworkOf,
} from "../../support/paperwork.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import type { Api } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { container } = backend
  const { office, papers, startCase, add, added, rowOf, logOf } =
    paperworkOf(backend)
  let verifier: Person

  beforeAll(async () => {
    verifier = await office.officer({ role: "verifier" })
  })

  describe("a paper of an application", () => {
    const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")
    it.each([
      [
        "a number that cannot be one",
        { number: "123" },
        "paper_number_invalid",
      ],
      ["no number", { number: "" }, "paper_number_missing"],
      ["a kind nobody asks for", { kind: "vet" }, "paper_kind_unwanted"],
      ["a past end", { valid_until: "2020-01-01" }, "paper_out_of_date"],
      [
        "half a file",
        { content_base64: makePng().slice(0, 60) },
        "upload_damaged",
      ],
      [
        "an SVG",
        { content_base64: svg.toString("base64") },
        "upload_kind_refused",
      ],
      ["no base64", { content_base64: "bukan!" }, "upload_unreadable"],
      ["a field too much", { state: "accepted" }, "invalid_request"],
    ])("is refused with %s", async (_, body, code) => {
      const { id, seller } = await startCase()
      expectRefusal(await add(seller.api, id, body), { status: 400, code })
      await expectBothLanguages(seller.api, (api) => add(api, id, body))
      expect(await papers().listPapers({ owner_id: id })).toEqual([])
    })

    it("may be 8 MB large and no larger", async () => {
      const { id, seller } = await startCase()
      const padded = (bytes: number) => {
        const pdf = Buffer.from(makePdf(), "base64")
        const filler = Buffer.alloc(bytes - pdf.length, "% \n")
        return Buffer.concat([
          pdf.subarray(0, 9),
          filler,
          pdf.subarray(9),
        ]).toString("base64")
      }
      const MB = 1024 * 1024
      expectRefusal(
        await add(seller.api, id, { content_base64: padded(8 * MB + 1) }),
        { status: 400, code: "upload_too_large" }
      )
      expectRefusal(
        await add(seller.api, id, { content_base64: padded(10 * MB) }),
        { status: 400, code: "request_too_large" }
      )
      const answer = await add(seller.api, id, {
        content_base64: padded(8 * MB),
      })
      expect(answer.status).toBe(201)
    })

    it("keeps what is odd about its number for the officer", async () => {
      const { id: caseId, seller } = await startCase()
      const id = await added(seller.api, caseId, {
        ...{ kind: "nspp", number: "5100 3271 9901" },
      })
      expect(await rowOf(id)).toMatchObject({
        number: "510032719901",
        warnings: ["nspp_region_differs"],
      })
    })

    it("shows of a KTP only the end of its number", async () => {
      const { id, seller } = await startCase()
      const paper = paperOf(
        await add(seller.api, id, {
          ...{ kind: "ktp", number: "3202274108909999" },
        })
      )
      expect(paper["number"]).toBe("••••9999")
      const [entry] = await container()
        .resolve(AUDIT_MODULE)
        .listAuditEntries({ entity_id: paper.id })
      expect(JSON.stringify(entry)).not.toContain("3202274108909999")
    })

    it("takes the place of the one before, of which a draft keeps nothing", async () => {
      const { id: caseId, seller, setState } = await startCase()
      const first = await added(seller.api, caseId)
      const { file_id } = await rowOf(first)
      const second = await added(seller.api, caseId)
      expect(existsSync(fileOf(file_id ?? ""))).toBe(false)
      expect(await rowOf(first)).toMatchObject({ file_id: null, number: null })
      await setState("revision_requested")
      const third = await added(seller.api, caseId)
      const kept = await rowOf(second)
      expect(kept.replaced_at).not.toBeNull()
      expect(existsSync(fileOf(kept.file_id ?? ""))).toBe(true)
      const list = papersOf(
        await seller.api.get(`/seller/applications/${caseId}/papers`)
      )
      expect(list.map(({ id }) => id)).toEqual([third])
    })

    it("is there once, however often it is sent at once", async () => {
      const { id, seller } = await startCase()
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => add(seller.api, id))
      )
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      const rows = await papers().listPapers({ owner_id: id })
      expect(rows.filter(({ replaced_at }) => !replaced_at)).toHaveLength(1)
      const files = rows.flatMap(({ file_id }) => file_id ?? [])
      expect(files).toHaveLength(1)
    })

    it("cannot be changed while the office has the case", async () => {
      const { id: caseId, seller, setState } = await startCase()
      const id = await added(seller.api, caseId)
      for (const state of ["submitted", "under_review", "approved"] as const) {
        await setState(state)
        const refusal = { status: 400, code: "paper_locked" }
        expectRefusal(await add(seller.api, caseId), refusal)
        expectRefusal(await seller.api.delete(`/seller/papers/${id}`), refusal)
      }
      expect((await rowOf(id)).replaced_at).toBeNull()
    })

    it("is taken back by its owner only", async () => {
      const { id: caseId, seller } = await startCase()
      const id = await added(seller.api, caseId)
      const { file_id } = await rowOf(id)
      const other = await office.seller()
      const where = `/seller/papers/${id}`
      expect((await other.api.delete(where)).status).toBe(404)
      expect((await seller.api.delete(where)).status).toBe(200)
      expect(existsSync(fileOf(file_id ?? ""))).toBe(false)
      expect((await seller.api.delete(where)).status).toBe(404)
    })
  })

  describe("an officer", () => {
    const accept = (api: Api, id: string, body = {}) =>
      api.post(`/officer/papers/${id}/accept`, body)
    const refuse = (api: Api, id: string, reason = "Foto buram, foto ulang") =>
      api.post(`/officer/papers/${id}/refuse`, { reason })

    it("accepts and refuses while the case is under review", async () => {
      const { id: caseId, seller, setState } = await startCase()
      const id = await added(seller.api, caseId)
      await setState("submitted")
      expectRefusal(await accept(verifier.api, id), {
        ...{ status: 409, code: "paper_not_waiting" },
      })
      await setState("under_review")
      expect((await refuse(verifier.api, id)).status).toBe(200)
      expect(await rowOf(id)).toMatchObject({
        state: "refused",
        reason: "Foto buram, foto ulang",
        decided_by: verifier.id,
      })
      expect((await accept(verifier.api, id)).status).toBe(200)
      expectRefusal(await accept(verifier.api, id), {
        ...{ status: 409, code: "paper_not_waiting" },
      })
      expect((await logOf(id)).map(({ action }) => action)).toEqual([
        ...["paper.added", "paper.refused", "paper.accepted"],
      ])
    })

    it("owes a reason, and may not decide elsewhere or without the role", async () => {
      const { id: caseId, seller, setState } = await startCase()
      const id = await added(seller.api, caseId)
      await setState("under_review")
      expectRefusal(await refuse(verifier.api, id, ""), {
        ...{ status: 400, code: "invalid_request", field: "reason" },
      })
      const [abroad, finance] = await Promise.all([
        office.officer({ role: "verifier", area: "32.04" }),
        office.officer({ role: "finance" }),
      ])
      expect((await accept(abroad.api, id)).status).toBe(404)
      expect((await accept(finance.api, id)).status).toBe(403)
      expect((await rowOf(id)).state).toBe("pending")
    })

    it("is one of two who decide at once", async () => {
      const { id: caseId, seller, setState } = await startCase()
      const id = await added(seller.api, caseId)
      await setState("under_review")
      const answers = await Promise.all(
        Array.from({ length: 3 }, () => accept(verifier.api, id))
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([
        ...[200, 409, 409],
      ])
    })
  })
})
