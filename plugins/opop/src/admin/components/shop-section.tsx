import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { SHOP_GROUPS } from "../lib/fields"
import type { PesantrenView, ShopChange } from "../lib/types"
import { FactList } from "./fact-list"
import { StateBadge } from "./state-badge"
import { StateForm } from "./state-form"

/** The shop of a pesantren: its state, what may be done, its texts, its history. */
export function ShopSection({ entry }: { entry: PesantrenView }) {
  const { t } = useTranslation("opop")
  const [isChanging, setChanging] = useState(false)
  const { state, changes, transitions } = entry.shop
  return (
    <Container className="divide-y p-0">
      <header className="flex items-center justify-between gap-4 px-6 py-4">
        <div className="flex items-center gap-3">
          <Heading level="h2">{t("detail.shop")}</Heading>
          <StateBadge state={state} />
        </div>
        {!isChanging && transitions.length > 0 && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setChanging(true)}
          >
            {t("state.change")}
          </Button>
        )}
      </header>
      {isChanging && (
        <StateForm entry={entry} onDone={() => setChanging(false)} />
      )}
      <FactList entry={entry} groups={SHOP_GROUPS} />
      <History changes={changes} />
    </Container>
  )
}

function History({ changes }: { changes: ShopChange[] }) {
  const { t, i18n } = useTranslation("opop")
  const when = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  })
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h3">{t("detail.history")}</Heading>
      {changes.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("detail.noHistory")}
        </Text>
      )}
      <ol className="flex flex-col gap-y-2">
        {changes.map((change) => (
          <li key={change.id}>
            <Text size="small">
              {`${t(`state.${change.from_state}`)} → ${t(`state.${change.to_state}`)}`}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {[when.format(new Date(change.created_at)), change.reason]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </li>
        ))}
      </ol>
    </div>
  )
}
