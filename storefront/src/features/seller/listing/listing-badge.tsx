import { getTranslations } from "next-intl/server"
import type { ListingState } from "@/lib/listing-states"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<ListingState, BadgeTone>> = {
  draft: "plain",
  submitted: "place",
  under_review: "place",
  revision_requested: "notice",
  published: "success",
  rejected: "error",
  archived: "plain",
}

/** Where a product stands, in the words of the glossary. */
export const ListingBadge = async ({
  state,
}: Readonly<{ state: ListingState }>) => {
  const t = await getTranslations("sellerListing.state")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
