import { getLocale, getTranslations } from "next-intl/server"
import { askGatewayAgain } from "@/actions/office/settle-row"
import type { InboxEvent } from "@/data/office/money-schema"
import { formatDateTime } from "@/lib/date"
import { Card } from "@/ui/card"
import { ButtonForm } from "../../shared/button-form"

/** What a gateway told and could not be worked on. */
export const EventCard = async ({
  event,
  maySettle,
}: Readonly<{ event: InboxEvent; maySettle: boolean }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.events"),
    getTranslations("office"),
  ])
  return (
    <Card as="li" className="flex flex-col gap-2">
      <p className="font-semibold [overflow-wrap:anywhere]">
        {t("of", { provider: event.provider, reference: event.reference })}
      </p>
      <p className="text-sm text-ink-soft">
        {t("tried", {
          time: formatDateTime(event.received_at, locale),
          count: event.attempts,
        })}
      </p>
      <p className="[overflow-wrap:anywhere]">
        {t("why", { kind: event.kind, error: event.error ?? "–" })}
      </p>
      {maySettle ? (
        <ButtonForm
          action={askGatewayAgain.bind(null, locale)}
          fields={{ event_id: event.id }}
          label={t("retryOf", { reference: event.reference })}
          look="secondary"
          pendingText={office("wait")}
        >
          {t("retry")}
        </ButtonForm>
      ) : null}
    </Card>
  )
}
