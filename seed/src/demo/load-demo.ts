import type { MedusaContainer } from "@medusajs/framework/types"
import type { Progress } from "../lib/progress"
import { ensureAccounts } from "./ensure-accounts"
import { ensurePesantren } from "./ensure-pesantren"
import { ensureProducts } from "./ensure-products"
import { ensureStock } from "./ensure-stock"
import type { DemoPasswords } from "./passwords"
import { planDemoProducts } from "./plan"
import { readSurroundings } from "./surroundings"

/**
 * Loads the demo: pesantren, products with pictures and stock, and the two demo
 * accounts when passwords are given. Needs the reference data. Safe to repeat.
 */
export async function loadDemo(
  container: MedusaContainer,
  progress: Progress,
  passwords: DemoPasswords | null
): Promise<void> {
  const tick = (done: number, total: number): void =>
    progress.tick("demo", done, total)
  const pesantren = await ensurePesantren(container, tick)
  progress.say(
    `Demo, pesantren: ${pesantren.created} created, ${pesantren.updated} updated`
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
  const roles = passwords ? await ensureAccounts(container, passwords) : []
  progress.say(
    `Demo, accounts: ${roles.length ? roles.join(", ") : "none, no passwords given"}`
  )
}
