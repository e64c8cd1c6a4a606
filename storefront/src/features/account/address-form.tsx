import { getLocale, getTranslations } from "next-intl/server"
import { saveAddress } from "@/actions/save-address"
import { Card } from "@/ui/card"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { AddressFieldset, type PlaceDefaults } from "../shared/address-fields"
import { FormField, FormTick } from "../shared/form-field"

export interface AddressDefaults extends PlaceDefaults {
  name: string
  phone: string
  isDefault: boolean
}

/** Adds an address, or changes the one with `id`. */
export const AddressForm = async ({
  id,
  defaults,
}: Readonly<{ id?: string; defaults: AddressDefaults }>) => {
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    getTranslations("form"),
  ])
  return (
    <Card className="max-w-text sm:p-6!">
      <ActionForm
        action={saveAddress.bind(null, locale)}
        summaryTitle={form("mend")}
        className="flex flex-col gap-4"
      >
        {/* The first button: what Enter in a field means. */}
        <button
          type="submit"
          name="intent"
          value="save"
          tabIndex={-1}
          aria-hidden
          className="sr-only"
        />
        {id ? <input type="hidden" name="address_id" value={id} /> : null}
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField
            name="name"
            label={form("fields.recipient")}
            defaultValue={defaults.name}
            autoComplete="name"
            maxLength={80}
            required
          />
          <FormField
            name="phone"
            type="tel"
            label={form("fields.phone")}
            hint={form("hints.phone")}
            defaultValue={defaults.phone}
            autoComplete="tel"
            inputMode="tel"
            required
          />
        </div>
        <AddressFieldset defaults={defaults} />
        <FormTick
          name="is_default"
          label={t("useAsDefault")}
          defaultChecked={defaults.isDefault}
        />
        <SubmitButton
          name="intent"
          value="save"
          pendingText={form("wait")}
          className="self-start"
        >
          {t("saveAddress")}
        </SubmitButton>
      </ActionForm>
    </Card>
  )
}
