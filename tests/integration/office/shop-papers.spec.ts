import { existsSync } from "node:fs"
import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import purgeIdentityScans from "@pasar-santri/opop/jobs/purge-identity-scans"
import watchPapers from "@pasar-santri/opop/jobs/watch-papers"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { requiredPapersOfListing } from "@pasar-santri/opop/queries/required-papers"
import { LISTING_MODULE } from "@pasar-santri/opop/modules/listing"
import { followProducts } from "@pasar-santri/opop/workflows/product-listing"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import type { Person } from "../../support/office.ts"
import { makePdf } from "../../support/papers.ts"
import {
  fileOf,
  NIB,
  paperOf,
  papersOf,
  paperworkOf,
} from "../../support/paperwork.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

const DAY_MS = 86_400_000

describeBackend((backend) => {
  const { container, make, admin } = backend
  const { office, papers, startCase, added, rowOf, logOf } =
    paperworkOf(backend)
  const today = dayOf(new Date())
  let verifier: Person

  beforeAll(async () => {
    verifier = await office.officer({ role: "verifier" })
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
      const shown = papersOf(await owner.api.get("/seller/shop-papers"))
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
      const paper = paperOf(await owner.api.post("/seller/shop-papers", body))
      expect((await rowOf(nib)).replaced_at).toBeNull()
      const queue = papersOf(await verifier.api.get("/officer/papers"))
      expect(queue.map(({ id }) => id)).toContain(paper.id)
      const abroad = await office.officer({ role: "verifier", area: "32.04" })
      const theirs = papersOf(await abroad.api.get("/officer/papers"))
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
      const paper = paperOf(await addTo(seller.api, id, asked))
      expect(paper["valid_until"]).toBe(until)
    })

    it("is nobody's but the shop's while the goods are a draft", async () => {
      const { id, seller } = await goods("kopi", "draft")
      const paper = paperOf(
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

    it("keeps them in the archive when it lapsed there", async () => {
      const { id, seller } = await goods("kopi", "published")
      const paper = paperOf(
        await addTo(seller.api, id, {
          ...{ kind: "pirt", number: "2083202019903-30", ...pdf() },
          valid_until: "2031-12-31",
        })
      )
      // What the number says of its end counts, not a later day.
      expect(paper["valid_until"]).toBe("2030-12-31")
      read(
        z.unknown(),
        await verifier.api.post(`/officer/papers/${paper.id}/accept`, {})
      )
      const approved_at = new Date()
      await container()
        .resolve(LISTING_MODULE)
        .updateListings({ id, approved_at, first_published_at: approved_at })
      const move = (name: string) =>
        seller.api.post(`/seller/listings/${id}/${name}`, {})
      expect((await move("archive")).status).toBe(200)
      await papers().updatePapers({
        ...{ id: paper.id, valid_until: addDays(today, -1) },
      })
      await watchPapers(container())
      expectRefusal(await move("restore"), {
        ...{ status: 400, code: "papers_unchecked", field: "paper:pirt" },
      })
    })

    it("takes them off sale when a P-IRT is past", async () => {
      const { id, product, seller } = await goods("kopi", "published")
      const paper = paperOf(
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

    it("are not brought back by a change that was on its way", async () => {
      const { id, product } = await goods("kopi", "published")
      const listings = container().resolve(LISTING_MODULE)
      await listings.updateListings({ id, state: "revision_requested" })
      const title = "Kopi yang lain"
      await followProducts(
        container(),
        [{ id: product.id, title, status: "published" }],
        new Map()
      )
      expect((await listings.listListings({ id }))[0]).toMatchObject({
        ...{ name: title, state: "revision_requested" },
      })
    })
  })
})
