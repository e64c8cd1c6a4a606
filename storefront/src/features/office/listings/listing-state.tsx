import { getTranslations } from "next-intl/server"
import type { ListingState as State } from "@/lib/listing-states"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<State, BadgeTone>> = {
  draft: "plain",
  submitted: "notice",
  under_review: "place",
  revision_requested: "plain",
  published: "success",
  rejected: "error",
  archived: "plain",
}

/** Where the case of a product stands. */
export const ListingState = async ({ state }: Readonly<{ state: State }>) => {
  const t = await getTranslations("officeListings.states")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
