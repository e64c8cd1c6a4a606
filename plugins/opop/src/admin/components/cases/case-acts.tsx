import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import type { CaseView } from "../../lib/office-types"
import { SaveFault } from "../fault"
import { ReasonDrawer } from "../reason-drawer"
import { ApproveDrawer } from "./approve-drawer"
import { RevisionDrawer } from "./revision-drawer"

type Form = "approve" | "request_revision" | "reject" | "reopen"

/** In the order of a case; the path says the same with dashes. */
const SIMPLE = ["start_review", "verify"] as const
const FORMS: readonly Form[] = [
  "request_revision",
  "reject",
  "reopen",
  "approve",
]

/** What this administrator may do with the case now; nothing when nothing is. */
export function CaseActs({ found }: { found: CaseView }) {
  const { t } = useTranslation("opop")
  const [form, setForm] = useState<Form | null>(null)
  const prompt = usePrompt()
  const act = useAct()
  const root = `/admin/applications/${found.id}`
  const close = () => setForm(null)

  const run = async (action: (typeof SIMPLE)[number]) => {
    const isSure = await prompt({
      title: t(`cases.acts.${action}.submit`),
      description: t(`cases.acts.${action}.about`),
      confirmText: t(`cases.acts.${action}.submit`),
      cancelText: t("common.cancel"),
      variant: "confirmation",
    })
    if (!isSure) return
    act.mutate(
      { path: `${root}/${action.replace("_", "-")}` },
      { onSuccess: () => void toast.success(t(`cases.acts.${action}.done`)) }
    )
  }

  const simple = SIMPLE.filter((action) => found.can.includes(action))
  const forms = FORMS.filter((action) => found.can.includes(action))
  if (simple.length + forms.length === 0) return null
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <SaveFault error={act.error} />
      <div className="flex flex-wrap justify-end gap-2">
        {forms.map((action) => (
          <Button
            key={action}
            size="small"
            variant={action === "approve" ? "primary" : "secondary"}
            onClick={() => setForm(action)}
          >
            {t(`cases.acts.${action}.open`)}
          </Button>
        ))}
        {simple.map((action) => (
          <Button
            key={action}
            size="small"
            isLoading={act.isPending}
            onClick={() => void run(action)}
          >
            {t(`cases.acts.${action}.submit`)}
          </Button>
        ))}
      </div>
      {form === "approve" && <ApproveDrawer found={found} onClose={close} />}
      {form === "request_revision" && (
        <RevisionDrawer found={found} onClose={close} />
      )}
      {(form === "reject" || form === "reopen") && (
        <ReasonDrawer
          title={t(`cases.acts.${form}.open`)}
          about={t(`cases.acts.${form}.about`)}
          hint={t(`cases.acts.${form}.hint`)}
          submit={t(`cases.acts.${form}.submit`)}
          done={t(`cases.acts.${form}.done`)}
          isDanger={form === "reject"}
          path={`${root}/${form}`}
          onClose={close}
        />
      )}
    </div>
  )
}
