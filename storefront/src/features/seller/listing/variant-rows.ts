import type { Listing } from "@/data/seller/listing-schema"
import type { VariantRow } from "./variant-types"

const digits = (amount: number | null): string =>
  amount === null ? "" : amount.toString().replace(/\B(?=(\d{3})+$)/g, ".")

/** The rows of the form as they are saved; `isSold` of what is on sale already. */
export const variantRows = ({ content, live }: Listing): VariantRow[] =>
  content.variants.map(({ id, name, price, stock, weight_grams }) => ({
    id: id ?? "",
    name: name ?? "",
    price: digits(price),
    stock: stock === null ? "" : String(stock),
    weight: weight_grams === null ? "" : String(weight_grams),
    isSold:
      id !== null && (live?.variants.some((sold) => sold.id === id) ?? false),
  }))
