import { Heading, Hint, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { PAPER_PREFIX } from "../../../lib/application-check"
import { APPLICATION_STEPS } from "../../../lib/application-data"
import { useAct } from "../../hooks/call"
import { useCaseWords } from "../../hooks/use-case-words"
import { CASE_FIELDS } from "../../lib/case-fields"
import type { CaseView } from "../../lib/office-types"
import { type Picked, toggle, toRevision } from "../../lib/revision"
import { Labelled } from "../filters"
import { FormDrawer, Missing } from "../form-drawer"
import { RevisionPick } from "./revision-pick"

type RevisionDrawerProps = { found: CaseView; onClose: () => void }

/** Gives a case back: what has to be put right is picked, each with its reason. */
export function RevisionDrawer({ found, onClose }: RevisionDrawerProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const words = useCaseWords(found)
  const [picked, setPicked] = useState<Picked>({})
  const [note, setNote] = useState("")
  const act = useAct()
  const body = toRevision(picked, note)
  const groups = [
    ...APPLICATION_STEPS.map((step) => ({
      name: step,
      rows: CASE_FIELDS[step].map((field) => ({
        path: `${step}.${field}`,
        value: words.value(`${step}.${field}`, found.data[step]?.[field]),
      })),
    })),
    {
      name: "papers",
      rows: found.requirements.map(({ kind, state }) => ({
        path: `${PAPER_PREFIX}${kind}`,
        value: t(`papers.state.${state}`),
      })),
    },
  ]
  const send = () =>
    body &&
    act.mutate(
      { path: `/admin/applications/${found.id}/request-revision`, body },
      {
        onSuccess: () => {
          toast.success(t("cases.acts.request_revision.done"))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t("cases.acts.request_revision.open")}
      about={t("cases.acts.request_revision.about")}
      submit={t("cases.acts.request_revision.submit")}
      isPending={act.isPending}
      isReady={body !== null}
      error={act.error}
      onSubmit={send}
      onClose={onClose}
    >
      {groups.map(({ name, rows }) => (
        <section key={name} className="flex flex-col gap-y-2">
          <Heading level="h3">{t(`cases.steps.${name}`)}</Heading>
          {rows.map(({ path, value }) => (
            <RevisionPick
              key={path}
              label={words.path(path)}
              value={value}
              reason={picked[path]}
              onToggle={() => setPicked(toggle(picked, path))}
              onReason={(reason) => setPicked({ ...picked, [path]: reason })}
            />
          ))}
        </section>
      ))}
      <Labelled id={id} label={t("cases.acts.request_revision.note")}>
        <Textarea
          id={id}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Hint>{t("state.reasonOptional")}</Hint>
      </Labelled>
      {body === null && (
        <Missing>{t("cases.acts.request_revision.missing")}</Missing>
      )}
    </FormDrawer>
  )
}
