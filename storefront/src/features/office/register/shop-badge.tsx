import { getTranslations } from "next-intl/server"
import type { ShopState } from "@/lib/seller-rights"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<ShopState, BadgeTone>> = {
  draft: "plain",
  submitted: "notice",
  under_review: "place",
  revision_requested: "notice",
  approved: "success",
  rejected: "error",
  suspended: "error",
  withdrawn: "plain",
}

/** Where the shop of a pesantren stands. */
export const ShopBadge = async ({ state }: Readonly<{ state: ShopState }>) => {
  const t = await getTranslations("office.shopState")
  return (
    <Badge tone={TONES[state]} className="whitespace-nowrap">
      {t(state)}
    </Badge>
  )
}
