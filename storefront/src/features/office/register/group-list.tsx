import { getLocale, getTranslations } from "next-intl/server"
import { confirmHelp } from "@/actions/office/act-on-entry"
import type { InterventionGroup } from "@/data/office/interventions"
import { localPath } from "@/i18n/locales"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { ButtonForm } from "../../shared/button-form"
import { InterventionFacts } from "./intervention-facts"

/** The pesantren that got help together, what became of it at each. */
export const GroupList = async ({
  group: { group_id, interventions, elsewhere },
  mayConfirm,
}: Readonly<{ group: InterventionGroup; mayConfirm: boolean }>) => {
  const [locale, t, help, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.group"),
    getTranslations("officeRegister.interventions"),
    getTranslations("office"),
  ])
  return (
    <>
      <ul className="flex max-w-text flex-col gap-3">
        {interventions.map((one) => (
          <Card as="li" key={one.id} className="flex flex-col gap-2">
            <div>
              <p className="flex flex-wrap items-center gap-2">
                <Link
                  href={localPath(
                    locale,
                    `/dinas/pesantren/${one.pesantren.id}#intervensi`
                  )}
                  className="font-semibold"
                >
                  {one.pesantren.name}
                </Link>
                {one.is_draft ? (
                  <Badge tone="notice">{help("draft")}</Badge>
                ) : null}
              </p>
              <p className="text-sm text-ink-soft">{one.pesantren.place}</p>
            </div>
            <InterventionFacts intervention={one} />
            {mayConfirm && one.is_draft ? (
              <ButtonForm
                action={confirmHelp.bind(null, locale)}
                fields={{
                  entry_id: one.pesantren.id,
                  intervention_id: one.id,
                  group_id,
                }}
                label={t("confirmOf", { name: one.pesantren.name })}
                pendingText={office("wait")}
                look="secondary"
              >
                {help("confirm")}
              </ButtonForm>
            ) : null}
          </Card>
        ))}
      </ul>
      {elsewhere > 0 ? (
        <p className="pt-3 text-sm text-ink-soft">
          {t("elsewhere", { count: elsewhere })}
        </p>
      ) : null}
    </>
  )
}
