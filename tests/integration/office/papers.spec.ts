import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import purgeIdentityScans from "@pasar-santri/opop/jobs/purge-identity-scans"
import watchPapers from "@pasar-santri/opop/jobs/watch-papers"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { requiredPapersOfListing } from "@pasar-santri/opop/queries/required-papers"
import { APPLICATION_MODULE } from "@pasar-santri/opop/modules/application"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { LISTING_MODULE } from "@pasar-santri/opop/modules/listing"
import { PAPER_MODULE } from "@pasar-santri/opop/modules/paper"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { makePdf, makePng } from "../../support/papers.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

const PaperAnswer = z.object({
  paper: z.object({ id: z.string(), state: z.string() }).loose(),
})
const PapersAnswer = z.object({ papers: z.array(PaperAnswer.shape.paper) })
const DAY_MS = 86_400_000
const NIB = "1234567890123"

type CaseState = "draft" | "submitted" | "under_review" | "revision_requested"

describeBackend((backend) => {
  const { container, make, admin, store } = backend
  const office = officeOf(backend)
  let verifier: Person

  const papers = () => container().resolve(PAPER_MODULE)
  const today = dayOf(new Date())

  /** The case of a new applicant in Gunungguruh. */
  async function startCase(more: { pesantren_id?: string } = {}) {
    const seller = await office.seller()
    const { id } = await container()
      .resolve(APPLICATION_MODULE)
      .createApplications({
        seller_id: seller.id,
        district_code: "32.02.27",
        data: { identity: {}, profile: {}, address: {}, contact: {}, bank: {} },
        ...more,
      })
    const setState = (
      state: CaseState | "approved" | "rejected",
      decided_at: Date | null = null
    ) =>
      container()
        .resolve(APPLICATION_MODULE)
        .updateApplications({ id, state, decided_at })
    return { id, seller, setState }
  }

  const add = (api: Api, caseId: string, body: Record<string, unknown> = {}) =>
    api.post(`/seller/applications/${caseId}/papers`, {
      kind: "nib",
      number: NIB,
      filename: "nib.png",
      content_base64: makePng(),
      ...body,
    })

  const added = async (api: Api, caseId: string, body = {}) =>
    read(PaperAnswer, await add(api, caseId, body)).paper.id

  const rowOf = (id: string) => papers().retrievePaper(id)

  const fileOf = (key: string) =>
    path.join(path.dirname(process.env["FILES_DIR"] ?? ""), ...["private", key])

  const logOf = async (id: string) =>
    (
      await container()
        .resolve(AUDIT_MODULE)
        .listAuditEntries({ entity_id: id }, { order: { id: "ASC" } })
    ).map(({ action, actor_id }) => ({ action, actor_id }))

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
      const { paper } = read(
        PaperAnswer,
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
      const list = read(
        PapersAnswer,
        await seller.api.get(`/seller/applications/${caseId}/papers`)
      )
      expect(list.papers.map(({ id }) => id)).toEqual([third])
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

  describe("the papers of a shop", () => {
    async function openShop() {
      const pesantren = await make.pesantren()
      const { id, seller, setState } = await startCase({
        pesantren_id: pesantren.id,
      })
      const nib = await added(seller.api, id)
      const ktp = await added(seller.api, id, { kind: "ktp", number: null })
      await papers().updatePapers([
        { id: nib, state: "accepted" },
        { id: ktp, state: "accepted" },
      ])
      await setState("approved")
      const owner = await office.seller({ pesantren })
      return { pesantren, nib, ktp, owner, caseId: id, setState }
    }

    it("are those of the case that opened it, without those of persons", async () => {
      const { pesantren, nib, ktp, owner } = await openShop()
      const { papers: shown } = read(
        PapersAnswer,
        await owner.api.get("/seller/shop-papers")
      )
      expect(shown.map(({ id }) => id)).toEqual([nib])
      const file = (id: string) => `/seller/shop-papers/${id}/file`
      expect((await owner.api.get(file(nib))).status).toBe(200)
      expect((await owner.api.get(file(ktp))).status).toBe(404)
      const stranger = await office.seller({
        pesantren: await make.pesantren(),
      })
      expect((await stranger.api.get(file(nib))).status).toBe(404)
      const shipper = await office.seller({ pesantren, role: "shipper" })
      expect((await shipper.api.get(file(nib))).status).toBe(403)
    })

    it("are renewed: the old one counts until the new one is accepted", async () => {
      const { pesantren, nib, owner } = await openShop()
      const body = {
        ...{ kind: "nib", number: NIB, filename: "nib.pdf" },
        content_base64: makePdf(),
      }
      const staff = await office.seller({ pesantren, role: "product" })
      expect((await staff.api.post("/seller/shop-papers", body)).status).toBe(
        403
      )
      const { paper } = read(
        PaperAnswer,
        await owner.api.post("/seller/shop-papers", body)
      )
      expect((await rowOf(nib)).replaced_at).toBeNull()
      const { papers: queue } = read(
        PapersAnswer,
        await verifier.api.get("/officer/papers")
      )
      expect(queue.map(({ id }) => id)).toContain(paper.id)
      const abroad = await office.officer({ role: "verifier", area: "32.04" })
      const { papers: theirs } = read(
        PapersAnswer,
        await abroad.api.get("/officer/papers")
      )
      expect(theirs).toEqual([])
      read(
        z.unknown(),
        await verifier.api.post(`/officer/papers/${paper.id}/accept`, {
          valid_until: addDays(today, 400),
        })
      )
      expect((await rowOf(nib)).replaced_at).not.toBeNull()
      expect((await rowOf(paper.id)).valid_until).toBe(addDays(today, 400))
    })

    it("are told of 30 and 7 days before their end, once each", async () => {
      const { nib } = await openShop()
      const told: number[] = []
      container()
        .resolve(Modules.EVENT_BUS)
        .subscribe("paper.expiring", async ({ data }) => {
          const event = data as { id: string; days: number }
          if (event.id === nib) told.push(event.days)
        })
      for (const left of [31, 30, 12, 7, 7, 0]) {
        await papers().updatePapers({
          id: nib,
          valid_until: addDays(today, left),
        })
        await watchPapers(container())
      }
      const reminders = await papers().listPaperReminders({ paper_id: nib })
      expect(reminders.map(({ days }) => days).sort()).toEqual([30, 7])
      await expect.poll(() => told).toEqual([30, 7])
      expect((await rowOf(nib)).state).toBe("accepted")
    })

    it("lapse after their last day, and the office sees to it", async () => {
      const { nib, owner } = await openShop()
      await papers().updatePapers({ id: nib, valid_until: addDays(today, -1) })
      await watchPapers(container())
      await watchPapers(container())
      expect((await rowOf(nib)).state).toBe("expired")
      const Tasks = z.object({
        tasks: z.array(z.object({ id: z.string(), paper_id: z.string() })),
      })
      const { tasks } = read(
        Tasks,
        await verifier.api.get("/officer/paper-tasks")
      )
      const own = tasks.filter(({ paper_id }) => paper_id === nib)
      expect(own).toHaveLength(1)
      const abroad = await office.officer({ role: "verifier", area: "32.04" })
      const close = (api: Api) =>
        api.post(`/officer/paper-tasks/${own[0]?.id}/close`, {
          note: "Sudah ditelepon, sedang diurus",
        })
      expect((await close(abroad.api)).status).toBe(404)
      expect((await close(owner.api)).status).toBe(401)
      expect((await close(verifier.api)).status).toBe(200)
      expectRefusal(await close(verifier.api), {
        ...{ status: 409, code: "paper_task_closed" },
      })
    })

    it("lose the scan of the KTP 90 days after the decision", async () => {
      const { ktp, nib, setState } = await openShop()
      const { file_id } = await rowOf(ktp)
      const ago = (days: number) => new Date(Date.now() - days * DAY_MS)
      await setState("approved", ago(89))
      await purgeIdentityScans(container())
      expect(existsSync(fileOf(file_id ?? ""))).toBe(true)
      await setState("approved", ago(91))
      await purgeIdentityScans(container())
      await purgeIdentityScans(container())
      expect(existsSync(fileOf(file_id ?? ""))).toBe(false)
      expect(await rowOf(ktp)).toMatchObject({ file_id: null, number: null })
      expect((await rowOf(nib)).file_id).not.toBeNull()
      expectRefusal(await verifier.api.get(`/officer/papers/${ktp}/file`), {
        ...{ status: 404, code: "paper_file_gone" },
      })
      const purges = (await logOf(ktp)).filter(
        ({ action }) => action === "paper.purged"
      )
      expect(purges).toHaveLength(1)
    })
  })

  describe("a paper of goods", () => {
    async function goods(category: string, state: "draft" | "published") {
      const pesantren = await make.pesantren()
      const product = await make.product({ pesantren, category })
      const service = container().resolve(LISTING_MODULE)
      const [made] = await service.listListings({ product_id: product.id })
      const row = { category, state, name: "Barang uji" }
      const { id } = made
        ? await service.updateListings({ id: made.id, ...row })
        : await service.createListings({
            ...row,
            pesantren_id: pesantren.id,
            product_id: product.id,
          })
      const seller = await office.seller({ pesantren, role: "product" })
      return { id, product, seller, pesantren }
    }
    const addTo = (api: Api, id: string, body: Record<string, unknown>) =>
      api.post(`/seller/listings/${id}/papers`, body)
    const pdf = () => ({ filename: "a.pdf", content_base64: makePdf() })

    it("may be a reason why none is needed, of the category's own", async () => {
      const { id, seller } = await goods("kopi", "draft")
      const exempt = (exemption: string) =>
        addTo(seller.api, id, { kind: "halal", statement: "exempt", exemption })
      expectRefusal(await exempt("honey"), {
        ...{ status: 400, code: "paper_exemption_unknown" },
      })
      expect((await exempt("coffee")).status).toBe(201)
      const required = await requiredPapersOfListing(container(), {
        ...{ id, category: "kopi" },
      })
      expect(required.map(({ kind, state }) => [kind, state])).toEqual(
        expect.arrayContaining([
          ["halal", "pending"],
          ["pirt", "missing"],
        ])
      )
    })

    it("needs its scan, and may be in process until the rule's day only", async () => {
      const { id, seller } = await goods("camilan-keripik", "draft")
      expectRefusal(
        await addTo(seller.api, id, {
          ...{ kind: "pirt", number: "2023202019901-30" },
        }),
        { status: 400, code: "paper_file_missing", field: "content_base64" }
      )
      const asked = { kind: "halal", statement: "in_process", ...pdf() }
      expectRefusal(await addTo(seller.api, id, asked), {
        ...{ status: 400, code: "paper_in_process_over" },
      })
      const until = addDays(today, 100)
      read(
        z.unknown(),
        await (
          await admin()
        ).post("/admin/paper-rules", {
          ...{ scope: "category", category: "camilan-keripik" },
          ...{ kind: "halal", in_process_until: until, valid_from: today },
        })
      )
      const { paper } = read(PaperAnswer, await addTo(seller.api, id, asked))
      expect(paper["valid_until"]).toBe(until)
    })

    it("is nobody's but the shop's while the goods are a draft", async () => {
      const { id, seller } = await goods("kopi", "draft")
      const { paper } = read(
        PaperAnswer,
        await addTo(seller.api, id, {
          ...{ kind: "pirt", number: "2083202019901-30", ...pdf() },
        })
      )
      expect(paper["valid_until"]).toBe("2030-12-31")
      const file = `/officer/papers/${paper.id}/file`
      expect((await verifier.api.get(file)).status).toBe(404)
      const own = `/seller/shop-papers/${paper.id}`
      expect((await seller.api.get(`${own}/file`)).status).toBe(200)
      const stranger = await office.seller({
        pesantren: await make.pesantren(),
      })
      expect((await stranger.api.delete(own)).status).toBe(404)
      expect((await addTo(stranger.api, id, { kind: "pirt" })).status).toBe(404)
      expect((await seller.api.delete(own)).status).toBe(200)
    })

    it("takes them off sale when a P-IRT is past", async () => {
      const { id, product, seller } = await goods("kopi", "published")
      const { paper } = read(
        PaperAnswer,
        await addTo(seller.api, id, {
          ...{ kind: "pirt", number: "2083202019902-30", ...pdf() },
        })
      )
      read(
        z.unknown(),
        await verifier.api.post(`/officer/papers/${paper.id}/accept`, {})
      )
      await papers().updatePapers({
        ...{ id: paper.id, valid_until: addDays(today, -1) },
      })
      await watchPapers(container())
      const [listing] = await container()
        .resolve(LISTING_MODULE)
        .listListings({ id })
      expect(listing?.state).toBe("revision_requested")
      const items = await container()
        .resolve(LISTING_MODULE)
        .listListingItems({ listing_id: id })
      expect(items.map(({ path: where }) => where)).toEqual(["paper:pirt"])
      const [row] = await make.rows(
        z.object({ status: z.string() }),
        "product",
        ["status"],
        { id: product.id }
      )
      expect(row?.status).toBe("draft")
      expect(await papers().listPaperTasks({ paper_id: paper.id })).toEqual([])
    })
  })

  describe("the rules", () => {
    const tomorrow = addDays(today, 1)
    const Rules = z.object({
      rules: z.array(
        z.object({
          ...{ id: z.string(), category: z.string(), kind: z.string() },
          valid_from: z.string(),
        })
      ),
      exemptions: z.array(z.object({ code: z.string() })),
    })

    it("come with the reference data and are read by the day", async () => {
      const api = await admin()
      const list = async (query: string) =>
        read(Rules, await api.get(`/admin/paper-rules?${query}`))
      const { rules, exemptions } = await list("category=kopi")
      expect(rules.map(({ kind }) => kind).sort()).toEqual(["halal", "pirt"])
      expect(exemptions.map(({ code }) => code)).toContain("coffee")
      expect((await list("category=kopi&on=2020-01-01")).rules).toEqual([])
    })

    it("are added for a day to come and taken back until then", async () => {
      const api = await admin()
      const body = {
        ...{ scope: "category", category: "peci", kind: "foundation_deed" },
        valid_from: tomorrow,
      }
      const { rule } = read(
        z.object({ rule: z.object({ id: z.string() }) }),
        await api.post("/admin/paper-rules", body)
      )
      expect((await logOf(rule.id))[0]?.action).toBe("paper_rule.added")
      expect((await api.delete(`/admin/paper-rules/${rule.id}`)).status).toBe(
        200
      )
      expect((await api.delete(`/admin/paper-rules/${rule.id}`)).status).toBe(
        404
      )
    })

    it("in force stay as they are", async () => {
      const api = await admin()
      const { rules } = read(
        Rules,
        await api.get("/admin/paper-rules?category=kopi")
      )
      const ways: ((api: Api) => ReturnType<Api["get"]>)[] = [
        (one) => one.delete(`/admin/paper-rules/${rules[0]?.id}`),
        (one) =>
          one.post("/admin/paper-rules", {
            ...{ scope: "category", category: "kopi", kind: "pirt" },
            valid_from: addDays(today, -1),
          }),
      ]
      for (const ask of ways) {
        expectRefusal(await ask(api), {
          ...{ status: 400, code: "paper_rule_in_force" },
        })
        await expectBothLanguages(api, ask)
      }
    })

    it.each([
      [{ category: "tidak-ada" }, "paper_rule_category_unknown"],
      [{ exemptions: ["bulan"] }, "paper_rule_exemption_unknown"],
      [{ category: "" }, "invalid_request"],
    ])("are refused with %j", async (change, code) => {
      const answer = await (
        await admin()
      ).post("/admin/paper-rules", {
        ...{ scope: "category", category: "kopi", kind: "halal" },
        ...{ valid_from: tomorrow, ...change },
      })
      expectRefusal(answer, { status: 400, code })
    })
  })
})
