import type { MedusaContainer } from "@medusajs/framework/types"
import { inLanes } from "../../lib/lanes"
import type { Progress } from "../../lib/progress"
import type { DemoPasswords } from "../accounts"
import { DEMO_PESANTREN } from "../pesantren"
import { CASES } from "./cases"
import { type Cast, find } from "./cast"
import { ensureBankAccounts } from "./ensure-bank-accounts"
import { ensureChanges } from "./ensure-changes"
import { ensureGroup } from "./ensure-group"
import { ensureInterventions } from "./ensure-interventions"
import { ensureInvitations } from "./ensure-invitations"
import { ensureMembers } from "./ensure-members"
import { ensurePapers } from "./ensure-papers"
import { ensureRules } from "./ensure-rules"
import { ensureStages } from "./ensure-stages"
import { ensureVisits } from "./ensure-visits"
import { LISTINGS } from "./listings"
import { ensurePast } from "../past/ensure-past"
import { refreshFigures } from "../past/refresh-figures"
import { ON_PAPER } from "./on-paper"
import { gatherCast } from "./people"
import { currentTermsVersion, playCase } from "./play-case"
import { playListing } from "./play-listing"
import { ownerOf } from "./sellers"
import { bringOwner } from "./take-link"
import { verifyEntries } from "./verify-entries"

/** While one waits for the database, another computes. */
const LANES = 3

interface Scene {
  container: MedusaContainer
  cast: Cast
  idOf: (slug: string) => string
}

/**
 * Plays what the office and the pesantren did so far, by the workflows that
 * people's clicks run, so that every row has its line in the log. Needs the
 * pesantren and their products. Safe to repeat: what is told already stays.
 */
export async function playLife(
  container: MedusaContainer,
  input: {
    passwords: DemoPasswords
    pesantrenIds: ReadonlyMap<string, string>
    progress: Progress
  }
): Promise<void> {
  const { passwords, pesantrenIds, progress } = input
  const { cast, said } = await gatherCast(container, passwords)
  progress.say(`Demo, people: ${said}`)
  const idOf = (slug: string): string => find(pesantrenIds, slug)
  const scene: Scene = { container, cast, idOf }
  const scenes: [what: string, run: () => Promise<string>][] = [
    ["register", () => playRegister(scene)],
    ["applications", () => playCases(scene, pesantrenIds)],
    ["shops", () => playShops(scene)],
    ["goods", () => playGoods(scene)],
    ["sales", () => playSales(scene, pesantrenIds)],
  ]
  for (const [index, [what, run]] of scenes.entries()) {
    progress.tick("demo", index, scenes.length)
    progress.say(`Demo, ${what}: ${await run()}`)
  }
  progress.tick("demo", scenes.length, scenes.length)
}

/** The programme, visits and help. */
async function playRegister({ container, cast, idOf }: Scene): Promise<string> {
  await ensureRules(container, cast.admin)
  let steps = 0
  await inLanes(DEMO_PESANTREN, LANES, async (pesantren) => {
    const isOurs = pesantren.districtCode.startsWith("32.02")
    const made = await ensureStages(container, {
      ...{ pesantren, id: idOf(pesantren.slug) },
      by: isOurs ? find(cast.officers, "verifikator") : cast.admin,
    })
    steps += made
  })
  const visits = await ensureVisits(container, { cast, idOf })
  const help =
    (await ensureInterventions(container, { cast, idOf })) +
    (await ensureGroup(container, { cast, idOf }))
  await verifyEntries(container, { cast, idOf })
  return `${String(steps)} steps in the programme, ${String(visits)} visits, ${String(help)} interventions`
}

async function playCases(
  { container, cast }: Scene,
  pesantrenIds: ReadonlyMap<string, string>
): Promise<string> {
  const termsVersion = await currentTermsVersion(container)
  await inLanes(CASES, LANES, (demoCase) =>
    playCase(container, { cast, demoCase, pesantrenIds, termsVersion })
  )
  return `${String(CASES.length)} cases`
}

/** Shops that were approved before, and their people. */
async function playShops({ container, cast, idOf }: Scene): Promise<string> {
  await inLanes(ON_PAPER, LANES, (slug) =>
    bringOwner(container, {
      ...{ cast, who: ownerOf(slug), by: cast.admin },
      pesantren_id: idOf(slug),
    })
  )
  const members = await ensureMembers(container, { cast, idOf })
  const links = await ensureInvitations(container, { cast, idOf })
  await ensureBankAccounts(container, { cast, idOf })
  return `${String(ON_PAPER.length)} approved on paper, ${String(members)} members joined, ${String(links)} pesantren invited`
}

async function playGoods({ container, cast, idOf }: Scene): Promise<string> {
  for (const listing of LISTINGS)
    await playListing(container, { cast, listing, idOf })
  await ensureChanges(container, { cast, idOf })
  const papers = await ensurePapers(container, { cast, idOf })
  return `${String(LISTINGS.length)} listings, ${String(papers)} papers shown`
}

/** What was bought and is over, and the figures of it. */
async function playSales(
  { container, cast }: Scene,
  pesantrenIds: ReadonlyMap<string, string>
): Promise<string> {
  const orders = await ensurePast(container, { cast, pesantrenIds })
  if (orders === 0) return "no orders of the past to write"
  return `${String(orders)} orders of the past, ${await refreshFigures(container)}`
}
