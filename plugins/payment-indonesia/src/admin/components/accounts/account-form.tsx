import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSave } from "../../hooks/use-save"
import { FormDrawer } from "../form-drawer"
import { TextField } from "../text-field"

const NAME_MIN = 2
const NAME_MAX = 120

const isNumber = (text: string) =>
  /^\d{6,20}$/.test(text.replace(/[\s.-]/g, ""))

/** Another account that buyers pay to, from now. */
export function AccountForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("payments")
  const [draft, setDraft] = useState({
    ...{ bank: "", number: "", holder: "", fund_holder: "" },
  })
  const { save, isPending, error } = useSave("/admin/fund-accounts", onClose)
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    maxLength: NAME_MAX,
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  })
  const { number, ...names } = draft
  const isReady =
    isNumber(number) &&
    Object.values(names).every((name) => name.trim().length >= NAME_MIN)
  return (
    <FormDrawer
      title={t("accounts.add")}
      about={t("accounts.form.about")}
      submit={t("common.save")}
      isPending={isPending}
      isReady={isReady}
      error={error}
      onSubmit={() => save(draft)}
      onClose={onClose}
    >
      <TextField label={t("accounts.form.bank")} {...field("bank")} />
      <TextField
        label={t("accounts.form.number")}
        isNumber
        {...field("number")}
      />
      <TextField label={t("accounts.form.holder")} {...field("holder")} />
      <TextField
        label={t("accounts.form.fundHolder")}
        hint={t("accounts.form.fundHolderHint")}
        {...field("fund_holder")}
      />
      {isReady ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("accounts.form.missing")}
        </Text>
      )}
    </FormDrawer>
  )
}
