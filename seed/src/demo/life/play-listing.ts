import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  addListingPhotoWorkflow,
  addPaperWorkflow,
  createListingWorkflow,
  moveListingWorkflow,
  publishListingWorkflow,
  submitListingWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { renderWebp } from "../../pictures/render"
import { type Cast, find, type Officer, type Seller } from "./cast"
import {
  fieldsOf,
  goodsPaperOf,
  photoOf,
  type PlannedListing,
  planListing,
} from "./listing-content"
import type { DemoListing, ListingAct } from "./listing-model"
import { type Once, onceByLog } from "./log"
import { paperPhoto } from "./paper-picture"
import { ownerOf } from "./sellers"

const Row = z.object({ id: z.string(), version: z.number() })

interface Play {
  container: MedusaContainer
  id: string
  listing: DemoListing
  plan: PlannedListing
  seller: Seller
  checks: Officer
  decides: Officer
  once: Once
}

const read = (
  container: MedusaContainer,
  filters: Record<string, unknown>
): Promise<z.output<typeof Row>[]> =>
  readRows(container, {
    ...{ entity: "listing", fields: ["id", "version"], filters, row: Row },
  })

/** Leads goods from their first word to where the demo shows them. */
export async function playListing(
  container: MedusaContainer,
  input: {
    cast: Cast
    listing: DemoListing
    idOf: (slug: string) => string
  }
): Promise<void> {
  const { cast, listing, idOf } = input
  const { slug, office, acts, product } = listing
  const pesantren_id = idOf(slug)
  const seller = find(cast.sellers, ownerOf(slug).email)
  const plan = planListing(listing)
  const name = product.title
  const [known] = await read(container, { pesantren_id, name })
  const id = known?.id ?? (await create())
  async function create(): Promise<string> {
    const { result } = await createListingWorkflow(container).run({
      input: {
        ...{ by: seller, pesantren_id, name },
        fields: fieldsOf(listing, plan),
      },
    })
    return result.id
  }
  const play: Play = {
    ...{ container, id, listing, plan, seller },
    checks: find(cast.officers, office.checks),
    decides: find(cast.officers, office.decides),
    once: await onceByLog(container, { case_id: id }),
  }
  for (const act of acts) await playAct(play, act)
}

function playAct(play: Play, act: ListingAct): Promise<void> {
  const { container, id, once, checks, decides, seller } = play
  switch (act.act) {
    case "submit":
      return once("listing.submitted", () => handIn(play))
    case "start_review":
      return once("listing.review_started", () =>
        moveListingWorkflow(container).run({
          input: { id, by: checks, move: "start_review" },
        })
      )
    case "revise":
      return once("listing.revision_requested", () =>
        moveListingWorkflow(container).run({
          input: {
            ...{ id, by: checks, move: "request_revision" },
            ...{ reason: act.reason, items: act.items },
          },
        })
      )
    case "reject":
      return once("listing.rejected", () =>
        moveListingWorkflow(container).run({
          input: { id, by: decides, move: "reject", reason: act.reason },
        })
      )
    case "publish":
      return once("listing.published", () =>
        publishListingWorkflow(container).run({ input: { id, by: decides } })
      )
    case "archive":
      return once("listing.archived", () =>
        moveListingWorkflow(container).run({
          input: { id, by: seller, move: "archive" },
        })
      )
  }
}

const Shown = z.object({
  data: z.object({ photos: z.array(z.unknown()) }).nullable(),
})
const Paper = z.object({ kind: z.string() })

/** Takes the photo, shows the papers that miss, and hands the goods in. */
async function handIn(play: Play): Promise<void> {
  const { container, id, seller, plan, listing } = play
  const [row] = await readRows(container, {
    ...{ entity: "listing", fields: ["data"], filters: { id }, row: Shown },
  })
  const photo = photoOf(plan)
  if (photo && !row?.data?.photos.length)
    await addListingPhotoWorkflow(container).run({
      input: {
        ...{ id, by: seller },
        upload: {
          filename: photo.filename,
          content_base64: (await renderWebp(photo)).toString("base64"),
        },
      },
    })
  const shown = await readRows(container, {
    entity: "paper",
    fields: ["kind"],
    filters: { owner_id: id },
    row: Paper,
  })
  const missing = listing.papers.filter(
    (kind) => !shown.some((paper) => paper.kind === kind)
  )
  for (const kind of missing)
    await addPaperWorkflow(container).run({
      input: {
        ...{ by: seller, owner_type: "listing", owner_id: id },
        said: {
          ...{ kind, statement: "certificate", exemption: null },
          number: goodsPaperOf(kind, plan, listing.product.leaf),
          valid_until: null,
        },
        upload: await paperPhoto(kind),
      },
    })
  const [current] = await read(container, { id })
  await submitListingWorkflow(container).run({
    input: { id, by: seller, version: current?.version ?? 1, answers: {} },
  })
}
