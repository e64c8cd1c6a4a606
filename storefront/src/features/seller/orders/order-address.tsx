import { getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { formatPhone } from "@/lib/fields"
import { firstName } from "@/lib/seller-orders"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { buttonClass } from "@/ui/button"
import { serviceName } from "./service-name"

/** To whom and where it goes, and how; before it is paid only the kecamatan. */
export const OrderAddress = async ({
  order: { recipient, service, state, courier, tracking_number: number },
}: Readonly<{ order: ShopOrder }>) => {
  if (!recipient) return null
  const [t, sent, list, way] = await Promise.all([
    getTranslations("sellerOrders.address"),
    getTranslations("sellerOrders.sent"),
    getTranslations("sellerOrders.list"),
    serviceName(service),
  ])
  const { name, phone, street, rt_rw, village, landmark } = recipient
  const district = recipient.district
    ? list("district", { district: recipient.district })
    : ""
  const lines = [
    [street, rt_rw && t("rtRw", { text: rt_rw }), village],
    [district, recipient.city],
    [recipient.province, recipient.postal_code],
  ].map((parts) => parts.filter(Boolean).join(", "))
  return (
    <Card as="section" labelledBy="alamat" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="alamat" className="text-xl">
          {t("title")}
        </h2>
        <p className="text-sm font-semibold text-indigo">{way}</p>
      </div>
      <address className="not-italic">
        {name ? <p className="font-bold">{name}</p> : null}
        {lines.filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {landmark ? <p>{t("landmark", { text: landmark })}</p> : null}
      </address>
      {name ? null : (
        <p className="text-sm text-ink-soft">
          {state === "cancelled" ? t("gone") : t("hidden")}
        </p>
      )}
      {phone ? (
        <div>
          <p className="text-sm text-ink-soft">{t("phone")}</p>
          <p className="pb-2 font-semibold tabular-nums">
            {formatPhone(phone)}
          </p>
          <a
            href={`tel:${phone}`}
            className={buttonClass("secondary", "small")}
          >
            <Icon name="phone" size={4} />
            {t("call", { name: firstName(name) })}
          </a>
        </div>
      ) : null}
      {courier && number ? (
        <dl className="border-t border-line pt-3 text-sm">
          <dt className="text-ink-soft">{sent("courier")}</dt>
          <dd className="font-semibold">{courier.name}</dd>
          <dt className="pt-2 text-ink-soft">{sent("number")}</dt>
          <dd className="text-base font-bold break-all tabular-nums">
            {number}
          </dd>
        </dl>
      ) : null}
      {courier?.tracking_url && number ? (
        <a
          href={courier.tracking_url}
          target="_blank"
          rel="noreferrer"
          className={`${buttonClass("quiet", "small")} -ml-3 self-start`}
        >
          <Icon name="external-link" size={4} />
          {sent("track", { courier: courier.name })}
        </a>
      ) : null}
    </Card>
  )
}
