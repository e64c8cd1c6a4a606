import { getLocale, getTranslations } from "next-intl/server"
import { bringIntoRegister } from "@/actions/office/import-register"
import type { Import, ImportRow } from "@/data/office/imports"
import { localPath } from "@/i18n/locales"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormChoices } from "../../shared/form-choices"
import { FormTick } from "../../shared/form-field"
import { PendingProgress } from "./import-progress"
import { SimilarChoices } from "./similar-choices"

/** The last step: all of it, or nothing. */
export const ApplyForm = async ({
  found,
  similar,
}: Readonly<{ found: Import; similar: readonly ImportRow[] }>) => {
  const [locale, t, running, office] = await Promise.all([
    getLocale(),
    getTranslations("officeImports.apply"),
    getTranslations("officeImports.running"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={bringIntoRegister.bind(null, locale)}
      summaryTitle={office("mend")}
      className="flex max-w-text flex-col gap-4"
    >
      <input type="hidden" name="import_id" value={found.id} />
      <FormChoices
        name="duplicates"
        legend={t("duplicates")}
        defaultValue="skip"
        choices={[
          { value: "skip", label: t("skip"), hint: t("skipHint") },
          { value: "update", label: t("update"), hint: t("updateHint") },
        ]}
      />
      <SimilarChoices rows={similar} total={found.similar_count} />
      {found.errors_count > 0 ? (
        <FormTick
          name="leave"
          label={t("leave", { count: found.errors_count })}
          hint={t("leaveHint")}
        />
      ) : null}
      <SubmitButton pendingText={office("wait")} className="self-start">
        {t("submit")}
      </SubmitButton>
      <PendingProgress
        address={localPath(locale, `/dinas/impor-kemajuan/${found.id}`)}
        total={found.rows_count}
        words={{
          label: running("title"),
          progress: running.raw("progress") as string,
        }}
      />
    </ActionForm>
  )
}
