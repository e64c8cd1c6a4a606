import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { saveApplicationStep } from "@/actions/seller/save-application-step"
import type { Application } from "@/data/seller/applications"
import type { ApplicationStep } from "@/lib/application-steps"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { DraftKeeper } from "../draft-keeper"
import { draftWords } from "../draft-words"
import { SaveBar } from "../save-bar"

/** The form of a step: kept on the phone while it is typed, saved with a press. */
export const StepShell = async ({
  application: { id, version },
  step: { slug },
  children,
}: Readonly<{
  application: Application
  step: ApplicationStep
  children: ReactNode
}>) => {
  const [locale, t, seller, form, words] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.step"),
    getTranslations("seller"),
    getTranslations("form"),
    draftWords(),
  ])
  return (
    <ActionForm
      action={saveApplicationStep.bind(null, locale)}
      summaryTitle={form("mend")}
      className="flex max-w-text flex-col gap-6"
    >
      {/* The first button: what Enter in a field means. */}
      <button
        type="submit"
        name="intent"
        value="next"
        tabIndex={-1}
        aria-hidden
        className="sr-only"
      />
      <input type="hidden" name="application_id" value={id} />
      <input type="hidden" name="step" value={slug} />
      <input type="hidden" name="version" value={version} />
      <DraftKeeper
        storageKey={`pengajuan:${id}:${slug}`}
        version={version}
        words={words}
      />
      {children}
      <SaveBar>
        <SubmitButton
          look="secondary"
          name="intent"
          value="close"
          pendingText={seller("wait")}
        >
          {t("close")}
        </SubmitButton>
        <SubmitButton name="intent" value="next" pendingText={seller("wait")}>
          {t("next")}
        </SubmitButton>
      </SaveBar>
    </ActionForm>
  )
}
