import { getLocale, getTranslations } from "next-intl/server"
import type { WholeOrder } from "@/data/office/orders"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { cancelCodeOf } from "@/lib/parcel-state"
import { Link } from "@/ui/link"
import { Fact, Facts } from "../facts"

const SERVICES = ["regular", "cargo", "own_delivery", "pickup"] as const

/** Whose an order is, where it goes and how, what is due. */
export const OrderFacts = async ({
  order,
}: Readonly<{ order: WholeOrder }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeOrders"),
  ])
  const service = SERVICES.find((one) => one === order.service)
  const { recipient, courier, refused_freight: freight } = order
  const code = cancelCodeOf(order.cancel_code)
  const whyCancelled = code ? t(`codes.${code}`) : order.cancel_reason
  return (
    <Facts>
      <Fact label={t("facts.pesantren")}>
        <Link
          href={localPath(locale, `/dinas/pesantren/${order.pesantren.id}`)}
          className="link"
        >
          {order.pesantren.name}
        </Link>
      </Fact>
      <Fact label={t("facts.placed")}>
        {formatDateTime(order.placed_at, locale)}
      </Fact>
      <Fact label={t("facts.due")}>
        {order.due_at ? formatDateTime(order.due_at, locale) : null}
      </Fact>
      <Fact label={t("facts.service")}>
        {service ? t(`services.${service}`) : order.service}
      </Fact>
      <Fact label={t("facts.to")}>
        {recipient
          ? [recipient.district, recipient.city, recipient.province]
              .filter(Boolean)
              .join(", ")
          : null}
      </Fact>
      <Fact label={t("facts.tracking")}>
        {order.tracking_number ? (
          <>
            {courier ? `${courier.name} ` : null}
            {courier?.tracking_url ? (
              <a
                href={courier.tracking_url}
                target="_blank"
                rel="noreferrer"
                className="link"
              >
                {order.tracking_number}
              </a>
            ) : (
              order.tracking_number
            )}
          </>
        ) : null}
      </Fact>
      {freight ? (
        <Fact label={t("facts.freight")} isWide>
          {t(`freight.${freight.bearer}`, {
            outward: formatRupiah(freight.outward_freight),
            back: formatRupiah(freight.return_freight),
          })}
          {freight.note ? ` ${freight.note}` : null}
        </Fact>
      ) : null}
      {whyCancelled ? (
        <Fact label={t("facts.cancelled")} isWide>
          {whyCancelled}
        </Fact>
      ) : null}
    </Facts>
  )
}
