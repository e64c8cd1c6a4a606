import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { handleOf } from "../lib/product-handle"

/** Products of one name; more of them get a number that is not looked up. */
const NAMESAKES = 500

/**
 * The address of a new product: its name, with a number when another product
 * has it.
 */
export async function freeHandle(
  container: MedusaContainer,
  name: string
): Promise<string> {
  const slug = handleOf(name)
  const namesakes = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: { $like: `${slug}%` } },
      { select: ["handle"], take: NAMESAKES }
    )
  const taken = new Set(namesakes.map(({ handle }) => handle))
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
