import { getTranslations } from "next-intl/server"
import type { Paper } from "@/data/office/papers"
import { Badge } from "@/ui/badge"
import { Icon } from "@/ui/icon"

const LOOKS = {
  pending: ["notice", "clock"],
  accepted: ["success", "circle-check"],
  refused: ["error", "x"],
  expired: ["error", "triangle-exclamation-point"],
  missing: ["plain", "minus"],
} as const

/** How it stands with a paper, by word, sign and colour. */
export const PaperState = async ({
  state,
}: Readonly<{ state: Paper["state"] | "missing" }>) => {
  const t = await getTranslations("officeCases.papers.state")
  const [tone, icon] = LOOKS[state]
  return (
    <Badge tone={tone}>
      <Icon name={icon} size={4} />
      {t(state)}
    </Badge>
  )
}
