import { getTranslations } from "next-intl/server"
import {
  FINDINGS_MIN,
  READINESS,
  VISIT_PURPOSES,
  type Readiness,
  type VisitPurpose,
} from "@/lib/visit-draft"

/** All that the form says: it must be able to say it without a signal. */
export async function visitWords() {
  const [t, office] = await Promise.all([
    getTranslations("officeVisits"),
    getTranslations("office"),
  ])
  const named = <Key extends string>(
    keys: readonly Key[],
    name: (key: Key) => string
  ) => keys.map((key): [Key, string] => [key, name(key)])
  return {
    mend: office("mend"),
    wait: office("wait"),
    optional: office("optional"),
    place: {
      label: t("form.place"),
      choose: t("form.choose"),
      filter: t("form.filter"),
      none: t("form.noPlaces"),
    },
    day: t("form.day"),
    purpose: t("form.purpose"),
    findings: t("form.findings"),
    findingsHint: t("form.findingsHint"),
    readiness: t("form.readiness"),
    readinessNone: t("form.readinessNone"),
    potential: t("form.potential"),
    potentialHint: t("form.potentialHint"),
    next: t("form.next"),
    nextHint: t("form.nextHint"),
    submit: t("form.submit"),
    kept: t("form.kept"),
    nobody: t("nobody"),
    purposes: named<VisitPurpose>(VISIT_PURPOSES, (key) =>
      t(`purposes.${key}`)
    ),
    readinesses: named<Readiness>(READINESS, (key) => t(`readiness.${key}`)),
    faults: {
      pesantren_missing: t("faults.pesantren"),
      day_invalid: t("faults.day"),
      findings_missing: t("faults.findings", { min: FINDINGS_MIN }),
    },
    queue: {
      title: t("queue.title"),
      empty: t("queue.empty"),
      sending: t("queue.sending"),
      offline: t("queue.offline"),
      login: t("queue.login"),
      logIn: t("queue.logIn"),
      send: t("queue.send"),
      waiting: t("queue.waiting"),
      conflict: t("queue.conflict"),
      refused: t("queue.refused"),
      conflictAbout: t("queue.conflictAbout"),
      mine: t("queue.mine"),
      theirs: t("queue.theirs"),
      takeMine: t("queue.takeMine"),
      takeTheirs: t("queue.takeTheirs"),
      refusals: {
        row_not_found: t("queue.refusals.row_not_found"),
        visit_reused: t("queue.refusals.visit_reused"),
        date_in_future: t("queue.refusals.date_in_future"),
      },
      again: t("queue.again"),
      edit: t("queue.edit"),
      drop: t("queue.drop"),
      dropSure: t("queue.dropSure"),
      sent: t("queue.sent"),
      saved: t("queue.saved"),
    },
  }
}

export type VisitWords = Awaited<ReturnType<typeof visitWords>>
