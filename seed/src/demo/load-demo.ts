import type { MedusaContainer } from "@medusajs/framework/types"
import type { Progress } from "../lib/progress"
import { playLife } from "./life/play-life"
import { ensureCod } from "./ensure-cod"
import { ensureDeliveries } from "./ensure-deliveries"
import { ensureGoodsPapers } from "./ensure-goods-papers"
import { ensurePesantren } from "./ensure-pesantren"
import { ensureProducts } from "./ensure-products"
import { ensureStock } from "./ensure-stock"
import type { DemoPasswords } from "./accounts"
import { planDemoProducts } from "./plan"
import { readSurroundings } from "./surroundings"

/**
 * Loads the demo: pesantren, products with pictures and stock; and, when
 * passwords are given, the people of office and shops and what they did so far.
 * Needs the reference data. Safe to repeat.
 */
export async function loadDemo(
  container: MedusaContainer,
  progress: Progress,
  passwords: DemoPasswords | null
): Promise<void> {
  const tick = (done: number, total: number): void =>
    progress.tick("demo", done, total)
  const pesantren = await ensurePesantren(
    container,
    { hasLife: passwords !== null },
    tick
  )
  progress.say(
    `Demo, pesantren: ${pesantren.created} created, ${pesantren.redrawn} redrawn, ${pesantren.unchanged} unchanged`
  )
  const around = await readSurroundings(container)
  const plan = planDemoProducts()
  const products = await ensureProducts(
    container,
    { products: plan, around },
    tick
  )
  progress.say(
    `Demo, products: ${products.created} created, ${products.redrawn} redrawn, ${products.unchanged} unchanged`
  )
  const levels = await ensureStock(container, {
    products: plan,
    locationId: around.locationId,
  })
  progress.say(`Demo, stock: ${levels} rows created`)
  const papers = await ensureGoodsPapers(container, {
    products: plan,
    pesantrenIds: around.pesantrenIds,
  })
  progress.say(`Demo, papers of goods: ${papers} added`)
  const set = await ensureDeliveries(container, around.pesantrenIds)
  progress.say(`Demo, own delivery and pick-up: ${set} shops set`)
  const willing = await ensureCod(container, around.pesantrenIds)
  progress.say(`Demo, cash on delivery: ${willing} pesantren take it`)
  if (!passwords) {
    progress.say("Demo, accounts: none, no passwords given")
    return
  }
  await playLife(container, {
    passwords,
    pesantrenIds: around.pesantrenIds,
    progress,
  })
}
