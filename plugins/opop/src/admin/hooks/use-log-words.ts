import { useTranslation } from "react-i18next"
import type { LogEntry } from "../lib/office-types"

/** Where the names of a field's values are. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  state: ["state", "papers.state", "log.states"],
  role: ["officers.roles"],
  kind: ["papers.kind", "values.kind", "log.deadlines"],
  unit: ["log.units"],
}

/**
 * Words for what the log keeps as codes. A code without words is shown as it
 * is: the log must never hide an entry because it is new.
 */
export function useLogWords() {
  const { t } = useTranslation("opop")
  const actorType = (type: string) => t(`log.actors.${type}`, type)
  return {
    actorType,
    action: (code: string) => t(`log.actions.${code}`, code),
    entity: (code: string) => t(`log.entities.${code}`, code),
    field: (code: string) =>
      t(`log.fields.${code}`, t(`caseFields.${code}`, code)),
    /**
     * People and areas, states, roles and kinds by their names; anything else
     * as it is kept.
     */
    value: (names: LogEntry["names"], field: string, text: string) => {
      const places = NAMED[field]
      return places
        ? t(
            places.map((place) => `${place}.${text}`),
            text
          )
        : (names[text] ?? text)
    },
    /** Who it was, as the log knew them then. */
    actor: ({ name, type }: LogEntry["actor"]) =>
      name ? `${name} (${actorType(type)})` : actorType(type),
  }
}
