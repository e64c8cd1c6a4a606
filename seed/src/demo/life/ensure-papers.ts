import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  addPaperWorkflow,
  decidePaperWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { type Cast, find } from "./cast"
import { dayFromNow } from "./days"
import { onceByLog } from "./log"
import { paperPhoto } from "./paper-picture"
import { type DemoPaper, PAPERS } from "./papers"
import { ownerOf } from "./sellers"

const Id = z.object({ id: z.string() })

type Input = { cast: Cast; idOf: (slug: string) => string }

/** Shows papers of shops and goods, on which the office decides. Answers how many are new. */
export async function ensurePapers(
  container: MedusaContainer,
  input: Input
): Promise<number> {
  let added = 0
  for (const paper of PAPERS) {
    const owner = await placeOf(container, paper, input)
    if (!owner) continue
    const [known] = await readRows(container, {
      entity: "paper",
      fields: ["id"],
      filters: { ...owner, kind: paper.kind },
      row: Id,
    })
    if (!known) added += 1
    const id = known?.id ?? (await add(container, { paper, owner, ...input }))
    await judge(container, { paper, id, ...input })
  }
  return added
}

type Place = { owner_type: "listing" | "pesantren"; owner_id: string }

/** What a paper is shown for; null for goods that are gone. */
async function placeOf(
  container: MedusaContainer,
  { handle, slug }: DemoPaper,
  { idOf }: Input
): Promise<Place | null> {
  if (!handle) return { owner_type: "pesantren", owner_id: idOf(slug) }
  const [product] = await readRows(container, {
    ...{ entity: "product", fields: ["id"], filters: { handle }, row: Id },
  })
  const [listing] = await readRows(container, {
    entity: "listing",
    fields: ["id"],
    filters: { product_id: product?.id ?? "" },
    row: Id,
  })
  return listing ? { owner_type: "listing", owner_id: listing.id } : null
}

async function add(
  container: MedusaContainer,
  { paper, owner, cast }: Input & { paper: DemoPaper; owner: Place }
): Promise<string> {
  const { kind, number, endsIn, slug } = paper
  const { result } = await addPaperWorkflow(container).run({
    input: {
      ...owner,
      by: find(cast.sellers, ownerOf(slug).email),
      said: {
        ...{ kind, number, statement: "certificate", exemption: null },
        valid_until: endsIn === null ? null : dayFromNow(endsIn),
      },
      upload: await paperPhoto(kind),
    },
  })
  return result.id
}

async function judge(
  container: MedusaContainer,
  { paper, id, cast }: Input & { paper: DemoPaper; id: string }
): Promise<void> {
  const { verdict } = paper
  if (verdict === "pending") return
  const to = verdict === "accepted" ? "accepted" : "refused"
  const once = await onceByLog(container, { entity: "paper", entity_id: id })
  await once(`paper.${to}`, () =>
    decidePaperWorkflow(container).run({
      input: {
        ...{ id, to, by: find(cast.officers, "verifikator") },
        reason: verdict === "accepted" ? null : verdict.refused,
        valid_until: null,
      },
    })
  )
}
