import { Hint, Input, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import type { PaperView } from "../../lib/office-types"
import { Labelled } from "../filters"
import { FormDrawer } from "../form-drawer"

type AcceptDrawerProps = {
  paper: PaperView
  name: string
  onClose: () => void
}

/** Says that a paper is what it is said to be, and until when it holds. */
export function AcceptDrawer({ paper, name, onClose }: AcceptDrawerProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const [until, setUntil] = useState(paper.valid_until ?? "")
  const act = useAct()
  return (
    <FormDrawer
      title={t("papers.acceptOf", { name })}
      about={t("papers.acceptAbout")}
      submit={t("papers.accept")}
      isPending={act.isPending}
      isReady
      error={act.error}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(
          {
            path: `/admin/papers/${paper.id}/accept`,
            body: { valid_until: until || null },
          },
          {
            onSuccess: () => {
              toast.success(t("papers.accepted", { name }))
              onClose()
            },
          }
        )
      }
    >
      <Labelled id={id} label={t("papers.untilLabel")}>
        <Input
          id={id}
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <Hint>{t("papers.untilHint")}</Hint>
      </Labelled>
    </FormDrawer>
  )
}
