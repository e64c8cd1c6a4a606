import { getTranslations } from "next-intl/server"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"
import { Notice } from "@/ui/notice"

const STEPS = [
  ["fill", "camera"],
  ["check", "badge-check"],
  ["open", "store"],
] as const satisfies readonly (readonly [string, IconName])[]

/** What an application asks of a person, before they begin. */
export const HowItGoes = async () => {
  const t = await getTranslations("sellerApplication.start")
  return (
    <section aria-labelledby="jalannya" className="flex flex-col gap-4">
      <h2 id="jalannya" className="text-xl">
        {t("how")}
      </h2>
      <ol className="flex flex-col">
        {STEPS.map(([key, icon], index) => (
          <li key={key} className="relative flex gap-4 pb-4 last:pb-0">
            {index < STEPS.length - 1 ? (
              <span
                aria-hidden
                className="absolute top-11 bottom-0 left-5 w-px bg-line-strong"
              />
            ) : null}
            <span className="grid size-10 shrink-0 place-items-center rounded-full bg-sand text-indigo">
              <Icon name={icon} />
            </span>
            <p className="pt-2">{t(`steps.${key}`)}</p>
          </li>
        ))}
      </ol>
      <Notice title={t("prepare")}>
        <p>{t("papers")}</p>
        <p className="pt-1">{t("noNib")}</p>
      </Notice>
    </section>
  )
}
