import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { ShopState } from "../../lib/shop-states"

const COLORS: Record<ShopState, ComponentProps<typeof StatusBadge>["color"]> = {
  draft: "grey",
  submitted: "blue",
  under_review: "blue",
  revision_requested: "orange",
  approved: "green",
  rejected: "red",
  suspended: "red",
  withdrawn: "grey",
}

/** The state of a shop, in words and colour. */
export function StateBadge({ state }: { state: ShopState }) {
  const { t } = useTranslation("opop")
  return <StatusBadge color={COLORS[state]}>{t(`state.${state}`)}</StatusBadge>
}
