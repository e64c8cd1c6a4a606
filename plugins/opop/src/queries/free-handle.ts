import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { slugify } from "../lib/fold"

/** Products of one name; more of them get a number that is not looked up. */
const NAMESAKES = 500

/**
 * The address of a new product: its name, with a number when another product
 * has it. `leaving` are products that give theirs up.
 */
export async function freeHandle(
  container: MedusaContainer,
  { name, leaving }: { name: string; leaving: string[] }
): Promise<string> {
  const slug = slugify(name).slice(0, 80) || "produk"
  const namesakes = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: { $like: `${slug}%` } },
      { select: ["id", "handle"], take: NAMESAKES }
    )
  const taken = new Set(
    namesakes
      .filter(({ id }) => !leaving.includes(id))
      .map(({ handle }) => handle)
  )
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
