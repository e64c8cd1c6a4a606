import { getTranslations } from "next-intl/server"
import type { CaseState as State } from "@/lib/case-states"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<State, BadgeTone>> = {
  draft: "plain",
  submitted: "notice",
  under_review: "place",
  revision_requested: "plain",
  approved: "success",
  rejected: "error",
  withdrawn: "plain",
}

/** Where an application stands. */
export const CaseState = async ({ state }: Readonly<{ state: State }>) => {
  const t = await getTranslations("officeCases.states")
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
