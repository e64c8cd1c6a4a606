import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShownCodRule } from "../../../queries/list-cod-rules"
import { useSave } from "../../hooks/use-save"
import { type CodDraft, draftCod, toCodBody } from "../../lib/cod-draft"
import { tomorrowOf } from "../../lib/tomorrow"
import { DayField, ReasonField } from "../begin-fields"
import { FormDrawer } from "../form-drawer"
import { SwitchField } from "../switch-field"
import { TextField } from "../text-field"
import { AreasField } from "./areas-field"

/** A new rule of cash on delivery, at once or from a day to come. */
export function CodForm({
  now,
  onClose,
}: {
  now: ShownCodRule | null
  onClose: () => void
}) {
  const { t } = useTranslation("payments")
  const [draft, setDraft] = useState(() => draftCod(now))
  const { save, isPending, error } = useSave("/admin/cod-rules", onClose)
  const body = toCodBody(draft, tomorrowOf(new Date()))
  const field = <Name extends keyof CodDraft>(name: Name) => ({
    value: draft[name],
    onChange: (value: CodDraft[Name]) => setDraft({ ...draft, [name]: value }),
  })
  return (
    <FormDrawer
      title={t("common.changeOf", { name: t("cod.title") })}
      about={t("cod.form.about")}
      submit={t("common.save")}
      isPending={isPending}
      isReady={body !== null}
      error={error}
      onSubmit={() => save(body)}
      onClose={onClose}
    >
      <TextField label={t("cod.form.limit")} isNumber {...field("limit")} />
      <TextField
        label={t("cod.form.fee")}
        hint={t("cod.form.feeHint")}
        isNumber
        {...field("fee")}
      />
      <AreasField {...field("areas")} />
      <TextField
        label={t("cod.form.refusals")}
        hint={t("cod.form.refusalsHint")}
        isNumber
        {...field("refusals")}
      />
      <TextField label={t("cod.form.window")} isNumber {...field("window")} />
      <SwitchField
        label={t("cod.form.phone")}
        hint={t("cod.form.phoneHint")}
        isOn={draft.needsPhone}
        onChange={(needsPhone) => setDraft({ ...draft, needsPhone })}
      />
      <SwitchField
        label={t("cod.form.freight")}
        hint={t("cod.form.freightHint")}
        isOn={draft.pesantrenBearsFreight}
        onChange={(pesantrenBearsFreight) =>
          setDraft({ ...draft, pesantrenBearsFreight })
        }
      />
      <DayField {...field("day")} />
      <ReasonField {...field("reason")} />
      {body ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("cod.form.missing")}
        </Text>
      )}
    </FormDrawer>
  )
}
