import { getTranslations } from "next-intl/server"

/**
 * Words for what the log keeps as codes. A code without words is shown as it
 * is: the log must never hide an entry because it is new.
 */
export async function logWords() {
  const t = await getTranslations("officeLog")
  return {
    action: (code: string): string => {
      const key = `actions.${code}`
      return isKey(t, key) ? t(key) : code
    },
    entity: (code: string): string => {
      const key = `entities.${code}`
      return isKey(t, key) ? t(key) : code
    },
    actor: (type: string): string => {
      const key = `actors.${type}`
      return isKey(t, key) ? t(key) : type
    },
  }
}

type LogTranslator = Awaited<ReturnType<typeof getTranslations<"officeLog">>>
type LogKey = Parameters<LogTranslator>[0]

const isKey = (t: LogTranslator, key: string): key is LogKey =>
  /^[\w.]+$/.test(key) && t.has(key as LogKey)
