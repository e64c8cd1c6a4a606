import { getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import {
  anchorOf,
  APPLICATION_STEPS,
  partOf,
  type ApplicationPart,
  type ApplicationStep,
} from "@/lib/application-steps"
import { Notice } from "@/ui/notice"
import { AddressStep } from "./address-step"
import { BankStep } from "./bank-step"
import { ContactStep } from "./contact-step"
import { IdentityStep } from "./identity-step"
import { askedItems } from "./open-paths"
import { PapersStep } from "./papers-step"
import { pathWords } from "./path-words"
import { ProfileStep } from "./profile-step"
import { StepShell } from "./step-shell"
import { SubmitStep } from "./submit-step"

type Saved = Exclude<ApplicationPart, "papers" | "submit">

const FORMS = {
  identity: IdentityStep,
  profile: ProfileStep,
  address: AddressStep,
  contact: ContactStep,
  bank: BankStep,
} as const satisfies Readonly<Record<Saved, typeof IdentityStep>>

/** One step of an application: how far it is, what an officer asks here, its form. */
export const StepView = async ({
  application,
  step,
}: Readonly<{ application: Application; step: ApplicationStep }>) => {
  const [t, what] = await Promise.all([
    getTranslations("sellerApplication"),
    pathWords(),
  ])
  const place =
    APPLICATION_STEPS.findIndex(({ slug }) => slug === step.slug) + 1
  const all = APPLICATION_STEPS.length
  const asked = askedItems(application).filter(
    ({ path }) => partOf(path) === step.part
  )
  return (
    <div className="flex flex-col gap-6">
      <div className="max-w-text">
        <p className="pb-1 text-sm font-semibold text-ink-soft">
          {t("step.of", { step: place, all })}
        </p>
        <progress
          value={place}
          max={all}
          aria-hidden
          className="step-progress"
        />
      </div>
      {asked.length > 0 && step.part !== "papers" ? (
        <Notice
          tone="warning"
          title={t("revision.here")}
          className="max-w-text"
        >
          <ul className="flex flex-col gap-1 pt-1">
            {asked.map(({ id, path, reason, is_changed }) => (
              <li key={id}>
                <a href={`#${anchorOf(path)}`} className="link font-semibold">
                  {what(path)}
                </a>
                {`: ${reason}`}
                {is_changed ? ` (${t("revision.changed")})` : null}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <StepForm application={application} step={step} />
    </div>
  )
}

const StepForm = ({
  application,
  step,
}: Readonly<{ application: Application; step: ApplicationStep }>) => {
  const { part } = step
  if (part === "papers")
    return <PapersStep application={application} step={step} />
  if (part === "submit") return <SubmitStep application={application} />
  const Fields = FORMS[part]
  return (
    <StepShell application={application} step={step}>
      <Fields application={application} />
    </StepShell>
  )
}
