import type {
  CreateProductWorkflowInputDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"

/** Where the products of stock Medusa are sold, and by which profile they are sent. */
export interface Place {
  channel: string
  profile: string
}

/**
 * Makes products with two variants each in one run of Medusa's own workflow.
 * @param from number of the first: names and codes follow it
 * @returns their ids, in order
 */
export async function makeProducts(
  container: MedusaContainer,
  { channel, profile, from, count }: Place & { from: number; count: number }
): Promise<string[]> {
  const numbers = Array.from({ length: count }, (_, index) => from + index)
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: numbers.map((number): CreateProductWorkflowInputDTO => ({
        title: `Produk ${number}`,
        status: "published",
        weight: 250,
        shipping_profile_id: profile,
        sales_channels: [{ id: channel }],
        options: [{ title: "Rasa", values: ["Ori", "Pedas"] }],
        variants: ["Ori", "Pedas"].map((taste) => ({
          title: taste,
          sku: `STOCK-${number}-${taste}`,
          manage_inventory: true,
          options: { Rasa: taste },
          prices: [
            { currency_code: "idr", amount: 15_000 + (number % 120) * 500 },
          ],
        })),
      })),
    },
  })
  return result.map(({ id }) => id)
}
