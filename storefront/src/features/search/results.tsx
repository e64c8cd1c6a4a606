import type { CatalogPage } from "@/data/catalog"
import { ProductGrid } from "@/features/catalog/product-grid"
import { ClickBeacon } from "./click-beacon"

/** The goods of one page of results. */
export const Results = ({
  result: { products, search_id: searchId, page, per_page: perPage },
}: Readonly<{ result: CatalogPage }>) => {
  const grid = (
    <ProductGrid
      products={products}
      columns={3}
      eager={2}
      heading="h2"
      className="pt-3"
    />
  )
  if (!searchId) return grid
  return (
    <ClickBeacon searchId={searchId} before={(page - 1) * perPage}>
      {grid}
    </ClickBeacon>
  )
}
