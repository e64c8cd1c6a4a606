import { getLocale, getTranslations } from "next-intl/server"
import { addCaseNote } from "@/actions/office/act-on-case"
import type { Case } from "@/data/office/case-schema"
import { formatDateTime } from "@/lib/date"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { FormTextarea } from "../shared/form-field"
import { Panel } from "./panel"

/** What officers tell each other about a case. */
export const CaseNotes = async ({ found }: Readonly<{ found: Case }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeCases"),
    getTranslations("office"),
  ])
  return (
    <Panel id="catatan" title={t("parts.notes")} aside={t("notes.lead")}>
      {found.notes.length === 0 ? (
        <p className="pb-3 text-ink-soft">{t("notes.empty")}</p>
      ) : (
        <ul className="divide-y divide-line pb-3">
          {found.notes.map((note) => (
            <li key={note.id} className="py-2 first:pt-0">
              <p className="whitespace-pre-line">{note.text}</p>
              <p className="text-sm text-ink-soft">
                {[note.author, formatDateTime(note.created_at, locale)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      )}
      {found.can.includes("note") ? (
        <ActionForm
          action={addCaseNote.bind(null, locale)}
          summaryTitle={office("mend")}
          label={t("notes.label")}
          className="flex flex-col gap-2"
        >
          <input type="hidden" name="case_id" value={found.id} />
          <FormTextarea
            name="note"
            label={t("notes.label")}
            maxLength={4000}
            required
          />
          <SubmitButton
            look="secondary"
            size="small"
            className="self-start"
            pendingText={office("wait")}
          >
            {t("notes.submit")}
          </SubmitButton>
        </ActionForm>
      ) : null}
    </Panel>
  )
}
