import { existsSync, readFileSync } from "node:fs"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import type { Person } from "../../support/office.ts"
import { makePng } from "../../support/papers.ts"
import { fileOf, paperworkOf } from "../../support/paperwork.ts"
import type { Api } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { container, admin, store } = backend
  const { office, startCase, added, rowOf, logOf } = paperworkOf(backend)
  let verifier: Person

  beforeAll(async () => {
    verifier = await office.officer({ role: "verifier" })
  })

  describe("the file of a paper", () => {
    it("is painted anew, kept apart, and read by whom it concerns", async () => {
      const { id: caseId, seller, setState } = await startCase()
      const id = await added(seller.api, caseId, {
        content_base64: makePng(40, 30, "rahasia -6.92 106.93"),
      })
      const { file_id, file_kind } = await rowOf(id)
      expect(file_kind).toBe("jpeg")
      const bytes = readFileSync(fileOf(file_id ?? ""))
      expect(bytes.subarray(0, 3).toString("hex")).toBe("ffd8ff")
      expect(bytes.includes("rahasia")).toBe(false)

      const own = await seller.api.get(`/seller/papers/${id}/file`)
      expect(own.status).toBe(200)
      expect(own.headers.get("content-type")).toBe("image/jpeg")
      expect(own.headers.get("cache-control")).toBe("private, no-store")
      expect(own.headers.get("x-content-type-options")).toBe("nosniff")

      // Not handed in yet: nobody's business.
      const asked = `/officer/papers/${id}/file`
      expect((await verifier.api.get(asked)).status).toBe(404)
      await setState("submitted")
      expect((await verifier.api.get(asked)).status).toBe(200)
      expect(await logOf(id)).toEqual([
        { action: "paper.added", actor_id: seller.id },
        { action: "paper.read", actor_id: verifier.id },
      ])
    })

    it("is nowhere for anybody else", async () => {
      const { id: caseId, seller, setState } = await startCase()
      const id = await added(seller.api, caseId)
      await setState("submitted")
      const { file_id } = await rowOf(id)
      const [other, abroad, mentor, province] = await Promise.all([
        office.seller(),
        office.officer({ role: "verifier", area: "32.04" }),
        office.officer({ role: "mentor" }),
        office.officer({ role: "province", area: "32" }),
      ])
      const statuses = async (where: string, ...apis: Api[]) =>
        Promise.all(apis.map(async (api) => (await api.get(where)).status))
      expect(
        await statuses(
          ...[`/seller/papers/${id}/file`, store(), other.api, verifier.api]
        )
      ).toEqual([401, 404, 401])
      expect(
        await statuses(
          `/officer/papers/${id}/file`,
          ...[store(), seller.api, abroad.api, mentor.api, province.api]
        )
      ).toEqual([401, 401, 404, 403, 403])
      expect(existsSync(fileOf(file_id ?? ""))).toBe(true)
      for (const where of [
        `/static/${file_id}`,
        `/static/..%2Fprivate%2F${file_id}`,
        `/files/${file_id}`,
        `/files/${file_id}?until=9999999999&mac=${"0".repeat(64)}`,
      ])
        expect((await store().get(where)).status).toBe(404)
    })

    it("is read by the administrator, which is written down", async () => {
      const { id: caseId, seller, setState } = await startCase()
      const id = await added(seller.api, caseId)
      await setState("submitted")
      const answer = await (await admin()).get(`/admin/papers/${id}/file`)
      expect(answer.status).toBe(200)
      expect((await logOf(id)).at(-1)?.action).toBe("paper.read")
    })
  })

  it("serves private files of the dashboard by links that end", async () => {
    const files = container().resolve(Modules.FILE)
    const { id } = await files.createFiles({
      filename: "ekspor.csv",
      mimeType: "text/csv",
      content: Buffer.from("nama\nkopi").toString("base64"),
      access: "private",
    })
    const { url } = await files.retrieveFile(id)
    const where = new URL(url)
    const answer = await store().get(where.pathname + where.search)
    expect([answer.status, answer.body]).toEqual([200, "nama\nkopi"])
    where.searchParams.set(
      "until",
      String(Number(where.searchParams.get("until")) + 1)
    )
    expect((await store().get(where.pathname + where.search)).status).toBe(404)
    expect((await store().get(`/static/${id}`)).status).toBe(404)
  })
})
