import { getLocale, getTranslations } from "next-intl/server"
import type { Break } from "@/data/office/breaks"
import { localPath } from "@/i18n/locales"
import {
  type BreakState as State,
  givenUp,
  queueOfBreak,
} from "@/lib/break-states"
import { formatDateTime } from "@/lib/date"
import { Badge, type BadgeTone } from "@/ui/badge"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Fact, Facts } from "../facts"

const TONES: Readonly<Record<State, BadgeTone>> = {
  open: "notice",
  repairing: "notice",
  repaired: "success",
  given_to_officer: "error",
  closed: "plain",
}

/** What was found, what the system did about it, and which orders it is about. */
export const BreakCard = async ({ found }: Readonly<{ found: Break }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeBreaks"),
  ])
  const { kind, state, order_number, parts, attempts } = found
  const lost = givenUp(found)
  const queue = state === "given_to_officer" ? queueOfBreak(kind) : null
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg">{t(`kinds.${kind}.title`)}</h2>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <p>{t(`kinds.${kind}.text`)}</p>
      <Facts>
        <Fact label={t("found")}>{formatDateTime(found.found_at, locale)}</Fact>
        {found.ended_at ? (
          <Fact label={t("ended")}>
            {formatDateTime(found.ended_at, locale)}
          </Fact>
        ) : null}
        <Fact label={t("repair")}>{t(`kinds.${kind}.repair`)}</Fact>
        <Fact label={t("outcome")}>
          {lost
            ? t(`lost.${lost}`)
            : t(`outcomes.${state}`, { count: attempts })}
        </Fact>
        {order_number ? (
          <Fact label={t("purchase")}>
            {t("purchaseNumber", { number: order_number })}
          </Fact>
        ) : null}
      </Facts>
      {parts.length > 0 || queue ? (
        <ul className="flex flex-col">
          {parts.map(({ id, number, pesantren }) => (
            <li key={id}>
              <Link
                href={localPath(locale, `/dinas/pesanan/${id}`)}
                className="link inline-flex min-h-11 items-center"
              >
                {t("order", { number, pesantren })}
              </Link>
            </li>
          ))}
          {queue ? (
            <li>
              <Link
                href={localPath(locale, queue)}
                className="link inline-flex min-h-11 items-center"
              >
                {t("queue")}
              </Link>
            </li>
          ) : null}
        </ul>
      ) : null}
    </Card>
  )
}
