import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { dayOf } from "../../../lib/day"
import type { PaperRule } from "../../../lib/paper-rules"
import { useAct } from "../../hooks/call"
import { useRuleWords } from "../../hooks/use-rule-words"
import { draftOf, toRuleBody } from "../../lib/rules"
import { FormDrawer } from "../form-drawer"
import { RuleFields } from "./rule-fields"

type RuleFormProps = {
  /** The rule to write the next version of; null: a new one. */
  rule: PaperRule | null
  onClose: () => void
}

/** Adds a rule that begins today or later; nothing that holds is overwritten. */
export function RuleForm({ rule, onClose }: RuleFormProps) {
  const { t } = useTranslation("opop")
  const [today] = useState(() => dayOf(new Date()))
  const [draft, setDraft] = useState(() => draftOf(rule, today))
  const words = useRuleWords()
  const act = useAct()
  const body = toRuleBody(draft, today)
  const save = () =>
    body &&
    act.mutate(
      { path: "/admin/paper-rules", body },
      {
        onSuccess: () => {
          toast.success(t("rules.added"))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={
        rule
          ? t("rules.nextOf", {
              papers: words.kind(rule.kind),
              subject: words.subject(rule.category),
            })
          : t("rules.add")
      }
      about={t("rules.addAbout")}
      submit={t("rules.submit")}
      isPending={act.isPending}
      isReady={body !== null}
      error={act.error}
      onSubmit={save}
      onClose={onClose}
    >
      <RuleFields
        draft={draft}
        isSubjectFixed={rule !== null}
        today={today}
        onChange={setDraft}
      />
    </FormDrawer>
  )
}
