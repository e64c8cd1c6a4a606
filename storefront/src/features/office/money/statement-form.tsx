import { getLocale, getTranslations } from "next-intl/server"
import { readStatementFile } from "@/actions/office/import-statement"
import {
  ACCOUNT_CHANNELS,
  type StatementChoices,
} from "@/data/office/statements"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormSelect, FormTick } from "../../shared/form-field"
import { Fold } from "../fold"
import { StatementColumns } from "./statement-columns"
import { StatementFileField } from "./statement-file-field"
import { StatementPreview } from "./statement-preview"

/** A bank's file: looked at first, then kept. */
export const StatementForm = async ({
  choices,
  hasLast,
}: Readonly<{
  choices: StatementChoices
  /** Whether a file was read before. */
  hasLast: boolean
}>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.statement"),
    getTranslations("office"),
  ])
  const kinds = ACCOUNT_CHANNELS.map((channel) => ({
    channel,
    accounts: choices.accounts.filter((one) => one.channel === channel),
  })).filter(({ accounts }) => accounts.length > 0)
  return (
    <ActionForm
      action={readStatementFile.bind(null, locale)}
      summaryTitle={office("mend")}
      className="flex flex-col gap-4"
    >
      <FormSelect name="account_id" label={t("account")}>
        {kinds.map(({ channel, accounts }) => (
          <optgroup key={channel} label={t(`accountKinds.${channel}`)}>
            {accounts.map(({ id, bank, number, holder, retired_at }) => (
              <option key={id} value={id}>
                {retired_at
                  ? t("accountRetired", { bank, number, holder })
                  : t("accountOf", { bank, number, holder })}
              </option>
            ))}
          </optgroup>
        ))}
      </FormSelect>
      <StatementFileField label={t("file")} hint={t("fileHint")} />
      <FormSelect
        name="preset"
        label={t("preset")}
        hint={t("presetHint")}
        defaultValue={hasLast ? "last" : ""}
      >
        {hasLast ? <option value="last">{t("last")}</option> : null}
        {hasLast ? null : <option value="">{t("choose")}</option>}
        {choices.presets.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value="own">{t("own")}</option>
      </FormSelect>
      <Fold title={t("columns.title")}>
        <StatementColumns />
      </Fold>
      <div className="flex flex-wrap gap-3">
        <SubmitButton
          name="intent"
          value="preview"
          look="secondary"
          pendingText={office("wait")}
        >
          {t("look")}
        </SubmitButton>
      </div>
      <StatementPreview
        words={{
          title: t("preview.title"),
          faults: t("preview.faultsTitle"),
          first: t("preview.first"),
        }}
      />
      <FormTick
        name="skip_faulty"
        label={t("skipFaulty")}
        hint={t("skipFaultyHint")}
      />
      <SubmitButton
        name="intent"
        value="import"
        pendingText={office("wait")}
        className="self-start"
      >
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  )
}
