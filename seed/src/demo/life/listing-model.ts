import type { PaperKind } from "@pasar-santri/opop/lib/papers"
import type { DemoProduct } from "../model"

/** What happens to goods that are not (yet) on sale, in this order. */
export type ListingAct =
  | { act: "submit" | "start_review" | "publish" | "archive" }
  | { act: "reject"; reason: string }
  | { act: "revise"; items: { path: string; reason: string }[]; reason: string }

/** Goods whose case the demo shows; what is on sale from the start is in `products/`. */
export interface DemoListing {
  slug: string
  product: DemoProduct
  /** What its category asks for. */
  papers: readonly PaperKind[]
  office: { checks: string; decides: string }
  /** Only begun: no photo, half of the words. */
  isHalf?: boolean
  acts: readonly ListingAct[]
}

/** What food needs in its category. */
export const FOOD: readonly PaperKind[] = ["pirt", "halal"]
