import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { startApplicationWorkflow } from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { playAct } from "./play-act"
import type { DemoCase } from "./case-model"
import { type Cast, find, type Officer, type Seller } from "./cast"
import { beginDraft } from "./fill-case"
import type { Play } from "./play"
import { onceByLog } from "./log"
import { ownerOf } from "./sellers"
import { bringOwner } from "./take-link"

const Row = z.object({ id: z.string() })

export interface PlayCaseInput {
  cast: Cast
  demoCase: DemoCase
  pesantrenIds: ReadonlyMap<string, string>
  /** What applicants agree to now. */
  termsVersion: string
}

/** Leads one application from its first step to where the demo shows it. */
export async function playCase(
  container: MedusaContainer,
  input: PlayCaseInput
): Promise<void> {
  const { cast, demoCase, pesantrenIds, termsVersion } = input
  const { slug, isInRegister, office, acts } = demoCase
  const pesantren_id = isInRegister ? find(pesantrenIds, slug) : null
  const checks = find(cast.officers, office.checks)
  const seller = await comeBy(container, { ...input, checks, pesantren_id })
  const [known] = await readRows(container, {
    entity: "application",
    fields: ["id"],
    filters: { seller_id: seller.id, appeal_of: null },
    row: Row,
  })
  if (!known && (await isClosed(container, pesantren_id))) return
  const id = known?.id ?? (await begin(container, { seller, pesantren_id }))
  const play: Play = {
    ...{ container, id, seller, demoCase, termsVersion, pesantren_id, checks },
    decides: find(cast.officers, office.decides),
    once: await onceByLog(container, {
      $or: [{ case_id: id }, { entity_id: id }],
    }),
  }
  for (const act of acts) await playAct(play, act)
  if (acts.length === 0 && !known) await beginDraft(play)
}

/** Who applies; some by a link of the office. */
async function comeBy(
  container: MedusaContainer,
  {
    cast,
    demoCase: { slug, isInvited },
    checks,
    pesantren_id,
  }: PlayCaseInput & { checks: Officer; pesantren_id: string | null }
): Promise<Seller> {
  const who = ownerOf(slug)
  if (isInvited && pesantren_id)
    await bringOwner(container, { cast, who, by: checks, pesantren_id })
  return find(cast.sellers, who.email)
}

const Closed = z.object({ shop: z.object({ state: z.string() }) })

/** Whether a shop was suspended before there were cases: it cannot apply. */
async function isClosed(
  container: MedusaContainer,
  pesantren_id: string | null
): Promise<boolean> {
  const [entry] = await readRows(container, {
    ...{ entity: "pesantren", fields: ["shop.state"], row: Closed },
    filters: { id: pesantren_id ?? "" },
  })
  return entry?.shop.state === "suspended"
}

async function begin(
  container: MedusaContainer,
  { seller, pesantren_id }: { seller: Seller; pesantren_id: string | null }
): Promise<string> {
  const { result } = await startApplicationWorkflow(container).run({
    input: { by: seller, seller_id: seller.id, pesantren_id },
  })
  return result.id
}

const Terms = z.object({ version: z.string(), valid_from: z.coerce.date() })

/** The version that names the latest of what applicants agree to. Throws when there are no terms. */
export async function currentTermsVersion(
  container: MedusaContainer
): Promise<string> {
  const rows = await readRows(container, {
    entity: "terms_version",
    fields: ["version", "valid_from"],
    row: Terms,
  })
  const latest = rows
    .filter(({ valid_from }) => valid_from <= new Date())
    .map(({ version }) => version)
    .toSorted()
    .at(-1)
  if (!latest) throw new Error("There are no terms to agree to.")
  return latest
}
