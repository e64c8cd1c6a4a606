import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import watchPapers from "@pasar-santri/opop/jobs/watch-papers"
import { PAPER_MODULE } from "@pasar-santri/opop/modules/paper"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { listingOf, type Shown, Stall } from "../../support/listing.ts"
import { officeOf } from "../../support/office.ts"
import { makePdf } from "../../support/papers.ts"
import { until } from "../../support/poll.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Paper = z.object({
  paper: z.object({ id: z.string(), state: z.string() }),
})

const CRISPS = {
  name: "Keripik singkong Sagara",
  category: "camilan-keripik",
  attributes: {
    ingredients: "Singkong, minyak kelapa, garam",
    net: "150 g",
    keeps_days: "120",
    storage: "Tempat kering",
  },
}

const NUMBERS = { pirt: "2063202019901-30", halal: "ID32110000123450124" }

describeBackend((backend) => {
  const { container } = backend
  const office = officeOf(backend)
  let stall: Stall
  let crisps: Shown

  const add = async (kind: keyof typeof NUMBERS) =>
    read(
      Paper,
      await stall.act(crisps.id, "papers", {
        ...{ kind, number: NUMBERS[kind], filename: `${kind}.pdf` },
        content_base64: makePdf(kind),
      })
    ).paper.id
  const accept = async (id: string) =>
    read(
      z.unknown(),
      await stall.head.api.post(`/officer/papers/${id}/accept`, {})
    )
  const shown = async () => {
    const product = await container()
      .resolve(Modules.PRODUCT)
      .retrieveProduct((await stall.own(crisps.id)).product?.id ?? "")
    return z
      .array(z.object({ kind: z.string() }))
      .parse(product.metadata?.["papers"] ?? [])
      .map(({ kind }) => kind)
      .toSorted()
  }

  beforeAll(async () => {
    stall = await Stall.open(backend, office)
    crisps = await stall.draft(CRISPS)
  })

  describe("the papers of a product", () => {
    let pirt: string

    it("are there before it is handed in, and accepted before it is sold", async () => {
      pirt = await add("pirt")
      expectRefusal(await stall.submit(crisps.id), {
        ...{ status: 400, code: "listing_incomplete", field: "paper:halal" },
      })
      const halal = await add("halal")
      expect(listingOf(await stall.submit(crisps.id)).state).toBe("submitted")
      await accept(pirt)
      expectRefusal(await stall.decide(crisps.id, "publish"), {
        ...{ status: 400, code: "papers_unchecked", field: "paper:halal" },
      })
      await accept(halal)
      expect(listingOf(await stall.decide(crisps.id, "publish")).on_sale).toBe(
        true
      )
      expect(await shown()).toEqual(["halal", "pirt"])
    })

    it("take it off sale when one lapses whose rule says so", async () => {
      const yesterday = addDays(dayOf(new Date()), -1)
      await container()
        .resolve(PAPER_MODULE)
        .updatePapers({ id: pirt, valid_until: yesterday })
      await watchPapers(container())
      await until(
        "it is off sale",
        async () => (await stall.own(crisps.id)).state === "revision_requested",
        60_000
      )
      const own = await stall.own(crisps.id)
      expect(own.items).toMatchObject([{ path: "paper:pirt", state: "open" }])
      expect(await shown()).toEqual(["halal"])
    })

    it("bring it back when there is a new one", async () => {
      const fresh = await add("pirt")
      expect(listingOf(await stall.submit(crisps.id)).state).toBe("submitted")
      await accept(fresh)
      expect(listingOf(await stall.decide(crisps.id, "publish")).on_sale).toBe(
        true
      )
      expect(await shown()).toEqual(["halal", "pirt"])
    })
  })
})
