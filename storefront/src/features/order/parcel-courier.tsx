import { getTranslations } from "next-intl/server"
import type { Parcel } from "@/data/parcels"
import { serviceOf } from "@/lib/parcel-service"
import { Icon } from "@/ui/icon"
import { CopyButton } from "./copy-button"

/** With whom a parcel travels, or how it is handed over. */
export const ParcelCourier = async ({
  parcel,
}: Readonly<{ parcel: Parcel }>) => {
  const [t, tOrder] = await Promise.all([
    getTranslations("parcel"),
    getTranslations("order"),
  ])
  const { courier, tracking_number: tracking, hand_over_code: code } = parcel
  const service = serviceOf(parcel.service)
  const isOwn = service === "own_delivery" || service === "pickup"
  return (
    <div className="flex flex-col gap-2">
      {isOwn ? <p>{t(`ownWay.${service}`)}</p> : null}
      {code ? (
        <dl>
          <dt className="text-sm text-ink-soft">{t("code")}</dt>
          <dd className="text-2xl font-bold tracking-widest tabular-nums">
            {code}
          </dd>
          <dd className="text-sm text-ink-soft">{t("codeHint")}</dd>
        </dl>
      ) : null}
      {courier ? (
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          <div>
            <dt className="text-sm text-ink-soft">{t("courier")}</dt>
            <dd className="font-semibold">{courier.name}</dd>
          </div>
          {tracking ? (
            <div>
              <dt className="text-sm text-ink-soft">{t("tracking")}</dt>
              <dd className="flex flex-wrap items-center gap-x-2">
                <span className="font-semibold break-all tabular-nums">
                  {tracking}
                </span>
                <CopyButton
                  text={tracking}
                  label={t("copyTracking")}
                  words={{ label: tOrder("copy"), done: tOrder("copied") }}
                />
              </dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      {courier?.tracking_url ? (
        <a
          href={courier.tracking_url}
          target="_blank"
          rel="noreferrer"
          className="link inline-flex min-h-11 items-center gap-1 self-start print:hidden"
        >
          {t("trackAt", { courier: courier.name })}
          <Icon name="external-link" size={4} />
          <span className="sr-only">{t("opensNew")}</span>
        </a>
      ) : null}
    </div>
  )
}
