import { getLocale, getTranslations } from "next-intl/server"
import type { CartGroup, Shipping } from "@/lib/cart-view"
import { formatRupiah } from "@/lib/money"
import { serviceField } from "@/lib/service-choice"
import { Disclosure } from "./disclosure"
import { InsuranceNote } from "./insurance-note"
import { pickupHours } from "./pickup-hours"
import { ServiceChoice } from "./service-choice"

/** How one pesantren's parcel can be sent, and why not otherwise. */
export const ParcelServices = async ({
  group,
}: Readonly<{ group: CartGroup }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("delivery"),
  ])
  const { pesantren, services, shipping, unavailable, pickup } = group
  if (!pesantren || !shipping) return null
  const hours = pickup ? await pickupHours(pickup, locale) : null
  const hint = ({ code, daysMin, daysMax }: Shipping) =>
    code === "pickup" && hours
      ? [hours, pickup?.note].filter(Boolean).join(". ")
      : t("days", { min: daysMin, max: daysMax })
  return (
    <>
      <ServiceChoice
        name={serviceField(pesantren.id)}
        legend={t("of", { name: pesantren.name })}
        chosen={shipping.code}
        options={services.map((service) => ({
          code: service.code,
          label: (
            <span className="flex flex-wrap justify-between gap-x-3">
              <span>{service.name}</span>
              <span className="tabular-nums">
                {service.amount === 0
                  ? t("free")
                  : formatRupiah(service.amount)}
              </span>
            </span>
          ),
          hint: (
            <>
              {hint(service)}
              <InsuranceNote amount={service.insurance} />
            </>
          ),
        }))}
      />
      {unavailable.length > 0 ? (
        <Disclosure summary={t("others")}>
          <dl className="flex flex-col gap-2 pb-2 text-sm">
            {unavailable.map(({ code, name, reason }) => (
              <div key={code}>
                <dt className="font-semibold">{name}</dt>
                <dd className="text-ink-soft">{reason}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ) : null}
    </>
  )
}
