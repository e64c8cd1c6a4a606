import { getTranslations } from "next-intl/server"
import type { ApplicationState } from "@/data/seller/applications"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<ApplicationState, BadgeTone>> = {
  draft: "plain",
  submitted: "place",
  under_review: "place",
  revision_requested: "notice",
  approved: "success",
  rejected: "error",
  withdrawn: "plain",
}

/** Where an application stands, in the words of the glossary. */
export const ApplicationBadge = async ({
  state,
}: Readonly<{ state: ApplicationState }>) => {
  const t = await getTranslations("sellerApplication.state")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
