import { getLocale, getTranslations } from "next-intl/server"
import type { TimelineEvent } from "@/data/office/register"
import { formatDate, formatDateTime } from "@/lib/date"
import { INTERVENTION_KINDS, OPOP_STAGES } from "@/lib/register-words"
import { SHOP_STATES } from "@/lib/seller-rights"
import { VISIT_PURPOSES } from "@/lib/visit-draft"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"
import { logWords } from "../log-words"
import { reasonWords } from "../reason-words"

const ICONS: Readonly<Record<TimelineEvent["kind"], IconName>> = {
  visit: "notebook-pen",
  intervention: "hand-helping",
  stage: "flag",
  shop: "store",
  invitation: "send",
  register: "pencil",
}

/** Days, not times, are known of these. */
const BY_DAY = ["intervention", "stage"]

const INVITATION_STATES = ["open", "used", "revoked", "expired"] as const

/** What happened with a pesantren, the newest first. */
export const TimelineList = async ({
  events,
}: Readonly<{ events: readonly TimelineEvent[] }>) => {
  const [locale, t, say, reason] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.timeline"),
    eventWords(),
    reasonWords(),
  ])
  if (events.length === 0) return <p className="text-ink-soft">{t("empty")}</p>
  return (
    <ol className="flex flex-col">
      {events.map((event) => (
        <li
          key={event.kind + event.id}
          className="relative flex gap-3 pb-4 not-last:before:absolute not-last:before:top-8 not-last:before:bottom-0 not-last:before:left-4 not-last:before:w-px not-last:before:bg-line"
        >
          <span className="z-10 grid size-8 shrink-0 place-items-center rounded-full bg-indigo-soft text-indigo">
            <Icon name={ICONS[event.kind]} size={4} />
          </span>
          <div className="min-w-0 pt-1">
            <p className="font-semibold">{say(event)}</p>
            {event.text ? (
              <p className="whitespace-pre-line [overflow-wrap:anywhere]">
                {reason(event.text)}
              </p>
            ) : null}
            <p className="text-sm text-ink-soft">
              {[
                BY_DAY.includes(event.kind)
                  ? formatDate(event.at, locale)
                  : formatDateTime(event.at, locale),
                event.by,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A sentence for each event; codes without words are shown as they are. */
async function eventWords() {
  const [t, register, shop, visits, people, log] = await Promise.all([
    getTranslations("officeRegister.timeline"),
    getTranslations("officeRegister"),
    getTranslations("office.shopState"),
    getTranslations("officeVisits.purposes"),
    getTranslations("officePeople.invitations"),
    logWords(),
  ])
  const known = <Key extends string>(
    keys: readonly Key[],
    code: string | null,
    name: (key: Key) => string
  ) => {
    const key = keys.find((one) => one === code)
    return key ? name(key) : (code ?? "–")
  }
  const stage = (code: string | null) =>
    known(OPOP_STAGES, code, (key) => register(`stages.${key}`))
  const state = (code: string | null) => known(SHOP_STATES, code, shop)
  return ({ kind, what, from }: TimelineEvent): string => {
    switch (kind) {
      case "visit":
        return t("visit", { what: known(VISIT_PURPOSES, what, visits) })
      case "intervention":
        return t("intervention", {
          what: known(INTERVENTION_KINDS, what, (key) =>
            register(`interventions.kinds.${key}`)
          ),
        })
      case "stage":
        return from
          ? t("stageFrom", { from: stage(from), what: stage(what) })
          : t("stage", { what: stage(what) })
      case "shop":
        return t("shop", { from: state(from), what: state(what) })
      case "invitation":
        return t("invitation", {
          what: known(INVITATION_STATES, what, people),
        })
      case "register":
        return t("register", { what: log.action(what) })
    }
  }
}
