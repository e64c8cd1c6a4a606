import { getLocale, getTranslations } from "next-intl/server"
import { readSettlementFile } from "@/actions/office/import-settlement"
import type { Settlement } from "@/data/office/settlements"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField, FormTick } from "../../shared/form-field"
import { SettlementColumns } from "./settlement-columns"
import { StatementFileField } from "./statement-file-field"
import { StatementPreview } from "./statement-preview"

/** A courier's file: looked at first, then kept. */
export const SettlementForm = async ({
  last,
}: Readonly<{
  /** The file that was read before this one. */
  last: Settlement | null
}>) => {
  const [locale, t, statement, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.settlement"),
    getTranslations("officeMoney.statement"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={readSettlementFile.bind(null, locale)}
      summaryTitle={office("mend")}
      className="flex flex-col gap-4"
    >
      <FormField
        name="courier"
        label={t("courier")}
        hint={t("courierHint")}
        defaultValue={last?.courier ?? ""}
        maxLength={80}
        required
      />
      <StatementFileField label={statement("file")} hint={t("fileHint")} />
      <SettlementColumns last={last?.mapping ?? null} />
      <SubmitButton
        name="intent"
        value="preview"
        look="secondary"
        pendingText={office("wait")}
        className="self-start"
      >
        {statement("look")}
      </SubmitButton>
      <StatementPreview
        words={{
          title: statement("preview.title"),
          faults: statement("preview.faultsTitle"),
          first: t("preview.first"),
        }}
      />
      <FormTick
        name="skip_faulty"
        label={statement("skipFaulty")}
        hint={statement("skipFaultyHint")}
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
