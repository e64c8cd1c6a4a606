import { getLocale, getTranslations } from "next-intl/server"
import { removeAddress } from "@/actions/delete-address"
import { makeDefaultAddress } from "@/actions/prefer-address"
import type { SavedAddress } from "@/data/customer"
import { localPath } from "@/i18n/locales"
import { addressLine } from "@/lib/address-line"
import { formatPhone } from "@/lib/fields"
import { Badge } from "@/ui/badge"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { ButtonForm } from "../shared/button-form"

/** A saved address and what can be done with it. */
export const AddressCard = async ({
  address,
}: Readonly<{ address: SavedAddress }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("account"),
  ])
  const fields = { address_id: address.id }
  const of = { street: address.address_1 }
  const landmark = address.metadata?.landmark
  return (
    <Card as="li">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{address.first_name}</strong>
        <span className="text-ink-soft tabular-nums">
          {formatPhone(address.phone)}
        </span>
        {address.is_default_shipping ? (
          <Badge tone="success">{t("defaultAddress")}</Badge>
        ) : null}
      </div>
      <p className="pt-1">{addressLine(address)}</p>
      {landmark ? (
        <p className="text-sm text-ink-soft">{t("landmark", { landmark })}</p>
      ) : null}
      <div className="-mb-2 -ml-3 flex flex-wrap pt-2">
        <ButtonLink
          look="quiet"
          size="small"
          href={localPath(locale, `/akun/alamat/${address.id}`)}
          aria-label={t("changeAddressOf", of)}
        >
          <Icon name="pencil" size={4} />
          {t("change")}
        </ButtonLink>
        {address.is_default_shipping ? null : (
          <ButtonForm
            action={makeDefaultAddress.bind(null, locale)}
            fields={fields}
            pendingText={t("wait")}
            label={t("makeDefaultOf", of)}
          >
            {t("makeDefault")}
          </ButtonForm>
        )}
        <ButtonForm
          action={removeAddress.bind(null, locale)}
          fields={fields}
          pendingText={t("wait")}
          label={t("deleteAddressOf", of)}
        >
          <Icon name="trash" size={4} />
          {t("delete")}
        </ButtonForm>
      </div>
    </Card>
  )
}
